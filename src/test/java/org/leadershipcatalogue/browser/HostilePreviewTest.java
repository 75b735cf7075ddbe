package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.artifact.Destination;
import org.leadershipcatalogue.artifact.Preview;
import org.leadershipcatalogue.artifact.Receiver;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.ZipText;

/** A page that wants to run, from a server that sends no policy with it, as it was sent and as it is shown. */
class HostilePreviewTest {

    private static final String HOSTILE = """
            <!DOCTYPE html><html><head><title>A</title>
            <script>window.ran = "inline"; document.title = "ran"</script><script src="/catalogue/evil.js"></script>
            <link rel="preload" as="script" href="/catalogue/evil.js"><link rel="stylesheet" href="/catalogue/site.css">
            </head><body onload="window.ran = 'handler'">
            <h1>Words</h1>
            <img src="/catalogue/missing.png" onerror="window.ran = 'image'">
            <iframe src="/catalogue/frame.html"></iframe><object data="/catalogue/frame.html"></object>
            <svg><script>window.ran = 'drawing'</script><animate onbegin="window.ran = 'animation'" attributeName="x" dur="1s"/></svg>
            <details open ontoggle="window.ran = 'details'"><summary>More</summary></details>
            <noscript><p title="</noscript><script>window.ran = 'mutation'</script>">Without script</p></noscript>
            <a id="next" href="javascript:window.ran = 'address'">Next</a>
            <style>aside { display: none !important }</style>
            <div style="position: fixed; inset: 0; z-index: 9; background: red"></div>
            </body></html>
            """;

    @TempDir
    private static Path folder;

    private static final ConcurrentSkipListSet<String> ASKED = new ConcurrentSkipListSet<>();

    private static HttpServer server;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start();
        try (ZipText zip = new ZipText(folder.resolve("artifact.zip"))) {
            zip.file("site/a/index.html", HOSTILE)
                    .file("site/evil.js", "window.ran = 'file'")
                    .file("site/frame.html", "<script>top.ran = 'frame'</script>")
                    .file(
                            "site/site.css",
                            "aside, .preview-band { display: none !important; color: transparent !important }");
        }
        new Receiver(new Destination(
                        folder.resolve("catalogue"),
                        Optional.of(new Preview(folder.resolve("preview/7"), "/catalogue")),
                        Optional.empty()))
                .receive(folder.resolve("artifact.zip"), Optional.empty());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", HostilePreviewTest::answer);
        server.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            ASKED.add(path);
            Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
            boolean isThere = Files.isRegularFile(file);
            byte[] bytes = isThere ? Files.readAllBytes(file) : new byte[0];
            String name = String.valueOf(file.getFileName());
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            name.endsWith("css") ? "text/css" : name.endsWith("js") ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static URI url(String address) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + address);
    }

    private static String ran() {
        return browser.value("String(window.ran)");
    }

    @Test
    void asItWasSentItRuns() {
        browser.open(url("/catalogue/a/"));

        assertEquals(false, ran().equals("undefined"));
    }

    @Test
    void asItIsShownNothingRuns() {
        ASKED.clear();
        browser.open(url("/preview/7/a/")).click("#next");

        assertEquals("undefined", ran());
        assertEquals("Preview: A", browser.value("document.title"));
        SortedSet<String> asked = new TreeSet<>(ASKED);
        asked.remove("/favicon.ico");
        assertEquals(
                "[/preview/7/a/, /preview/7/missing.png, /preview/7/preview-band.css, /preview/7/site.css]",
                asked.toString());
    }

    @Test
    void noStyleOfTheSiteHidesTheBand() {
        browser.open(url("/preview/7/a/"));

        assertEquals(
                "Preview of a proposed change, not the published catalogue",
                browser.seen("aside").get(0));
        assertEquals("rgb(11, 12, 12)", browser.value("getComputedStyle(document.querySelector('aside')).color"));
    }
}
