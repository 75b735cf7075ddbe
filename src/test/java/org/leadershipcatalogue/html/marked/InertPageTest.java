package org.leadershipcatalogue.html.marked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.testing.Browser;

class InertPageTest {

    /** Everything that could run, load, submit or lead on; ELSEWHERE is a server that notes who asks. */
    private static final String HOSTILE = """
        <!DOCTYPE html><html onload="ran()"><head>
        <base href="ELSEWHERE/base/"><meta http-equiv="refresh" content="0;url=ELSEWHERE/refresh">
        <link rel="stylesheet" href="ELSEWHERE/sheet.css"><link rel="preload" as="image" href="ELSEWHERE/preload.png">
        <link rel="icon" href="ELSEWHERE/icon.png"><style>@import "ELSEWHERE/import.css"; p { background: url(ELSEWHERE/p.png) }</style>
        <script>document.title = "ran"; fetch("ELSEWHERE/fetch")</script><script src="ELSEWHERE/script.js"></script>
        </head><body background="ELSEWHERE/body.png" onload="document.title='ran'">
        <p id="words" onmouseover="document.title='ran'" style="background: url(ELSEWHERE/style.png)">Words stay.</p>
        <img src="ELSEWHERE/img.png" onerror="document.title='ran'" srcset="ELSEWHERE/srcset.png 2x" alt="A picture">
        <picture><source srcset="ELSEWHERE/source.png"><img src="x:" onerror="document.title='ran'"></picture>
        <iframe src="ELSEWHERE/frame"></iframe><iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
        <object data="ELSEWHERE/object"></object><embed src="ELSEWHERE/embed">
        <video src="ELSEWHERE/video.mp4" poster="ELSEWHERE/poster.png" autoplay></video><audio src="ELSEWHERE/audio" autoplay></audio>
        <a href="javascript:document.title='ran'" ping="ELSEWHERE/ping" id="link">A link</a><a href="ELSEWHERE/away" target="_top" id="away">Away</a>
        <form action="ELSEWHERE/form"><input type="image" src="ELSEWHERE/input.png"><button formaction="ELSEWHERE/button" id="button">Send</button></form>
        <svg onload="document.title='ran'"><script>document.title='ran'</script><image href="ELSEWHERE/image.png"/><use href="ELSEWHERE/use.svg#a"/><a href="javascript:ran()"><text>drawn</text></a><animate onbegin="document.title='ran'"/><foreignObject><img src="x:" onerror="document.title='ran'"></foreignObject><rect fill="url(ELSEWHERE/fill.svg#a)"/></svg>
        <math><mtext><table><mglyph><style><img src="x:" onerror="document.title='ran'"></style></mglyph></table></mtext></math>
        <svg></p><style><a id="</style><img src=x: onerror=document.title='ran'>"></svg>
        <noscript><p title="</noscript><img src=x: onerror=document.title='ran'>"></noscript>
        <xmp><img src="x:" onerror="document.title='ran'"></xmp><template><script>document.title='ran'</script></template>
        <!--><img src=x: onerror=document.title='ran'>-->
        <x-card onclick="document.title='ran'">Words in an unknown element stay.</x-card>
        <details ontoggle="document.title='ran'" open><summary>More</summary>Inside.</details>
        <p id="review-bar" class="review-bar review-ins">A false bar.</p>
        </body></html>
        """;

    /** What tells where a link or picture would lead. */
    private static final List<String> SAYS = List.of("title", "data-review-target", "data-review-picture");

    /** What the browser does with a page that is not made inert. */
    private static final String RUNS = "<img src='ELSEWHERE/x.png' onerror=''><script>document.title = 'ran'</script>";

    @Test
    void nothingRunsAndNothingIsAskedElsewhereEvenWithoutAPolicy(@TempDir Path folder) throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try (Browser browser = Browser.start()) {
            String origin = "http://localhost:" + elsewhere.getAddress().getPort();
            URI page = written(folder, HOSTILE.replace("ELSEWHERE", origin), "default-src * 'unsafe-inline'");
            browser.open(page)
                    .click("#link")
                    .click("#away")
                    .point("#words")
                    .run("document.getElementById('button').click()");
            assertEquals("Title", browser.value("document.title"));
            assertEquals(page.toString(), browser.value("location.href"));
            assertEquals(List.of(), asked);
            assertEquals(List.of("Words stay."), browser.seen("#words"));
            assertTrue(browser.texts("body").get(0).contains("Words in an unknown element stay."));

            Path raw = Files.writeString(folder.resolve("raw.html"), RUNS.replace("ELSEWHERE", origin));
            browser.open(raw.toUri());
            assertEquals("ran", browser.value("document.title"), "the browser runs what is not made inert");
            assertFalse(asked.isEmpty(), "the server notes who asks");
        } finally {
            elsewhere.stop(0);
        }
    }

    private static URI written(Path folder, String html, String policy) throws IOException {
        Path file = folder.resolve("page.html");
        Frame frame = new Frame("Title", policy, "report.css", Markup.of("nav", "Bar"));
        Files.writeString(file, InertPage.of(html, nowhere()).withBar(frame));
        return file.toUri();
    }

    private static ShownUrls nowhere() {
        return new ShownUrls() {
            @Override
            public Optional<String> file(String url) {
                return Optional.empty();
            }

            @Override
            public String told(String url) {
                return url;
            }

            @Override
            public Optional<String> page(String url) {
                return Optional.empty();
            }
        };
    }

    @Test
    void keepsNoAttributeThatRunsOrHoldsAUrl() {
        Jsoup.parse(InertPage.of(HOSTILE, nowhere()).html())
                .getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertFalse(attribute.getKey().startsWith("on"), element.outerHtml());
                    assertTrue(SAYS.contains(attribute.getKey())
                            || !attribute.getValue().contains("ELSEWHERE"));
                }));
    }

    @Test
    void namesOfTheReportAreItsOwn() {
        String page = InertPage.of(HOSTILE, nowhere()).html();
        assertEquals(
                "", Jsoup.parse(page).select("[id^=review-], [class*=review-]").outerHtml());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        p { background: url(a.png) }                  | p { background: url(copy.png) }
        p { background: url("a.png") }                | p { background: url("copy.png") }
        p { background: url( http://else.where/x ) }  | p { background: url( data:,) }
        @import "//else.where/x.css";                 | @import "data:,";
        @import url(\\68ttp://else.where/x.css);      | @import url(data:,);
        p { background: image-set("a.png" 1x) }       | p { background: image-set("copy.png" 1x) }
        p { color: red }                              | p { color: red }
        """)
    void styleSheetsLoadWhatWasCopied(String css, String expected) {
        assertEquals(expected, InertStyle.of(css, url -> Optional.of("copy.png").filter(name -> url.equals("a.png"))));
    }

    @Test
    void drawingsKeepShapesAndColours() {
        String drawing = InertDrawing.of("""
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" onload="alert(1)"><script>alert(1)</script>\
            <style>rect { fill: red }</style><style>rect { fill: url(http://else.where/) }</style>\
            <rect width="8" height="8" fill="#123456"/><image href="http://else.where/x.png"/></svg>
            """).strip();
        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><style>rect { fill: red }</style>\
                <rect width="8" height="8" fill="#123456" /></svg>\
                """, drawing);
    }
}
