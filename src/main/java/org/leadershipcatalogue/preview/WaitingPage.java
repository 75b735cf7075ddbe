package org.leadershipcatalogue.preview;

import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;

/** The page in the place of every other one as long as there is no site: what is being done, or is to be mended. */
final class WaitingPage {

    private static final String FILE = "waiting.html";

    private final PanelFiles panel;

    WaitingPage(PanelFiles panel) {
        this.panel = panel;
    }

    /** The page of a state; 503 says that it will be another one soon (RFC 9110, 15.6.4). */
    Served of(State state) {
        boolean isFirstBuild = state.findings().isEmpty() && state.failure().isEmpty();
        String heading = isFirstBuild ? "The site is being built" : "There is no site to show yet";
        String words = isFirstBuild
                ? "It appears here in a few seconds."
                : "It appears here as soon as what follows is mended and saved.";
        return Served.page(503, FILE, """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                %s</main>
                </body>
                </html>
                """.formatted(
                        "default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'",
                        heading,
                        panel.address("waiting.css"),
                        heading,
                        words,
                        problems(state)));
    }

    private static String problems(State state) {
        String lines = state.failure().isEmpty()
                ? state.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"))
                : state.failure();
        return lines.isEmpty() ? "" : "<pre>" + escaped(lines) + "</pre>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
