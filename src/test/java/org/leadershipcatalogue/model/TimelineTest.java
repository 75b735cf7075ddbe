package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Timeline.Change;

class TimelineTest {

    private static final Instant NINE = Instant.parse("2023-12-05T09:00:00Z");
    private static final Instant NOON = Instant.parse("2023-12-05T12:00:00Z");

    private final Timeline<String> mark =
            new Timeline<>("Next", List.of(new Change<>(NOON, "Past"), new Change<>(NINE, "Now")));

    @Test
    void aChangeCountsFromItsVeryMomentOn() {
        assertEquals("Next", mark.at(NINE.minusNanos(1)));
        assertEquals("Now", mark.at(NINE));
        assertEquals("Now", mark.at(NOON.minusNanos(1)));
        assertEquals("Past", mark.at(NOON));
    }

    @Test
    void theNextChangeIsLaterThanTheMoment() {
        assertEquals(Optional.of(NINE), mark.nextChange(NINE.minusNanos(1)));
        assertEquals(Optional.of(NOON), mark.nextChange(NINE));
        assertEquals(Optional.empty(), mark.nextChange(NOON));
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        Timeline<String> same = new Timeline<>("Past", List.of(new Change<>(NINE, "Past"), new Change<>(NOON, "New")));

        assertEquals(Optional.of(NOON), same.nextChange(NINE.minusSeconds(1)));
        assertEquals(Optional.empty(), Timeline.always("Past").nextChange(NINE));
    }
}
