package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String SIGNS = "ab \n\t\r\f\u00A0\u00AD\u200B\u2003\0\uD83D>\"'–;#";
    private static final int ROUNDS = 3000;

    @Test
    void readsWordsAsAParserDoes() {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            String words = words(random);
            Snippet plain = Snippet.of(words);
            Snippet parsed = Snippet.of(words + "<!---->");
            assertEquals(parsed.text(Map.of()), plain.text(Map.of()), words);
            assertEquals(parsed.lines(), plain.lines(), words);
            assertTrue(plain.isPlain(), words);
        }
    }

    @Test
    void readsReferencesAndElementsWithAParser() {
        assertEquals("a & b", Snippet.of("a &amp; b").text(Map.of()));
        Snippet linked = Snippet.of("See <a data-lc-at=\"3\" href=\"x.pdf\">this</a>");
        assertEquals("See x", linked.text(Map.of(3, "x")));
        assertEquals(List.of(3), linked.links());
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int sign = random.nextInt(12); sign > 0; sign--) {
            words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return words.toString();
    }
}
