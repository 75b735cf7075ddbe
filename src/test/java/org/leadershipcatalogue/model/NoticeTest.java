package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Timeline.Change;

class NoticeTest {

    private static final LocalDate LAST = LocalDate.of(2023, 11, 1);
    private static final Notice OPEN = Notice.countingTo(LAST, "open", "Open, {days} days left");
    private static final Timeline<Notice> NOTICES = new Timeline<>(
            OPEN, List.of(new Change<>(London.startOf(LAST.minusDays(1)), Notice.of("closed", "Closed"))));

    @Test
    void countsTheDaysToItsLast() {
        assertEquals("Open, 12 days left", OPEN.on(LocalDate.of(2023, 10, 20)));
        assertEquals("Closed", Notice.of("closed", "Closed").on(LAST));
    }

    @Test
    void changesEachMidnightInLondonAsLongAsItCounts() {
        assertEquals(next("2023-10-28T23:00:00Z"), change("2023-10-28T12:00:00Z"));
        assertEquals(next("2023-10-30T00:00:00Z"), change("2023-10-28T23:00:00Z"));
        assertEquals(next("2023-10-31T00:00:00Z"), change("2023-10-30T12:00:00Z"));
        assertEquals(Optional.empty(), change("2023-10-31T00:00:00Z"));
    }

    @Test
    void refusesWhatAPageCannotCarry() {
        assertThrows(IllegalArgumentException.class, () -> Notice.of("On now", "On now"));
        assertThrows(IllegalArgumentException.class, () -> Notice.of("now", "On | now"));
        assertThrows(IllegalArgumentException.class, () -> Notice.of("open", "{days} days left"));
        assertThrows(IllegalArgumentException.class, () -> Notice.countingTo(LAST, "open", "Open"));
    }

    private static Optional<Instant> next(String instant) {
        return Optional.of(Instant.parse(instant));
    }

    private static Optional<Instant> change(String after) {
        return Notice.nextChange(NOTICES, Instant.parse(after));
    }
}
