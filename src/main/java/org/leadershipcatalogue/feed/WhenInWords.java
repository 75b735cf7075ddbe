package org.leadershipcatalogue.feed;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

/** When something takes place, in words: {@code Tuesday 5 December 2023, 09:00 to 12:30}. */
final class WhenInWords {

    private WhenInWords() {}

    static String of(When when) {
        if (when instanceof When.Roughly roughly) {
            return roughly.date().words();
        }
        return when instanceof When.OnDays days
                ? days.occurrences().stream().map(WhenInWords::of).collect(joining("; "))
                : "to be confirmed";
    }

    private static String of(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Timed timed) {
            return timed(timed.startDate(), timed.endDate());
        }
        return days(occurrence.firstDay(), occurrence.lastDay());
    }

    static String timed(ZonedDateTime start, ZonedDateTime end) {
        String until = start.toLocalDate().equals(end.toLocalDate()) ? "" : day(end.toLocalDate()) + ", ";
        return day(start.toLocalDate()) + ", " + London.clock(start) + " to " + until + London.clock(end);
    }

    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " to " + day(last);
    }

    private static String day(LocalDate day) {
        return new PartialDate.Day(day).withWeekday();
    }
}
