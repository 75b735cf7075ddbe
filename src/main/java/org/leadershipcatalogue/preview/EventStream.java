package org.leadershipcatalogue.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells one browser, as Server-Sent Events, what the preview has to say, and to load its page again when another one is
 * served at its address. Says {@code status} with JSON, and {@code reload}.
 */
final class EventStream {

    /** A browser that has gone is noticed when something is sent to it. */
    private static final Duration PULSE = Duration.ofSeconds(10);

    private final Stage stage;
    private final Site site;
    private final OpenPages open;
    private final StatusJson json;

    EventStream(Stage stage, Site site, OpenPages open, StatusJson json) {
        this.stage = stage;
        this.site = site;
        this.open = open;
        this.json = json;
    }

    /**
     * Speaks until the browser has gone or has been told to load its page again.
     *
     * @param page the address of the page that the browser shows
     * @param version which state of the page that is
     */
    void tell(String page, String version, OutputStream browser) throws IOException, InterruptedException {
        String file = site.fileOf(page, stage.state()).orElse("");
        open.opened(file);
        try {
            browser.write("retry: 500\n\n".getBytes(UTF_8));
            speak(page, version, browser);
        } finally {
            open.closed(file);
        }
    }

    private void speak(String page, String version, OutputStream browser) throws IOException, InterruptedException {
        State state = stage.state();
        send("status", json.of(state), browser);
        while (site.at(page, state).version(state.files()).equals(version)) {
            Optional<State> next = stage.other(state, PULSE);
            send(next.map(json::of), browser);
            state = next.orElse(state);
        }
        send("reload", "now", browser);
    }

    /** Something has to be sent now and then: without news, a comment. */
    private static void send(Optional<String> status, OutputStream browser) throws IOException {
        if (status.isPresent()) {
            send("status", status.get(), browser);
        } else {
            browser.write(":\n\n".getBytes(UTF_8));
            browser.flush();
        }
    }

    private static void send(String event, String data, OutputStream browser) throws IOException {
        browser.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(UTF_8));
        browser.flush();
    }
}
