package org.leadershipcatalogue.html.marked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedChangesTest {

    private static final int ROUNDS = Integer.getInteger("marked.rounds", 300);

    /** Links lead where they say, and nothing is copied. */
    static final ShownUrls AS_WRITTEN = new ShownUrls() {
        @Override
        public Optional<String> file(String url) {
            return Optional.of(url);
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

    static final Differences DIFFERENCES = (before, after) -> DiffUtils.diff(before, after).getDeltas().stream()
            .map(delta -> new Differences.Run(
                    delta.getSource().getPosition(),
                    delta.getSource().getPosition() + delta.getSource().size(),
                    delta.getTarget().getPosition(),
                    delta.getTarget().getPosition() + delta.getTarget().size()))
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <p>Costs nothing.</p>                 | <p>Costs £450.</p>                        | <p>Costs -nothing-+£450+.</p>
        <p>One <em>two</em> three</p>         | <p>One <em>2</em> three</p>               | <p>One <em>-two-+2+</em> three</p>
        <p>Tuesday 30 January 2024 09:00</p>  | <p>Tuesday 6 February 2024 09:00</p>      | <p>Tuesday -30 January-+6 February+ 2024 09:00</p>
        <p>One.</p>                           | <p>One.</p><p>Two.</p>                    | <p>One.</p><p>+Two.+</p>
        <ul><li>A b c</li><li>D e f</li></ul> | <ul><li>D e f</li></ul>                   | <ul><li>-A b c-</li><li>D e f</li></ul>
        <ul><li>A b</li></ul><p>C</p>         | <p>C</p>                                  | <ul><li>-A b-</li></ul><p>C</p>
        <p>A <b>b</b></p>                     | <p>A b</p>                                | <p>A b</p>
        <dl><dt>Cost</dt><dd>free</dd></dl>   | <dl><dt>Cost</dt><dd>£450</dd></dl>       | <dl><dt>Cost</dt><dd>-free-+£450+</dd></dl>
        <p>1 2 3 4 5 6 7</p>                  | <p>1 <em>2 3 5</em> 6 7</p>               | <p>1 <em>2 3 -4 -5</em> 6 7</p>
        <p>Alone</p>                          | <div>Other words <p>Alone</p></div>       | <div>+Other words+ <p>Alone</p></div>
        """)
    void marksWordsWhereTheyStand(String before, String after, String expected) {
        assertEquals(expected, plain(marked(before, after)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p><a href='/1/'>How it worked</a></p>     | <p><a href='/2/'>How the days worked</a></p>                | 1
        <p><a href='/1/'>A b c</a></p>             | <p><a href='/2/'>A b c</a></p>                              | 1
        <p><a href='/1/'>A</a> or <a href='/1/'>b</a></p> | <p><a href='/2/'>A</a> or <a href='/2/'>b</a></p>    | 2
        """)
    void tellsOnceWhereALinkLeads(String before, String after, int notes) {
        assertEquals(
                notes,
                Jsoup.parse(marked(before, after))
                        .select("[data-review-before=/1/][data-review-after=/2/]")
                        .size());
    }

    private static String marked(String before, String after) {
        return MarkedChanges.of(
                        InertPage.of(before, AS_WRITTEN),
                        InertPage.of(after, AS_WRITTEN),
                        DIFFERENCES,
                        (words, isInMain) -> false)
                .page()
                .html();
    }

    /** The body, with + and - around what came and went. */
    private static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(".review-next").remove();
        page.select("ins.review-ins")
                .forEach(mark -> mark.prependText("+").appendText("+").unwrap());
        page.select("del.review-del")
                .forEach(mark -> mark.prependText("-").appendText("-").unwrap());
        page.getAllElements().forEach(element -> element.removeAttr("class"));
        return page.body().html();
    }

    @Test
    void readsAsBothPagesWhateverWasEdited() throws IOException {
        List<String> pages = pages();
        assertFalse(pages.isEmpty());
        for (int round = 0; round < ROUNDS; round++) {
            RandomEdits edits = new RandomEdits(round);
            String before = pages.get(round % pages.size());
            String after = edits.edited(before, 1 + round % 12);
            String marked = marked(before, after);
            assertEquals(lines(before), ReadPage.before(marked), "before, seed " + round);
            assertEquals(lines(after), ReadPage.after(marked), "after, seed " + round);
        }
    }

    private static List<String> lines(String html) {
        return ReadPage.lines(Jsoup.parse(InertPage.of(html, AS_WRITTEN).html()));
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("marked.pages", "src/test/resources/sites")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file));
            }
        }
        return pages;
    }
}
