package org.leadershipcatalogue.timetable;

import java.time.LocalDate;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;

/** Days as findings speak of them. */
final class DaysInWords {

    private DaysInWords() {}

    /** {@code 28 September 2023}. */
    static String words(LocalDate day) {
        return new PartialDate.Day(day).words();
    }

    /** {@code 28 September 2023 to 30 September 2023}. */
    static String words(Occurrence time) {
        String first = words(time.firstDay());
        return time.firstDay().equals(time.lastDay()) ? first : first + " to " + words(time.lastDay());
    }

    /** {@code Thursday 28 September 2023}. */
    static String withWeekday(LocalDate day) {
        return new PartialDate.Day(day).withWeekday();
    }
}
