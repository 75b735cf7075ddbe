package org.leadershipcatalogue.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The English names of months and weekdays, whole and short, in any letter case; independent of every locale. */
public final class CalendarNames {

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

    public static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    public static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** All names of months, as the choice of a regular expression. */
    public static String anyMonth() {
        return anyOf(MONTHS);
    }

    /** All names of weekdays, as the choice of a regular expression. */
    public static String anyWeekday() {
        return anyOf(WEEKDAYS);
    }

    /** The whole name with its capital: {@code Thursday}. */
    public static String word(Enum<?> value) {
        String name = value.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Longer names stand before those they begin with. */
    private static String anyOf(Map<String, ?> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .collect(Collectors.joining("|", "(?:", ")"));
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
