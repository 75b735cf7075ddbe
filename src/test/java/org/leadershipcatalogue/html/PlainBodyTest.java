package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -Dbodies=1000000 -Dbodies.seed=8} tries many more bodies from another seed. */
class PlainBodyTest {

    private static final int BODIES = Integer.getInteger("bodies", 3000);
    private static final long SEED = Long.getLong("bodies.seed", 7);
    private static final String KEY = RandomBodies.KEY;
    private static final String TABLE = "<table data-lc-timetable=\"key|1|a.adoc\">";
    private static final String LIST = "<div data-lc-list=\"key|figures|1|a.adoc\">";
    /** Characters of which HTML or Java think in their own way, and their neighbours. */
    private static final int[] CHARACTERS = IntStream.of(0, 0x2000, 0xd7f0, 0xdbf0, 0xdff0, 0xfdc0, 0xfff0, 0x1fff0)
            .flatMap(from -> IntStream.range(from, from + 0x100))
            .toArray();

    /** Whatever reads a text in its own way: a part, the words of a link, a heading and a cell, and an attribute. */
    private static final String PLACES = """
            %1$s<p title="%2$s"><a data-lc-at="key|link|false|1|" href="x">%1$s</a></p><h2 id="a">a%1$s%1$sb</h2>
            <table data-lc-timetable="key|1|%2$s"><tbody><tr><td>a%1$s b</td></tr></tbody></table>
            """;

    @Test
    void readsRandomBodiesAsTheTreeDoes() {
        RandomBodies bodies = new RandomBodies(new Random(SEED));
        int plain = 0;
        for (int body = 0; body < BODIES; body++) {
            String html = bodies.next();
            plain += BodyProof.isPlain(html, KEY) ? 1 : 0;
            agree(html);
        }
        assertTrue(plain > BODIES / 10, plain + " bodies were read");
    }

    private static void agree(String html) {
        assertEquals(Optional.empty(), BodyProof.fault(html, KEY), html);
    }

    @Test
    void readsAllCharactersAsTheTreeDoes() {
        agreeOn(characters("%c"), "%s");
        agreeOn(characters("&#%d;"), "");
    }

    private static List<String> characters(String form) {
        return IntStream.of(CHARACTERS).mapToObj(form::formatted).toList();
    }

    /** Each is tried alone for whether it is plain, and all that are, together. */
    private static void agreeOn(List<String> texts, String value) {
        List<String> bodies = texts.stream()
                .map(text -> PLACES.formatted(text, value.formatted(text) + "a"))
                .filter(body -> BodyProof.isPlain(body, KEY))
                .toList();
        assertTrue(bodies.size() > texts.size() / 4, bodies.size() + " characters are plain");
        bodies.forEach(PlainBodyTest::agree);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "words",
                "<p>\n</p>\n",
                "a &amp; b &lt;i&gt; &amp;lt; &#8217; &amp;#8217;",
                "<div id=\"preamble\"><div id=\"preamble\"></div></div><div id=\"preamble\"></div><p"
                        + " id=\"preamble\"></p>",
                "<h2 id=\"a\"> A\n<em>b</em>  c </h2><h6>d</h6>",
                "<a data-lc-at=\"key|link|false|1|\" href=\"javascript:x\"> \u00ad</a>",
                "<a class=\"x\" data-lc-at=\"key|xref|true|1|a b\" href=\"x\"><em> </em>x</a>",
                "<sup><a id=\"r\" href=\"#_footnotedef_1\" title=\"To it.\">1</a></sup>",
                "<table style=\"width: 50%;\" data-lc-timetable=\"key|1|a\"><colgroup><col style=\"width:"
                        + " 1.5%;\"></colgroup></table>",
                TABLE + "<thead><tr><th data-lc-line=\"key|2|a\"><a id=\"h\"></a>A</th></tr></thead></table>",
                TABLE
                        + "<tbody><tr></tr><tr><td>a<p class=\"tableblock\"> b"
                        + " </p>c</td><th><p>d</p></th></tr></tbody></table>",
                TABLE
                        + "<tbody><tr><td> <div class=\"content\"><h2 id=\"a\">A</h2><hr>"
                        + " <p>b</p></div></td></tr></tbody></table>",
                TABLE
                        + "<tbody><tr><td><p class=\"tableblock\">a</p>\n"
                        + "<p class=\"tableblock\">b</p></td></tr></tbody></table>",
                TABLE
                        + "<tbody><tr><td><a id=\"a\"></a><p class=\"tableblock\"><a"
                        + " id=\"b\"></a>a</p></td></tr></tbody></table>",
                TABLE + "<tbody><tr><td>" + LIST + "<dl><dt>a</dt><dd>b</dd></dl></div></td></tr></tbody></table>",
                LIST + "<dl></dl></div>a" + LIST + "</div>" + LIST + "<dl><dt>a</dt>\n<dd>b</dd></dl></div>",
                LIST + "<dl><dt>a</dt><dd>" + TABLE
                        + "<tbody><tr><td data-lc-line=\"key|2|a\">a</td></tr></tbody></table></dd></dl></div>",
                "<ul><li><p>a</p><ol type=\"a\"><li>b</li></ol></li></ul>",
            })
    void readsThisAsTheTreeDoes(String html) {
        assertTrue(BodyProof.isPlain(html, KEY));
        agree(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "</p>",
                "<p><div></div></p>",
                "<em><p></em></p>",
                "<P></P>",
                "<p ></p>",
                "<p></p >",
                "<p id='a'></p>",
                "<p id=a></p>",
                "<p id=\"\"></p>",
                "<p id=\"a\" id=\"b\"></p>",
                "<p id=\"a&amp;b\"></p>",
                "<p id=\"a",
                "<p onclick=\"a\"></p>",
                "<p style=\"width: 1%;\"></p>",
                "<p class=\"Content\"></p>",
                "<table style=\"color: red\"></table>",
                "<span></span>",
                "<br>",
                "<img src=\"a.png\" alt=\"a\">",
                "<!-- a -->",
                "a & b",
                "a&nbsp;b",
                "a&copy;b",
                "a&#150;b",
                "1 > 2",
                "<a href=\"x\">a</a>",
                "<a href=\"#_FOOTNOTE\">a</a>",
                "<a data-lc-at=\"key|link|false|1|\" href=\"#_Footnote\">a</a>",
                "<a data-lc-at=\"key|link|false|1|\" id=\"a\">a</a>",
                "<a data-lc-at=\"key|link|perhaps|1|\" href=\"x\">a</a>",
                "<a data-lc-at=\"kez|link|false|1|\" href=\"x\">a</a>",
                "<p data-lc-at=\"key|link|false|1|\"></p>",
                "<p data-lc-other=\"key|1|\"></p>",
                "<ul data-lc-list=\"key|figures|1|\"></ul>",
                "<div data-lc-timetable=\"key|1|\"></div>",
                "<table>a</table>",
                "<table><tr><td>a</td></tr></table>",
                "<table><tbody><td>a</td></tbody></table>",
                TABLE + "<thead><tr><td>a</td></tr></thead></table>",
                TABLE + "<tbody><tr><td>" + TABLE + "</table></td></tr></tbody></table>",
                TABLE + "<tbody><tr><td><a id=\"a\">b</a></td></tr></tbody></table>",
                TABLE + "<tbody><tr><td><a id=\"a\">word</td></tr></tbody></table>",
                TABLE + "<tbody><tr><td><em><div>a</div>b</em></td></tr></tbody></table>",
                LIST + "<dl></dl><dl></dl></div>",
                LIST + "<dl></dl><div class=\"title\">a</div></div>",
                LIST + "<div><dl></dl></div></div>",
                LIST + "<div class=\"title\">a</div><dl></dl></div>",
                LIST + "<dl><dt>a</dt></dl></div>",
                LIST + "<dl><dd>a</dd></dl></div>",
                LIST + "<dl><dt>a</dt><dt>b</dt><dd>c</dd></dl></div>",
                LIST + "<dl><div><dt>a</dt><dd>b</dd></div></dl></div>",
                LIST + "<dl><dt>a</dt><p>b</p><dd>c</dd></dl></div>",
                LIST + "<dl><dt>a<dl><dt>b</dt><dd>c</dd></dl></dt><dd>d</dd></dl></div>",
            })
    void leavesToTheTree(String html) {
        assertFalse(BodyProof.isPlain(html, KEY));
    }
}
