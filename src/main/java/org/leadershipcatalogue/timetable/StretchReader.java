package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.END_BEFORE_START;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence.Timed;

/** Reads one stretch of time across days, such as a residential. */
final class StretchReader {

    private final Refusals refusals;
    private final DayListReader days;
    private final TimesReader times;
    private final LondonTimes london;

    StretchReader(Refusals refusals, TimesReader times) {
        this.refusals = refusals;
        this.days = new DayListReader(refusals);
        this.times = times;
        this.london = new LondonTimes(refusals);
    }

    Optional<Timed> read(Stretch stretch) {
        Optional<ZonedDateTime> start = moment(stretch.days().first(), stretch.start());
        Optional<ZonedDateTime> end = moment(stretch.days().last(), stretch.end());
        return start.flatMap(from -> end.flatMap(to -> inOrder(from, to, stretch)));
    }

    private Optional<ZonedDateTime> moment(DayWords words, Piece time) {
        Optional<LocalDate> day = days.day(words);
        Optional<LocalTime> read = times.readOne(time);
        return day.flatMap(date -> read.flatMap(clock -> london.at(date, clock, time)));
    }

    private Optional<Timed> inOrder(ZonedDateTime from, ZonedDateTime to, Stretch stretch) {
        return to.isAfter(from)
                ? Optional.of(new Timed(from, to))
                : refusals.refuse(
                        END_BEFORE_START,
                        stretch.days().piece(),
                        "the session starts on %s and ends on %s, which is not later".formatted(words(from), words(to)),
                        "correct one of the two dates or times");
    }

    private static String words(ZonedDateTime moment) {
        return DayListReader.words(moment.toLocalDate()) + " at " + Times.words(moment.toLocalTime());
    }
}
