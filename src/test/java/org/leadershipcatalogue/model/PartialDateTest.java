package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    private static void assertWords(String pattern, LocalDate day, String words) {
        assertEquals(DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day), words);
    }

    @Test
    void isInTheWordsOfBritishEnglish() {
        IntStream.rangeClosed(1, 366)
                .mapToObj(day -> LocalDate.ofYearDay(2024, day))
                .forEach(day -> {
                    assertWords("d MMMM uuuu", day, new PartialDate.Day(day).words());
                    assertWords("EEEE d MMMM uuuu", day, new PartialDate.Day(day).withWeekday());
                    assertWords("MMMM uuuu", day, new PartialDate.WholeMonth(YearMonth.from(day)).words());
                });
    }
}
