package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.timetable.StatusReader.Outcome;

class StatusReaderTest {

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 March 2024    | ''                                 | SCHEDULED 2024-03-05
            5 March 2024    | as planned                         | SCHEDULED 2024-03-05
            5 March 2024    | Confirmed                          | SCHEDULED confirmed 2024-03-05
            5 March 2024    | to be confirmed                    | SCHEDULED 2024-03-05 tbc
            5 March 2024    | TBC                                | SCHEDULED 2024-03-05 tbc
            March 2024      | provisional                        | SCHEDULED 2024-03 tbc
            to be confirmed | to be confirmed                    | SCHEDULED to be confirmed
            to be confirmed | ''                                 | SCHEDULED to be confirmed
            5 March 2024    | cancelled                          | CANCELLED 2024-03-05
            5 March 2024    | CANCELLED                          | CANCELLED 2024-03-05
            5 March 2024    | canceled                           | CANCELLED 2024-03-05
            5 March 2024    | postponed                          | POSTPONED 2024-03-05
            to be confirmed | postponed from 5 March 2024        | POSTPONED 2024-03-05
            to be confirmed | moved from 5 March 2024, 9am–noon  | POSTPONED 2024-03-05T09:00 to 2024-03-05T12:00
            12 March 2024   | postponed from 5 March 2024        | RESCHEDULED 2024-03-12 instead of 2024-03-05
            12 March 2024   | moved from 5 March 2024            | RESCHEDULED 2024-03-12 instead of 2024-03-05
            12 March 2024   | Moved from: Tuesday 5 March 2024   | RESCHEDULED 2024-03-12 instead of 2024-03-05
            12 March 2024   | rescheduled from 5 March 2024      | RESCHEDULED 2024-03-12 instead of 2024-03-05
            12 March 2024   | moved from March 2024              | RESCHEDULED 2024-03-12 instead of 2024-03
            5 March 2024    | moved to 12 March 2024             | RESCHEDULED 2024-03-12 instead of 2024-03-05
            5 March 2024    | rescheduled to 12 March 2024       | RESCHEDULED 2024-03-12 instead of 2024-03-05
            5 March 2024    | postponed to 12–13 March 2024      | RESCHEDULED 2024-03-12 to 2024-03-13 instead of 2024-03-05
            5 March 2024    | postponed to autumn term 2024      | RESCHEDULED 2024-09/2024-12 instead of 2024-03-05
            5 March 2024    | postponed to to be confirmed       | POSTPONED 2024-03-05
            """)
    void saysWhatHasBecomeOfThePlan(String planned, String words, String expected) {
        assertEquals(Optional.of(expected), read(planned, words).map(StatusReaderTest::words));
        assertEquals("", Cells.printed(findings));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            full                    | 1 | status “full” is not known
            cancelled due to snow   | 1 | status “cancelled due to snow” is not known
            moved                   | 1 | “moved” does not say from when
            rescheduled             | 1 | “rescheduled” does not say from when
            moved from              | 1 | “moved from” does not say from when
            moved from 5 March 2024 | 12 | “5 March 2024” is the date of the row itself
            moved from tbc          | 12 | the old date is not known
            """)
    void refusesWhatItDoesNotKnow(String words, int column, String message) {
        assertEquals(Optional.empty(), read("5 March 2024", words));
        assertEquals(
                "when:1:%d: error: %s [unknown-session-status]".formatted(column, message),
                Cells.printed(findings).lines().findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            full      | leave it empty, or write confirmed, to be confirmed, cancelled, postponed, moved from or moved to with a date
            moved     | write the old date too, such as moved from 28 September 2023, 14.00–16.30
            moved tbc | write the old date too, such as moved from 28 September 2023, 14.00–16.30
            """)
    void saysWhatCanBeWritten(String words, String hint) {
        read("5 March 2024", words);
        assertEquals(
                "  " + hint, Cells.printed(findings).lines().skip(1).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            moved from Wednesday 5 March 2024 | when:1:12: error: “Wednesday 5 March 2024” contradicts itself: 5 March 2024 is a Tuesday [weekday-contradicts-date]
            moved to 5 March                  | when:1:10: error: “5 March” has no year [unreadable-date]
            moved to 9 May 2024, 9.00–4.00    | when:1:27: error: “4.00” may be in the night or in the afternoon [unreadable-time]
            """)
    void readsTheOtherDateAsStrictlyAsTheRowsOwn(String words, String finding) {
        assertEquals(Optional.empty(), read("12 March 2024", words));
        assertEquals(finding, Cells.printed(findings).lines().findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"to be confirmed", "'5 March 2024, tbc'"})
    void refusesToConfirmWhatIsToBeConfirmed(String planned) {
        assertEquals(Optional.empty(), read(planned, "confirmed"));
        assertEquals("""
                when:1:1: error: “confirmed” contradicts the column When, which says “to be confirmed” \
                [unknown-session-status]
                  correct one of the two""", Cells.printed(findings));
    }

    private Optional<Outcome> read(String planned, String words) {
        Refusals refusals = new Refusals(findings);
        When when = Cells.when(planned);
        return new StatusReader(refusals, new WhenReader(refusals, new KnownWhens())).read(Cells.piece(words), when);
    }

    private static String words(Outcome outcome) {
        return outcome.status().event()
                + (outcome.status().isConfirmed() ? " confirmed " : " ")
                + Cells.words(outcome.when())
                + outcome.status()
                        .previous()
                        .map(old -> " instead of " + Cells.words(old))
                        .orElse("");
    }
}
