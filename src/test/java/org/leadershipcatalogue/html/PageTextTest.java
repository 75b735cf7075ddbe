package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.html.PageText.Place;

class PageTextTest {

    private static PageText read(String main) {
        return new SitePages()
                .madeWithWords(
                        "a/index.html",
                        "page.ftlh",
                        ("<body><header>Site</header><main>" + main + "</main></body>")
                                .getBytes(StandardCharsets.UTF_8))
                .text();
    }

    @Test
    void keepsTheWordsBelowTheirHeadings() {
        assertEquals(
                new PageText(
                        "Before all.",
                        List.of(
                                new Place("why", "Why it matters", "It does. Very much."),
                                new Place("how", "How", "So."))),
                read("""
                        <h1>Title</h1><p>Before all.</p>
                        <h2 id="why">Why <em>it</em> matters</h2><p>It does.</p>
                        <div><p>Very&nbsp;<b>mu</b>ch.</p></div><h3 id="how">How</h3><p>So.</p>
                        """));
    }

    @Test
    void keepsRowsWithAnIdApartFromWhatFollowsTheTable() {
        assertEquals(
                new PageText(
                        "",
                        List.of(
                                new Place("times", "Times", "What · When · After the table."),
                                new Place("launch", "Launch event", "Launch event · 3 May"))),
                read("""
                        <h2 id="times">Times</h2>
                        <table><tr><th>What</th><th>When</th></tr>
                        <tr id="launch"><th>Launch event</th><td>3 May</td></tr></table>
                        <p>After the table.</p>
                        """));
    }

    @Test
    void setsItemsApart() {
        assertEquals(
                "For: Heads · Deputies · Cost: Free",
                read("<dl><dt>For</dt><dd>Heads</dd><dd>Deputies</dd><dt>Cost</dt><dd>Free</dd></dl>")
                        .opening());
    }

    @Test
    void collapsesWhiteSpaceAndLeavesOutWhatIsNotSeen() {
        assertEquals(
                "ab cd e f g h i j k l",
                read("<p>a\u200Bb</p><p>c&shy;d</p><p>e\tf</p><p>g&nbsp;h</p><p>i  j</p><p>k\nl</p>")
                        .opening());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>Elsewhere</nav>",
                "<form><label>Elsewhere</label></form>",
                "<script>elsewhere()</script>",
                "<noscript><p>Elsewhere</p></noscript>",
                "<p hidden>Elsewhere</p>",
                "<p data-kind=\"open\">Elsewhere</p>",
                "<svg aria-hidden=\"true\"><text>Elsewhere</text></svg>",
                "<section data-unsearched><h2 id=\"else\">Elsewhere</h2></section>"
            })
    void leavesOutWhatIsNotThePagesOwn(String other) {
        assertEquals(new PageText("Here, and there.", List.of()), read("<p>Here,</p>" + other + "<p>and there.</p>"));
    }
}
