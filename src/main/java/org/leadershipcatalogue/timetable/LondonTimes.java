package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.NONEXISTENT_TIME;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Occurrence.Timed;

/** Times of a day in London; one that the clocks skip or repeat is refused. */
final class LondonTimes {

    private final Refusals refusals;

    LondonTimes(Refusals refusals) {
        this.refusals = refusals;
    }

    /** From the one time to the other of the same day. */
    Optional<Occurrence> on(LocalDate day, Times times, Piece words) {
        Optional<ZonedDateTime> start = at(day, times.start(), words);
        Optional<ZonedDateTime> end = at(day, times.end(), words);
        return start.flatMap(from -> end.map(to -> new Timed(from, to)));
    }

    Optional<ZonedDateTime> at(LocalDate day, LocalTime time, Piece words) {
        LocalDateTime local = day.atTime(time);
        ZoneOffsetTransition change = London.ZONE.getRules().getTransition(local);
        return change == null ? Optional.of(local.atZone(London.ZONE)) : refuse(local, change, words);
    }

    private Optional<ZonedDateTime> refuse(LocalDateTime local, ZoneOffsetTransition change, Piece words) {
        LocalTime before = change.getDateTimeBefore().toLocalTime();
        LocalTime after = change.getDateTimeAfter().toLocalTime();
        String what = change.isGap()
                ? "does not exist in London, where the clocks go forward from %s to %s"
                : "comes twice in London, where the clocks go back from %s to %s";
        return refusals.refuse(
                NONEXISTENT_TIME,
                words,
                "%s on %s ".formatted(Times.words(local.toLocalTime()), DayListReader.words(local.toLocalDate()))
                        + what.formatted(Times.words(before), Times.words(after)),
                "choose a time before %s, or %s and later"
                        .formatted(
                                Times.words(change.isGap() ? before : after),
                                Times.words(change.isGap() ? after : before)));
    }
}
