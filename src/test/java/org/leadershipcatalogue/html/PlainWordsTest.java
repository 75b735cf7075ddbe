package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources");
    private static final int PAGES = Integer.getInteger("words.pages", 20_000);
    private static final SitePages PAGES_OF_SITE = new SitePages();
    private static final int MOST = 49;

    @Test
    void readsTheWordsOfTheExamplesAsTheParserDoes() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            int plain = 0;
            for (Path page : pages) {
                plain += isReadAlike(withMain(new String(Files.readAllBytes(page), StandardCharsets.UTF_8))) ? 1 : 0;
            }
            assertTrue(plain > pages.size() / 2, plain + " of " + pages.size() + " pages were read");
        }
    }

    private static String withMain(String html) {
        return html.replaceFirst("<body[^>]*>", "$0<main>").replace("</body>", "</main></body>");
    }

    @Test
    void readsTheWordsOfRandomPagesAsTheParserDoes() {
        RandomPages pages = new RandomPages(new Random(7));
        int plain = 0;
        for (int page = 0; page < PAGES; page++) {
            plain += isReadAlike(pages.next()) ? 1 : 0;
        }
        assertTrue(plain > PAGES / 10, plain + " pages were read");
    }

    /** Whether the page is plain; if it is, its words are those of the parser's tree. */
    private static boolean isReadAlike(String html) {
        Optional<PageText> read = read(html);
        read.ifPresent(text -> assertEquals(PageText.of(Jsoup.parse(html)), text, html));
        return read.isPresent();
    }

    private static Optional<PageText> read(String html) {
        return PAGES_OF_SITE
                .plainWithWords("a/index.html", "page.ftlh", html.getBytes(StandardCharsets.UTF_8))
                .map(HtmlPage::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a &amp; b &lt;i&gt; &copy &nbsp; c\u200Bd&shy;e",
                "1 < 2 <b>and</b> 3&gt;2",
                "a<!-- <p> -->b <!-- --> c",
                "<b>a</b>\u2003<b>b</b>&#8195;<i> c</i>",
                "a<pre>\nb\n  c</pre><pre>d</pre>",
                "<h2 id=x>A <em>b</em><br>c</h2><p>d<br>e</p><hr>f",
                "<h2 id=x>A<span hidden>b</span></h2>",
                "<h2 id>Empty</h2>x",
                "<ul><li><p>a</p><ul><li>b</li></ul></li> <li>c</li></ul>",
                "<dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>",
                "<table>\n"
                        + "<caption>A</caption><colgroup><col>\n"
                        + "<col></colgroup><thead><tr><th>b</th></tr></thead>\n"
                        + "<tbody><tr id=r><th>c<p>d</p><p>e</p>"
                        + "f</th><th></th><td>g</td><th>h<br>i</th></tr></tbody></table>j",
                "<table><tbody><tr><th>a<table><tbody><tr"
                        + " id=s><th>b</th></tr></tbody></table></th></tr></tbody></table>",
                "<p>a <svg><title>not</title><g><path d=x /></g></svg>b</p>",
                "<template><li>a<b></b></li></template>b",
                "<p data-kind=x>a</p><nav><p>b</p></nav><div aria-hidden=true>c</div>d",
                "<script>a</script>b<style>c</style>d",
                "<select><optgroup><option>a</option></optgroup><option>b</option></select>",
                "<b><b><b><b><b>a</b></b></b></b></b>b",
                "a<main>b</main>c",
                "<audio controls>a<source src=x></audio><img alt=a>b<a href=x><div>c</div></a>",
            })
    void readsTheseWordsAsTheParserDoes(String main) {
        assertTrue(isReadAlike("<html><body><p>x</p><main id=m>" + main + "</main>y</body></html>"), main);
        assertTrue(isReadAlike("<main>" + main + "</main>"), main);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<p>b",
                "<p>a<div>b</div></p>",
                "<p hidden>a<ul><li>b</li></ul></p>",
                "<p hidden><span><div>a</div></span></p>",
                "<ul><li>a<li>b</ul>",
                "<div><li>a</li></div>",
                "<ul><li><div><li>a</li></div></li></ul>",
                "<dl><dd><div><dt>a</dt></div></dd></dl>",
                "<b hidden>a<p>b</b>c</p>",
                "<div>a",
                "a</div>b",
                "a</p>b",
                "a</br>b",
                "<h2 id=x><h3>a</h3></h2>",
                "<h2 id=x>a<svg> <path/></svg>b</h2>",
                "<table><tbody><tr id=r><th>a<svg><text>b</text></svg></th></tr></tbody></table>",
                "<table><tbody><tr"
                        + " id=r><td><table><tbody><tr><th>a</th></tr></tbody></table></td></tr></tbody></table>",
                "<table><tbody><tr id=r><td><h3 id=x>a</h3></td></tr></tbody></table>",
                "<table><tbody><tr id=r><th><h3 id=x>a</h3></th></tr></tbody></table>",
                "<table><tbody><tr id=r><th hidden>a</th></tr></tbody></table>",
                "<table><tbody><tr id=r><th>a<b hidden>b</b></th></tr></tbody></table>",
                "<table><tbody><tr id=r><th><pre>a  b</pre></th></tr></tbody></table>",
                "<table><tbody><tr id=r><th><b><p>a</p></b>b</th></tr></tbody></table>",
                "<table><tbody><tr id=r><th><p>a</p><!-- -->b</th></tr></tbody></table>",
                "<pre><div><h2 id=x>a</h2></div></pre>",
                "<table><tr><td>a</td></tr></table>",
                "<table>a<tbody></tbody></table>",
                "<table>&nbsp;<tbody></tbody></table>",
                "<table><tbody><tr><td>a</td><div>b</div></tr></tbody></table>",
                "<table><tbody><tr><td>a</td><p hidden>b</p></tr></tbody></table>",
                "<td>a</td>",
                "<form><form>a</form>b</form>",
                "<button hidden><button>a</button></button>",
                "<a hidden href=x><a href=y>b</a></a>",
                "<div hidden/>a",
                "<svg><title><path/></title></svg>",
                "<textarea>\na</textarea>",
                "<title>a</title>",
                "<body hidden>",
                "<h2 id=x>a<button>b</button>c</h2>",
                "<object>a</object>",
                "<custom-one>a</custom-one>",
                "a\0b",
                "a<pre>\r\nb</pre>",
                "<h2>No <svg><path/></svg> id</h2>",
                "<select><option>a<option>b</select>",
            })
    void leavesTheWordsToTheParser(String main) {
        assertEquals(Optional.empty(), read("<html><body><main>" + main + "</main></body></html>"), main);
    }

    @Test
    void leavesDeepPagesToTheParser() {
        String most = "<div>".repeat(MOST) + "a" + "</div>".repeat(MOST);
        assertTrue(isReadAlike("<main>" + most + "</main>"));
        assertEquals(Optional.empty(), read("<main><div>" + most + "</div></main>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>No main element</p>",
                "<main>Open",
                "<template><main>a</main></template>",
                "<p hidden><b hidden></p><main>a</main>",
                "<p><main>a</main></p>",
                "<table><tbody><tr><main>a</main></tr></tbody></table>",
                "<table><tbody><tr><td><main>a</main></td></tr></tbody><main>b</main></table>"
            })
    void needsOneMainElementInItsPlace(String html) {
        assertEquals(Optional.empty(), read(html), html);
    }
}
