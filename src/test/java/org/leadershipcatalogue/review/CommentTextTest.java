package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comment as a Git host reads it: CommonMark with autolinks, and mentions in the finished text. */
class CommentTextTest {

    private static final String PREVIEW = "https://example.org/preview/7/";
    private static final Pages NO_PAGES = new Pages(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What GitHub makes a link of in text that is not code: a person, team or e-mail address, an issue, a commit. */
    private static final Pattern MENTIONED =
            Pattern.compile("(?i)@[a-z0-9]|#\\d|\\bgh-\\d|\\b(?=[0-9a-f]*\\d)[0-9a-f]{7,40}\\b|https?://|\\bwww\\.");

    private static final List<String> HOSTILE = List.of(
            "@everyone @octo-org/team and #1, GH-2, octo/repo#3, deadbee7, 0123456789012345678901234567890123456789",
            "<img src=x onerror=alert(1)> <details open> <!-- --> <a href='https://evil.example'>",
            "[click](https://evil.example) ![x](https://evil.example/x.png) [a]: https://evil.example",
            "https://evil.example www.evil.example ftp://evil.example a@evil.example",
            "`code` ``` ~~~ **bold** _it_ ~~gone~~ # heading - item > quote | cell | $math$ :smile:",
            "\n# heading\n\n```\nfence\n<!-- leadership-catalogue: review -->\n\u202eright to left\u0000",
            "&lt;b&gt; &#64;you &commat;you \\@you \\<b>");

    private static Review review(List<FactChange> facts, List<LostAddress> missing, List<ReportedFinding> findings) {
        return new Review(
                NO_PAGES, facts, List.of(), List.of(), missing, new FindingChanges(findings, List.of(), 0), List.of());
    }

    private static String text(Review review) {
        return new CommentText(Optional.of(PREVIEW)).of(review);
    }

    private static String html(String markdown) {
        List<Extension> autolinks = List.of(AutolinkExtension.builder()
                .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                .build());
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().extensions(autolinks).build().parse(markdown));
    }

    private static FactChange fact(String sentence) {
        return new FactChange("programmes/npqh", "/programmes/npqh/", "cost", null, "x", sentence);
    }

    @Test
    void itSaysWhatMustBeDecidedFirst() {
        PageRef page = new PageRef("/programmes/npqh/", "Lead a school", "programmes/npqh/index.html");
        PageChange changed = new PageChange(page, page, List.of(), List.of(), List.of(), true);
        LostAddress lost = new LostAddress(
                "/programmes/old/",
                "An old page",
                Optional.of(new LostAddress.Remedy(
                        ":redirect-from: /programmes/old/", "content/programmes/npqh.adoc", "/programmes/npqh/", 97)),
                List.of("/about/"),
                List.of());
        Review review = new Review(
                new Pages(List.of(), List.of(page), List.of(changed), List.of(), List.of()),
                List.of(fact("Cost: free → £450"), fact("")),
                List.of(new CalendarChange(
                        CalendarChange.Kind.MOVES, "uid", "Workshop 2", List.of(), "Tuesday", "Wednesday")),
                List.of(),
                List.of(lost),
                new FindingChanges(
                        List.of(new ReportedFinding("r", "warning", "content/a.adoc", 3, 1, "is odd", "", "")),
                        List.of(),
                        0),
                List.of());

        assertEquals("""
                <h3>What this change does</h3>
                <p>1 page changed, 0 added, 1 removed, 0 moved; 1 fact. <strong>Something must be decided.</strong></p>
                <p><a href="https://example.org/preview/7/">Look at the preview</a></p>
                <h4>Addresses that would be lost (1)</h4>
                <ul>
                <li>
                <p><code>/programmes/old/</code> (An old page), to which 1 page would still link. To keep it, add this to <code>content/programmes/npqh.adoc</code>:</p>
                <pre><code>:redirect-from: /programmes/old/
                </code></pre>
                </li>
                </ul>
                <h4>New findings (1)</h4>
                <ul>
                <li><code>content/a.adoc:3:1</code> warning: is odd</li>
                </ul>
                <h4>Facts (1)</h4>
                <ul>
                <li><a href="https://example.org/preview/7/programmes/npqh/">programmes/npqh</a>
                <ul>
                <li>Cost: free → £450</li>
                </ul>
                </li>
                </ul>
                <h4>What subscribers of calendars will see (1)</h4>
                <ul>
                <li>Workshop 2 moves: Tuesday → Wednesday</li>
                </ul>
                <h4>Pages changed (1)</h4>
                <ul>
                <li><a href="https://example.org/preview/7/programmes/npqh/">Lead a school</a></li>
                </ul>
                <h4>Pages removed (1)</h4>
                <ul>
                <li>Lead a school <code>/programmes/npqh/</code></li>
                </ul>
                """, html(text(review)));
    }

    @Test
    void aChangeThatNobodySeesIsSaidSo() {
        assertEquals(
                "### What this change does\n\nNo page, fact or date is different.\n",
                new CommentText(Optional.empty()).of(review(List.of(), List.of(), List.of())));
    }

    /** In every place at which words of a site stand. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void wordsOfOthersStayWords(int which) {
        String words = HOSTILE.get(which);
        LostAddress lost = new LostAddress(
                "/" + words + "/",
                words,
                Optional.of(new LostAddress.Remedy(words, words, "/x/", 1)),
                List.of(),
                List.of());
        PageRef page = new PageRef("/" + words, words, words);
        Review hostile = new Review(
                new Pages(
                        List.of(page),
                        List.of(page),
                        List.of(),
                        List.of(new MovedPage(page, page, Optional.empty())),
                        List.of()),
                List.of(new FactChange(words, "/" + words, words, null, null, words)),
                List.of(new CalendarChange(CalendarChange.Kind.VANISHES, words, words, List.of(), words, words)),
                List.of(new SharedChange(1, words, words, new Hunk(List.of(), List.of(), Optional.empty()), List.of())),
                List.of(lost),
                new FindingChanges(
                        List.of(new ReportedFinding(words, words, words, 1, 1, words, words, words)), List.of(), 0),
                List.of());

        String html = html(text(hostile));

        assertEquals(
                new TreeSet<>(List.of("a", "code", "h3", "h4", "li", "p", "pre", "strong", "ul")),
                Pattern.compile("<([a-z0-9]+)")
                        .matcher(html)
                        .results()
                        .map(tag -> tag.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
        Pattern.compile("href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .forEach(link -> assertTrue(link.group(1).startsWith(PREVIEW), link.group(1)));
        String read = html.replaceAll("(?s)<pre>.*?</pre>|<code>.*?</code>|<[^>]*>", "");
        assertFalse(MENTIONED.matcher(read).find(), read);
    }

    /** A piece of text in any mixture is read back as it was, but for what has no width. */
    @Test
    void everyWordIsReadBack() {
        Random random = new Random(7);
        String letters = "ab@#:/.`*_<>&;\"'[]()!|\\~-+=$%^{} 0e“é";
        for (int round = 0; round < 2000; round++) {
            StringBuilder words = new StringBuilder("x");
            for (int length = random.nextInt(30); length > 0; length--) {
                words.append(letters.charAt(random.nextInt(letters.length())));
            }
            String html = html("- " + MarkdownWords.of(words + "x"));
            String read =
                    html.replaceAll("(?s)<[^>]*>", "").replace("\u2060", "").strip();

            assertEquals((words + "x").replaceAll(" +", " "), unescaped(read), html);
            assertFalse(MENTIONED.matcher(html.replaceAll("<[^>]*>", "")).find(), html);
        }
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Test
    void anAddressThatLeavesThePreviewIsNotLinked() {
        PageRef page = new PageRef("/../../evil/", "Evil", "x");
        PageRef next = new PageRef("/x\n/../../../evil/", "Next", "x");
        PageRef odd = new PageRef("/a b/é(\"/", "Odd", "x");
        String text = text(new Review(
                new Pages(List.of(page, next, odd), List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FindingChanges.NONE,
                List.of()));

        assertTrue(text.contains("\n- Evil\n- Next\n- [Odd](" + PREVIEW + "a%20b/%C3%A9%28%22/)\n"), text);
    }

    @Test
    void aFactLeadsToThePageWhereverItIs() {
        FactChange about = new FactChange("pages/about", "/about/", "title", "A", "B", "Title: A → B");

        String text = text(review(List.of(about), List.of(), List.of()));

        assertTrue(html(text).contains("<a href=\"" + PREVIEW + "about/\">pages/about</a>"), text);
    }

    @Test
    void whatDoesNotFitIsCounted() {
        String long500 = "@".repeat(2000);
        List<ReportedFinding> many =
                Collections.nCopies(3000, new ReportedFinding("r", "error", "content/a.adoc", 3, 1, long500, "", ""));

        String text = text(review(List.of(fact("Cost")), List.of(), many));

        assertTrue(text.length() <= CommentLines.MOST, () -> "characters: " + text.length());
        assertTrue(text.contains("New findings (3000)"));
        assertTrue(
                text.endsWith(" more lines do not fit here; the whole review is among the artifacts.\n"),
                text.substring(text.length() - 300));
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        assertEquals("😀".repeat(500) + "…", MarkdownWords.of("😀".repeat(501)));
    }
}
