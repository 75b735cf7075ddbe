package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final Location PLACE = new Location("content/a.adoc", 7, 12);

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069})
    void showsNoCharacterThatSteersATerminal(int character) {
        String odd = "a" + Character.toString(character) + "b";
        Location oddPlace = new Location("content/" + odd + ".adoc", 7, 12);
        Finding finding = Finding.of(Rule.BROKEN_LINK, oddPlace, odd).hint(odd).target(odd);

        assertEquals("content/a\uFFFDb.adoc:7:12: error: a\uFFFDb [broken-link]\n  a\uFFFDb", finding.toString());
        assertEquals("a\uFFFDb", finding.target());
    }

    @Test
    void keepsEveryOtherCharacter() {
        String words = "café – “NPQH” 👩‍🏫 مدرسة\u00A0\u202F\u2065";

        assertEquals(words, Finding.of(Rule.BROKEN_LINK, PLACE, words).message());
    }

    @Test
    void isOneWorkflowCommandWhateverItSays() {
        Finding finding =
                Finding.of(Rule.BROKEN_LINK, PLACE, "“a\r\n::error::forged”").hint("b\n::error::forged");

        assertEquals(
                "content/a.adoc:7:12: error: “a\uFFFD\uFFFD::error::forged” [broken-link]\n  b\uFFFD::error::forged",
                finding.toString());
        assertEquals(1, WorkflowAnnotations.text(List.of(finding)).lines().count());
    }
}
