package org.leadershipcatalogue.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date that keeps the precision it was given: a day, a month, a term, a year, or an academic year.
 *
 * <p>{@code September 2003} is the thirty days from {@link #first} to {@link #last}, never 1 September 2003.
 */
public sealed interface PartialDate {

    /** The first day it may mean. */
    LocalDate first();

    /** The last day it may mean. */
    LocalDate last();

    /** As visitors read it within a sentence: {@code 28 September 2023}, {@code September 2003}, {@code spring term 2024}, {@code 2010–11}. */
    String words();

    /** As machines read it: ISO 8601; an academic year is the interval {@code 2010-09/2011-08}, a term likewise. */
    String iso();

    /** Whether everything it may mean is before all that the other may mean. */
    default boolean isBefore(PartialDate other) {
        return last().isBefore(other.first());
    }

    /** One day. */
    record Day(LocalDate first) implements PartialDate {

        @Override
        public LocalDate last() {
            return first;
        }

        @Override
        public String words() {
            return first.getDayOfMonth() + " " + CalendarNames.word(first.getMonth()) + " " + first.getYear();
        }

        /** {@code Thursday 28 September 2023}. */
        public String withWeekday() {
            return CalendarNames.word(first.getDayOfWeek()) + " " + words();
        }

        @Override
        public String iso() {
            return first.toString();
        }
    }

    /** One month. */
    record WholeMonth(YearMonth month) implements PartialDate {

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String words() {
            return CalendarNames.word(month.getMonth()) + " " + month.getYear();
        }

        @Override
        public String iso() {
            return month.toString();
        }
    }

    /** A school term by its usual months: schools choose the days themselves, so that terms may share a month. */
    record Term(Season season, int year) implements PartialDate {

        /** The terms of the calendar year, by their first and last months. */
        public enum Season {
            SPRING(Month.JANUARY, Month.APRIL),
            SUMMER(Month.APRIL, Month.JULY),
            AUTUMN(Month.SEPTEMBER, Month.DECEMBER);

            private final Month from;
            private final Month to;

            Season(Month from, Month to) {
                this.from = from;
                this.to = to;
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(year, season.from, 1);
        }

        @Override
        public LocalDate last() {
            return YearMonth.of(year, season.to).atEndOfMonth();
        }

        @Override
        public String words() {
            return CalendarNames.word(season).toLowerCase(Locale.ROOT) + " term " + year;
        }

        @Override
        public String iso() {
            return YearMonth.of(year, season.from) + "/" + YearMonth.of(year, season.to);
        }
    }

    /** One calendar year. */
    record WholeYear(int year) implements PartialDate {

        @Override
        public LocalDate first() {
            return LocalDate.of(year, Month.JANUARY, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }

        @Override
        public String words() {
            return Integer.toString(year);
        }

        @Override
        public String iso() {
            return Integer.toString(year);
        }
    }

    /** An English academic year: 1 September of its first year to 31 August of the next. */
    record AcademicYear(int firstYear) implements PartialDate {

        @Override
        public LocalDate first() {
            return LocalDate.of(firstYear, Month.SEPTEMBER, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(firstYear + 1, Month.AUGUST, 31);
        }

        @Override
        public String words() {
            int lastYear = (firstYear + 1) % 100;
            return firstYear + (lastYear < 10 ? "–0" : "–") + lastYear;
        }

        @Override
        public String iso() {
            return String.format(Locale.ROOT, "%d-09/%d-08", firstYear, firstYear + 1);
        }
    }
}
