package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisiblePageTest {

    private static VisiblePage page(String body) {
        return VisiblePage.of(("<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** What is different in them is seen, followed or shown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>a</p>                                | <p>b</p>
                    <p>a b</p>                              | <p>ab</p>
                    <p>a b</p>                              | <p>a&nbsp;b</p>
                    <p>a b</p>                              | <p>a</p><p>b</p>
                    <p>a<br>b</p>                           | <p>a b</p>
                    <pre>a  b</pre>                         | <pre>a b</pre>
                    <p><a href="/a">x</a></p>               | <p><a href="/b">x</a></p>
                    <p><a href="/a">x</a></p>               | <p>x</p>
                    <p><a href="/a">x</a> y</p>             | <p>x <a href="/a">y</a></p>
                    <img src="a.png" alt="A">               | <img src="a.png" alt="B">
                    <img src="a.png" alt="A">               | <img src="b.png" alt="A">
                    <img src="a.png" srcset="b.png 2x">     | <img src="a.png" srcset="c.png 2x">
                    <table><tr><td>a<td>b</table>           | <table><tr><td>a b</table>
                    <table><tr><td>a<td>b</table>           | <table><tr><td>a<td><td>b</table>
                    <table><tr><td>a<tr><td>b</table>       | <table><tr><td>a<td>b</table>
                    <details><summary>s</summary>a</details> | <details><summary>s</summary>b</details>
                    <input type="submit" value="Go">        | <input type="submit" value="Find">
                    <input placeholder="a name">            | <input placeholder="a place">
                    <textarea>a</textarea>                  | <textarea>b</textarea>
                    <select><option>a</select>              | <select><option>b</select>
                    <form action="/a"></form>               | <form action="/b"></form>
                    <video src="a.mp4"></video>             | <video src="b.mp4"></video>
                    <iframe src="/a"></iframe>              | <iframe src="/b"></iframe>
                    <object data="a.pdf"></object>          | <object data="b.pdf"></object>
                    <p hidden>a</p>                         | <p>a</p>
                    <noscript>a</noscript>                  | <noscript>b</noscript>
                    <svg><text>a</text></svg>               | <svg><text>b</text></svg>
                    """)
    void seesWhatAReaderMeets(String before, String after) {
        assertNotEquals(page(before).blocks(), page(after).blocks());
    }

    /** What is different in them nobody reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>a</p>                                | <p class="x" id="y" lang="fr" title="z">a</p>
                    <p>a b</p>                              | <p> a &#10; &#9;b </p>
                    <p>a <b>b</b> c</p>                     | <p>a<b> b </b>c</p>
                    <p>a</p>                                | <div><section><p>a</p></section></div>
                    <p>a</p>                                | <p>a<!-- b --></p>
                    <p>a</p>                                | <p>a</p><script>b</script><style>c</style>
                    <p>a</p>                                | <p>a</p><template><p>b</p></template>
                    <p>a</p>                                | <p>a</p><p hidden>b</p>
                    <h2>a</h2>                              | <h3>a</h3>
                    <p>a</p>                                | <p>a</p><div></div><p> </p>
                    <p>a&amp;b “c”</p>                      | <p>a&#38;b &ldquo;c&rdquo;</p>
                    <table><tr><td>a<td>b</table>           | <table><tbody><tr class="x"><th>a</th><td><p>b</p></td></tr></tbody></table>
                    <p><a href="/a" class="x">a</a></p>     | <p><a href="/a" rel="y">a</a></p>
                    <img src="a.png" alt="A">               | <img alt="A" src=" a.png " width="1" loading="lazy">
                    <input type="hidden" value="a">         | <input type="hidden" value="b">
                    <input type="checkbox" value="a">       | <input type="checkbox" value="b">
                    """)
    void overlooksWhatNobodyReads(String before, String after) {
        assertEquals(page(before).blocks(), page(after).blocks());
    }

    @Test
    void tellsBlocksAndRowsInOrder() {
        VisiblePage page = page("""
                <h1>Lead  a team</h1><div>Before <p>One <em>two</em></p> after</div>
                <table><tr><th>Launch<td><ul><li>Why?<li>How?</ul><td></table><a href="/x"><h3>Card</h3><p>More</p></a>""");

        assertEquals(
                List.of("Lead a team", "Before", "One two", "after", "Launch\tWhy?\nHow?\t", "", "Card", "More"),
                page.blocks().stream().map(VisiblePage.Block::text).toList());
        assertEquals(
                List.of("CardMore"),
                page.blocks().stream()
                        .flatMap(block -> block.targets().stream())
                        .map(VisiblePage.Target::words)
                        .toList());
        assertEquals("Lead a team", page.heading());
    }

    /** The layout's own ids begin with a low line; those of form controls serve labels. */
    @Test
    void tellsWhatFragmentsLeadTo() {
        VisiblePage page = page("""
                <main id="_main"><h2 id="when">When</h2><a name="old"></a><table><tr id="launch"><th>Launch</table>
                <input id="q"><p id="note">a</p></main>""");

        assertEquals(
                "HEADING when When, OTHER old , ROW launch Launch, OTHER note ",
                page.places().stream()
                        .map(place -> place.kind() + " " + place.id() + " " + place.words())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void readsTheEncodingThatAPageNames() {
        byte[] latin = "<html><head><meta charset=\"windows-1252\"></head><body><p>£</p></body></html>"
                .getBytes(Charset.forName("windows-1252"));

        assertEquals("£", VisiblePage.of(latin).blocks().get(0).text());
    }

    @Test
    void readsAPageThatIsNestedDeeply() {
        VisiblePage page = page("<div>".repeat(100_000) + "a");

        assertEquals("a", page.blocks().get(0).text());
    }
}
