package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLengthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 hours | 6 hours",
                "One hour | 1 hour",
                "6.5 hours | 6½ hours",
                "15½ hours in all | 15½ hours",
                "six and a half hours in total | 6½ hours",
                "three morning workshops and two afternoon events, 15½ hours in all | 15½ hours",
                "12 hours altogether, over two terms | 12 hours",
                "2¼ hours | 2¼ hours",
                "2.75 hours | 2¾ hours",
                "90 minutes in all | 1½ hours",
                "3 hours 20 minutes | 3 hours 20 minutes",
                "1.15 hours | 1 hour 9 minutes",
                "three days | 3 days",
                "1 day | 1 day",
                "twelve days in all, at four schools | 12 days"
            })
    void readsATotal(String words, String total) {
        assertEquals(Optional.of(total), StatedLength.inAll(words).map(Length::words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two days a visit",
                "3 hours each",
                "two terms",
                "24 hours residential",
                "6 hours a week",
                "about 6 hours",
                "6–8 hours",
                "6-8 hours in all",
                "1,200 hours in all",
                "1.200 hours in all",
                "2½ days",
                "up to three visits",
                "days in all",
                ""
            })
    void leavesOtherWordsAlone(String words) {
        assertEquals(Optional.empty(), StatedLength.inAll(words));
    }

    @ParameterizedTest
    @CsvSource({"860, 14 hours 20 minutes", "60, 1 hour", "75, 1¼ hours", "50, 50 minutes", "80, 1 hour 20 minutes"})
    void writesMinutesOnlyWhereTheyAreNeeded(long minutes, String words) {
        assertEquals(words, new Length(Length.Unit.HOURS, minutes).words());
    }
}
