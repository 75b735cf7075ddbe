package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"Headteachers, headteachers", "NPQH, NPQH", "Every Child Matters, Every Child Matters", "ICT, ICT"})
    void keepsTheCapitalsOfNames(String title, String words) {
        assertEquals(words, Wording.inSentence(title));
    }

    @ParameterizedTest
    @CsvSource({"Study, Studies", "Think piece, Think pieces", "Agency, Agencies", "Survey, Surveys"})
    void knowsPlurals(String noun, String words) {
        assertEquals(words, Wording.plural(noun));
    }

    @Test
    void namesNoMoreThanThree() {
        assertEquals("A, b, c", Wording.shortly(List.of("A", "b", "c")));
        assertEquals(
                "Teachers, governors, ICT and 1 more", Wording.shortly(List.of("Teachers", "Governors", "ICT", "x")));
    }
}
