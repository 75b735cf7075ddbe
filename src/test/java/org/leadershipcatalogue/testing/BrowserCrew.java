package org.leadershipcatalogue.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

/** Two browsers that share out pages between them. */
public final class BrowserCrew {

    private static final long USUAL_STACK = 0;

    private BrowserCrew() {}

    /** Each address is visited once, by one of the browsers; without a browser the test is skipped. */
    public static void visit(List<String> addresses, BiConsumer<Browser, String> visitor) {
        Chromium.required();
        Queue<String> waiting = new ConcurrentLinkedQueue<>(addresses);
        Crew.work(USUAL_STACK, () -> {
            try (Browser browser = Browser.start()) {
                for (String address = waiting.poll(); address != null; address = waiting.poll()) {
                    visitor.accept(browser, address);
                }
            }
        });
    }
}
