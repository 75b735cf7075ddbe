package org.leadershipcatalogue.timetable;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.CalendarNames;

/**
 * Days that come every week or every two weeks, as they are written: {@code every Tuesday from 9 January to 6 February
 * 2024}.
 *
 * @param weekdays those that are named; empty for {@code every week}, where the first day says it
 * @param weeks how many weeks lie between two of them
 * @param prefix the words before the dates: {@code every Tuesday}
 * @param dates the words that say from when to when
 */
record RepeatedDays(Set<DayOfWeek> weekdays, int weeks, Piece prefix, Piece dates) {

    private static final String WEEKDAYS = CalendarNames.anyWeekday() + "s?";
    private static final Pattern FORM = Pattern.compile(
            "((?:(?:every|each)(?<two> (?:other|second|alternate|two weeks on))? |(?<alternate>alternate ))?(?<days>"
                    + WEEKDAYS + "(?:(?:, (?:and )?| and | ?& ?)" + WEEKDAYS + ")*)|(?<week>every week|weekly)"
                    + "|every (?:two|other|second) weeks?|fortnightly)(?:,? from |, ?| (?=in |\\d|"
                    + CalendarNames.anyWeekday() + " ))(?<dates>.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL = Pattern.compile("[a-z]+days", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[, &]+(?:and )?");

    /** The repetition, if the words begin like one. A weekday alone, as in {@code Tuesday 9 January}, does not. */
    static Optional<RepeatedDays> of(Piece words) {
        Matcher matcher = FORM.matcher(words.words());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Piece prefix = words.before(matcher.end(1));
        List<String> days = matcher.group("days") == null ? List.of() : List.of(BETWEEN.split(matcher.group("days")));
        boolean saysEvery =
                prefix.words().toLowerCase(Locale.ROOT).matches("(?:every|each|alternate|weekly|fortnightly).*");
        if (!saysEvery && !days.stream().allMatch(day -> PLURAL.matcher(day).matches())) {
            return Optional.empty();
        }
        boolean isTwo = matcher.group("two") != null
                || matcher.group("alternate") != null
                || (days.isEmpty() && matcher.group("week") == null);
        return Optional.of(
                new RepeatedDays(weekdays(days), isTwo ? 2 : 1, prefix, words.after(matcher.start("dates"))));
    }

    private static Set<DayOfWeek> weekdays(List<String> names) {
        return names.stream()
                .map(RepeatedDays::weekday)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static DayOfWeek weekday(String name) {
        return CalendarNames.weekday(name)
                .or(() -> CalendarNames.weekday(name.substring(0, name.length() - 1)))
                .orElseThrow();
    }

    RepeatedDays on(Set<DayOfWeek> otherWeekdays) {
        return new RepeatedDays(otherWeekdays, weeks, prefix, dates);
    }

    /** {@code Tuesday}, {@code Tuesday or Thursday}. */
    static String words(Set<DayOfWeek> weekdays) {
        return weekdays.stream().map(CalendarNames::word).collect(Collectors.joining(" or "));
    }
}
