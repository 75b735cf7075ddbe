package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.IMPOSSIBLE_DATE;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** A day in figures, day first: {@code 05/12/2023} is 5 December; with dots or hyphens it is refused. */
final class NumericDay {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?([12]\\d{3})");
    private static final DateTimeFormatter IN_FIGURES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String FORM_THAT_WORKS = "write the day, the month from 1 to 12 and the year: 28/09/2023";

    private NumericDay() {}

    static Optional<Reading> read(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int year = Integer.parseInt(matcher.group(4));
        if (second < 1 || second > 12) {
            return Optional.of(noSuchMonth(words, first, second, year));
        }
        Reading day = DateReader.day(words, YearMonth.of(year, second), first);
        return Optional.of(
                matcher.group(2).equals("/") || !(day instanceof Reading.Read read)
                        ? day
                        : otherwise(words, read.date()));
    }

    private static Reading noSuchMonth(String words, int first, int second, int year) {
        boolean isMonthFirst =
                first >= 1 && first <= 12 && YearMonth.of(year, first).isValidDay(second);
        return new Reading.Refused(
                IMPOSSIBLE_DATE,
                "“%s” does not exist: the day comes first, and there is no month %d".formatted(words, second),
                isMonthFirst
                        ? write(new PartialDate.Day(YearMonth.of(year, first).atDay(second)))
                        : FORM_THAT_WORKS);
    }

    private static Reading otherwise(String words, PartialDate day) {
        return new Reading.Refused(UNREADABLE_DATE, DateReader.cannotBeRead(words), write(day));
    }

    private static String write(PartialDate date) {
        return "write %s, or %s".formatted(date.words(), IN_FIGURES.format(date.first()));
    }
}
