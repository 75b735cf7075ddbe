package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final Pattern MARK = Pattern.compile("(?<=<[a-z]{1,9}) data-lc-at=\"[0-9]+\"");
    private static final int ROUNDS = 5000;
    private static final List<String> PIECES = List.of(
            "<a",
            "<img",
            "<h2",
            " data-lc-at=\"",
            " data-lc-at=\"3\"",
            " data-lc-at=\"17\" href=\"x\">",
            "data-lc-at=\"4\"",
            " data-lc",
            " data-lc-at=",
            "5",
            "\"",
            " ",
            "é",
            "ö–”",
            "Some words of a page, with data of its own.");

    @Test
    void isPublishedWithoutTheMarksOfItsLinks() {
        assertEquals(
                "<p>An <a href=\"x\">x</a> and <img src=\"y\"/></p>",
                published("<p>An <a data-lc-at=\"0\" href=\"x\">x</a> and <img data-lc-at=\"12\" src=\"y\"/></p>"));
    }

    @Test
    void isTheVerySameWhereNothingIsMarked() {
        byte[] html = "<p title=\" data-lc-at=\">No mark: data-lc-at=\"1\"</p>".getBytes(StandardCharsets.UTF_8);
        assertSame(html, HtmlPage.withoutMarks(html));
    }

    @Test
    void losesNothingButMarksWhateverStandsAroundThem() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder html = new StringBuilder();
            for (int piece = random.nextInt(12); piece > 0; piece--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertEquals(MARK.matcher(html).replaceAll(""), published(html.toString()), html.toString());
        }
    }

    private static String published(String html) {
        return new String(HtmlPage.withoutMarks(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
