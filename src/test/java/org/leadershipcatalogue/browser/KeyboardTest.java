package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.BrowserCrew;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.Colours;
import org.leadershipcatalogue.testing.KeyboardWalk;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteServer;
import org.leadershipcatalogue.testing.WrittenSite;

/** Visitors without a mouse, on one page of each kind. */
class KeyboardTest {

    private static final List<Integer> WIDTHS = List.of(1280, 320);

    @TempDir
    private static Path folder;

    @Test
    void reachesEveryControlInOrderAndSeesWhereItIs() {
        BuiltSite site = MadeUpSeason.in(folder).now("2023-10-20T12:00:00Z").build();
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        try (SiteServer server = SiteServer.of(site.output())) {
            List<String> addresses = onePerKind(new WrittenSite(site.output(), server.url("/")));
            BrowserCrew.visit(
                    addresses,
                    (browser, address) -> WIDTHS.stream()
                            .flatMap(width -> walked(browser.wide(width), server, address))
                            .forEach(faults::add));
        }

        assertEquals("", String.join("\n", faults.stream().sorted().toList()));
    }

    private static Stream<String> walked(Browser browser, SiteServer server, String address) {
        browser.in(Colours.LIGHT).open(java.net.URI.create(address));
        KeyboardWalk walk = new KeyboardWalk();
        return Stream.concat(walk.skipFaults(browser).stream(), walk.faults(browser).stream())
                .map(fault -> address.substring(server.url("").toString().length()) + ": " + fault);
    }

    /** The first page of each template. */
    private static List<String> onePerKind(WrittenSite site) {
        Map<String, String> byKind = new TreeMap<>();
        site.pages().forEach((file, page) -> {
            if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                byKind.putIfAbsent(page.body().className() + depth(file), site.address(file));
            }
        });
        return List.copyOf(byKind.values());
    }

    private static long depth(String file) {
        return file.chars().filter(letter -> letter == '/').count();
    }
}
