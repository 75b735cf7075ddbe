package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabeticalKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lead a team          | L
            The Network          | N
            A day in school      | D
            An “Éclat” in Essex  | E
            “Better” together    | B
            The                  | T
            A                    | A
            21st century schools | 0–9
            ???                  | 0–9
            """)
    void standsUnderTheLetterOneLooksFor(String title, String letter) {
        assertEquals(letter, AlphabeticalKey.of(title).letter());
    }

    @Test
    void sortsByWordsAndNotBySigns() {
        assertEquals(
                List.of("E-learning", "The Éclat", "Eclat, later", "“Zeal”"),
                Stream.of("“Zeal”", "E-learning", "Eclat, later", "The Éclat")
                        .sorted(Comparator.comparing(AlphabeticalKey::of))
                        .toList());
    }
}
