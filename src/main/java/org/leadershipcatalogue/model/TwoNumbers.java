package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/**
 * A year and a second number: an academic year ({@code 2010–11}, {@code 2010/11}, {@code 2010–2011}, {@code 2023-24})
 * or a month ({@code 2003-09}, ISO 8601).
 *
 * <p>With a hyphen, 01 to 12 is a month; where it could be the next year as well ({@code 2008-09}), it is refused.
 */
final class TwoNumbers {

    private static final Pattern FORM = Pattern.compile("([12]\\d{3}) ?([-‐‑‒–—―−/]) ?(\\d{4}|\\d{2})");
    private static final String HYPHENS = "-‐‑";

    private TwoNumbers() {}

    static Optional<Reading> read(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        boolean mayBeMonth = HYPHENS.contains(matcher.group(2));
        String second = matcher.group(3);
        return Optional.of(
                mayBeMonth && second.length() == 2
                        ? monthOrAcademicYear(words, year, second)
                        : academicYear(words, year, second));
    }

    /** Where only an academic year can be meant. */
    static Optional<Reading> academicYear(String words) {
        Matcher matcher = FORM.matcher(words);
        return matcher.matches()
                ? Optional.of(academicYear(words, Integer.parseInt(matcher.group(1)), matcher.group(3)))
                : Optional.empty();
    }

    private static Reading monthOrAcademicYear(String words, int year, String second) {
        int number = Integer.parseInt(second);
        boolean isMonth = number >= 1 && number <= 12;
        boolean isNextYear = isNext(year, second);
        if (isMonth && isNextYear) {
            return ambiguous(words, YearMonth.of(year, number));
        }
        if (isMonth) {
            return new Reading.Read(new PartialDate.WholeMonth(YearMonth.of(year, number)));
        }
        return isNextYear ? academic(year) : neither(words);
    }

    private static Reading academicYear(String words, int year, String second) {
        return isNext(year, second) ? academic(year) : notAcademic(words, year);
    }

    private static boolean isNext(int year, String second) {
        int next = year + 1;
        return Integer.parseInt(second) == (second.length() == 2 ? next % 100 : next);
    }

    private static Reading academic(int year) {
        return new Reading.Read(new PartialDate.AcademicYear(year));
    }

    private static Reading ambiguous(String words, YearMonth month) {
        String academic = new PartialDate.AcademicYear(month.getYear()).words();
        return new Reading.Refused(
                UNREADABLE_DATE,
                "“%s” can be an academic year or a month".formatted(words),
                "write %s (with an en dash) or %s for the academic year, %s for the month"
                        .formatted(academic, academic.replace('–', '/'), new PartialDate.WholeMonth(month).words()));
    }

    private static Reading neither(String words) {
        return new Reading.Refused(
                UNREADABLE_DATE,
                "“%s” is neither a month nor an academic year".formatted(words),
                "write a month like this: September 2023; an academic year like this: 2023–24");
    }

    private static Reading notAcademic(String words, int year) {
        return new Reading.Refused(
                UNREADABLE_DATE,
                "“%s” is not an academic year, which ends in the year after it starts".formatted(words),
                "write it like this: " + new PartialDate.AcademicYear(year).words());
    }
}
