package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.WEEKDAY_CONTRADICTS_DATE;

import java.time.DayOfWeek;
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

/** A date with its month as a word: {@code [[weekday] day] month year}; the weekday is proved, the ordinal too. */
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
        Optional<DayOfWeek> weekday = take(rest, CalendarNames::weekday);
        Optional<Integer> day = take(rest, DateInWords::day);
        Optional<Month> month = take(rest, CalendarNames::month);
        Optional<Integer> year = take(rest, YearAlone::number);
        boolean isWhole = rest.isEmpty() && month.isPresent() && year.isPresent();
        if (!isWhole || (weekday.isPresent() && day.isEmpty())) {
            return Optional.empty();
        }
        YearMonth monthOfYear = YearMonth.of(year.get(), month.get());
        return Optional.of(day.map(number -> proved(weekday, DateReader.day(words, monthOfYear, number), words))
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

    private static Reading proved(Optional<DayOfWeek> written, Reading reading, String words) {
        if (written.isEmpty() || !(reading instanceof Reading.Read read)) {
            return reading;
        }
        DayOfWeek real = read.date().first().getDayOfWeek();
        return written.get() == real ? reading : contradiction(words, real, read.date());
    }

    private static Reading contradiction(String words, DayOfWeek real, PartialDate date) {
        String name = CalendarNames.word(real);
        return new Reading.Refused(
                WEEKDAY_CONTRADICTS_DATE,
                "“%s” contradicts itself: %s is a %s".formatted(words, date.words(), name),
                "write %s %s, or correct the date".formatted(name, date.words()));
    }
}
