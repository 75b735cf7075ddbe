package org.leadershipcatalogue.feed;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.When;

/** When something takes place, in words: {@code Tuesday 5 December 2023, 09:00 to 12:30}. */
final class WhenInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

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

    private static String timed(ZonedDateTime start, ZonedDateTime end) {
        String day = start.toLocalDate().equals(end.toLocalDate()) ? "" : DAY.format(end) + ", ";
        return DAY.format(start) + ", " + TIME.format(start) + " to " + day + TIME.format(end);
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }
}
