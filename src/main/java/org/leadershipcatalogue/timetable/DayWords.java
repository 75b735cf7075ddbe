package org.leadershipcatalogue.timetable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.CalendarNames;

/**
 * One day as it stands among others, which may leave its month and year to those after it: the {@code 5} of {@code 5, 12
 * and 19 March 2024}.
 *
 * @param own its weekday and its number; the whole of a day in figures
 * @param month its month, or empty
 * @param year its year, or empty
 */
record DayWords(Piece piece, String own, String month, String year) {

    private static final Pattern IN_WORDS = Pattern.compile(
            "((?:" + CalendarNames.anyWeekday() + ",? )?\\d{1,2}(?: ?(?:st|nd|rd|th))?)(?: (" + CalendarNames.anyMonth()
                    + "))?(?: (\\d{2,}))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_FIGURES = Pattern.compile(
            "(?:" + CalendarNames.anyWeekday()
                    + ",? )?(?:\\d{4}[-‐‑]\\d{2}[-‐‑]\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})",
            Pattern.CASE_INSENSITIVE);

    /** A day, if the words look like one. */
    static Optional<DayWords> of(Piece piece) {
        Matcher inWords = IN_WORDS.matcher(piece.words());
        if (inWords.matches()) {
            return Optional.of(
                    new DayWords(piece, inWords.group(1), orEmpty(inWords.group(2)), orEmpty(inWords.group(3))));
        }
        return IN_FIGURES.matcher(piece.words()).matches()
                ? Optional.of(new DayWords(piece, piece.words(), "", ""))
                : Optional.empty();
    }

    /** With what it does not say itself taken from the day that stands after it. */
    DayWords before(DayWords next) {
        String newMonth = month.isEmpty() && year.isEmpty() ? next.month : month;
        boolean lacksYear = year.isEmpty() && !newMonth.isEmpty();
        return new DayWords(piece, own, newMonth, lacksYear ? next.year : year);
    }

    DayWords in(int otherYear) {
        return new DayWords(piece, own, month, Integer.toString(otherYear));
    }

    boolean lacksYear() {
        return !month.isEmpty() && year.isEmpty();
    }

    /** As {@link org.leadershipcatalogue.model.DateReader} reads it. */
    String words() {
        return Stream.of(own, month, year).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
