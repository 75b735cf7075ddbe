package org.leadershipcatalogue.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The English names of months and weekdays, whole and short, in any letter case; independent of every locale. */
final class CalendarNames {

    private static final Map<String, Month> MONTHS = numbered(
            Month.values(),
            List.of(
                    "january jan",
                    "february feb",
                    "march mar",
                    "april apr",
                    "may",
                    "june jun",
                    "july jul",
                    "august aug",
                    "september sept sep",
                    "october oct",
                    "november nov",
                    "december dec"));

    private static final Map<String, DayOfWeek> WEEKDAYS = numbered(
            DayOfWeek.values(),
            List.of(
                    "monday mon",
                    "tuesday tues tue",
                    "wednesday weds wed",
                    "thursday thurs thur thu",
                    "friday fri",
                    "saturday sat",
                    "sunday sun"));

    private CalendarNames() {}

    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The whole name with its capital: {@code Thursday}. */
    static String word(DayOfWeek weekday) {
        return capitalised(weekday.name());
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static <T> Map<String, T> numbered(T[] values, List<String> names) {
        Map<String, T> byName = new HashMap<>();
        for (int at = 0; at < values.length; at++) {
            T value = values[at];
            Arrays.stream(names.get(at).split(" ")).forEach(name -> byName.put(name, value));
        }
        return Map.copyOf(byName);
    }
}
