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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    private static final String BAND = "Preview of a proposed change, not the published catalogue";

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

        assertEquals(BAND, browser.seen("aside").get(0));
        assertEquals("rgb(11, 12, 12)", browser.value("getComputedStyle(document.querySelector('aside')).color"));
    }

    /** Each where what stands around the band, beside it or before it is made to hide it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "body { visibility: hidden } h1 { visibility: visible }",
                "body { text-indent: -9999px; letter-spacing: -1em; -webkit-text-fill-color: transparent }",
                "html { font-size: 1px } body { font-size: 16px; zoom: 0.02 }",
                "body { transform: translateY(-200px) } h1 { margin-top: 300px }",
                "html { overflow: hidden } body { position: absolute; top: -200px; contain: strict; height: 900px }",
                "body { clip-path: inset(200px 0 0 0); opacity: 0.5 } html { filter: opacity(0) }",
                "h1 { position: fixed; inset: 0; z-index: 2147483647; background: white }",
                "body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: white }",
                "html::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: white }",
                "aside::after { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: white }",
                "aside::first-line { color: #ffdd00; font-size: 0 } aside { animation: a 1s } @keyframes a { to { top: -99px } }",
            })
    void nothingCoversTheBand(String style) throws IOException {
        Files.writeString(folder.resolve("preview/7/site.css"), style);
        browser.open(url("/preview/7/a/"));

        assertEquals(BAND, browser.seen("aside").get(0));
        assertEquals("0 true", browser.value("""
                (() => {
                  const band = document.querySelector("body > aside:last-child");
                  const box = band.getBoundingClientRect();
                  const top = document.elementFromPoint(box.width / 2, box.height / 2);
                  return `${box.top} ${top === band && box.height > 40 && box.width > 300}`;
                })()"""));
        assertEquals("rgb(11, 12, 12) 16px 0px visible none none", browser.value("""
                (() => {
                  const band = getComputedStyle(document.querySelector("body > aside:last-child"));
                  const beside = [document.documentElement, document.body].map(at => getComputedStyle(at, "::after").content);
                  return [band.webkitTextFillColor, band.fontSize, band.textIndent, band.visibility, ...beside].join(" ");
                })()"""));
        assertEquals("1 none none 1", browser.value("""
                (() => {
                  const body = getComputedStyle(document.body);
                  return [body.opacity, body.clipPath, getComputedStyle(document.documentElement).filter, body.zoom].join(" ");
                })()"""));
    }
}
