package org.leadershipcatalogue.model;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** A date with its month as a word: {@code [day] month year}; the ordinal is proved. */
final class DateInWords {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([A-Za-z]{2})?");

    /** The space in {@code 28 th}, which comes of superscripts. */
    private static final Pattern BEFORE_ORDINAL =
            Pattern.compile("(?<=\\d) (?=(?:st|nd|rd|th) )", Pattern.CASE_INSENSITIVE);

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private DateInWords() {}

    static Optional<Reading> read(String words) {
        Deque<String> rest = new ArrayDeque<>(
                List.of(BEFORE_ORDINAL.matcher(words).replaceAll("").split(" ")));
        Optional<Integer> day = take(rest, DateInWords::day);
        Optional<Month> month = take(rest, CalendarNames::month);
        Optional<Integer> year = take(rest, YearAlone::number);
        if (!rest.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        YearMonth monthOfYear = YearMonth.of(year.get(), month.get());
        return Optional.of(day.map(number -> DateReader.day(words, monthOfYear, number))
                .orElseGet(() -> new Reading.Read(new PartialDate.WholeMonth(monthOfYear))));
    }

    private static <T> Optional<T> take(Deque<String> rest, Function<String, Optional<T>> kind) {
        Optional<T> taken = Optional.ofNullable(rest.peek()).flatMap(kind);
        taken.ifPresent(value -> rest.remove());
        return taken;
    }

    /** {@code 28} or {@code 28th}; not {@code 28st}. */
    private static Optional<Integer> day(String word) {
        Matcher matcher = DAY.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group(1));
        String ordinal = matcher.group(2);
        return ordinal == null || ordinal.equalsIgnoreCase(ordinalOf(day)) ? Optional.of(day) : Optional.empty();
    }

    private static String ordinalOf(int day) {
        int last = day / 10 == 1 ? 0 : day % 10;
        return last >= 1 && last <= 3 ? ORDINALS.get(last - 1) : "th";
    }
}
