package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    private static List<String> letters(String word) {
        return word == null ? List.of() : List.of(word.split(""));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abc, ''",
        "abc, axc, b>x",
        "abc, ac, b>",
        "ac, abc, >b",
        "abcd, axyd, b>x c>y",
        "abcd, axd, bc>x",
        "abcdef, bcdxf, a> e>x",
        ", abc, >abc",
        "abc, , abc>"
    })
    void tellsWhatTookThePlaceOfWhat(String before, String after, String expected) {
        String told = TextDiff.of(letters(before), letters(after)).stream()
                .map(stretch -> String.join("", stretch.before()) + ">" + String.join("", stretch.after()))
                .collect(Collectors.joining(" "));

        assertEquals(expected, told);
    }

    /** What would take minutes to compare is one difference. */
    @Test
    void givesUpOnListsThatAreTooLong() {
        List<String> before = IntStream.range(0, 20_000).mapToObj(n -> "a" + n).toList();
        List<String> after = IntStream.range(0, 20_001).mapToObj(n -> "b" + n).toList();

        assertEquals(List.of(new TextDiff.Stretch<>(before, after)), TextDiff.of(before, after));
    }
}
