package org.leadershipcatalogue.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    private static final int LIMIT = 75;

    @Test
    void leaveShortLinesAlone() {
        String text = "BEGIN:VCALENDAR\r\n" + "a".repeat(LIMIT) + "\r\n\r\nEND:VCALENDAR\r\n";

        assertEquals(text, FoldedLines.of(text));
    }

    @Test
    void goOnInTheNextLineAfterASpace() {
        assertEquals(
                "a".repeat(LIMIT) + "\r\n " + "a".repeat(LIMIT - 1) + "\r\n a\r\n",
                FoldedLines.of("a".repeat(2 * LIMIT) + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "“", "🎓", "e\u0301", "👩🏽‍🎓", "🇬🇧", "\\n", "\\,", "\\\\"})
    void keepALetterInOnePieceWhereverItStands(String letter) {
        for (int before = 0; before <= 2 * LIMIT; before++) {
            String line = "a".repeat(before) + letter.repeat(3) + "b".repeat(LIMIT);
            List<String> folded = List.of(FoldedLines.of(line + "\r\n").split("\r\n", -1));

            assertEquals(line, unfolded(folded));
            folded.forEach(part -> assertTrue(part.getBytes(UTF_8).length <= LIMIT, part));
            assertEquals(
                    3,
                    folded.stream()
                            .mapToInt(part -> part.split(letter.replace("\\", "\\\\"), -1).length - 1)
                            .sum(),
                    line);
        }
    }

    @Test
    void splitALetterThatNoLineCanHold() {
        String line = "SUMMARY:e" + "\u0301".repeat(100) + "🎓".repeat(40);
        List<String> folded = List.of(FoldedLines.of(line + "\r\n").split("\r\n", -1));

        assertEquals(line, unfolded(folded));
        folded.forEach(part -> assertTrue(part.getBytes(UTF_8).length <= LIMIT, part));
        folded.forEach(part -> assertEquals(part, new String(part.getBytes(UTF_8), UTF_8)));
    }

    private static String unfolded(List<String> folded) {
        return Stream.concat(
                        Stream.of(folded.get(0)),
                        IntStream.range(1, folded.size() - 1)
                                .mapToObj(index -> folded.get(index).substring(1)))
                .reduce("", String::concat);
    }
}
