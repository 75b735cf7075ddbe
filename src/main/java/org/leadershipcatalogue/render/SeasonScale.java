package org.leadershipcatalogue.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;

/**
 * Where days and words stand in the drawing of an academic year, which is {@value #WIDTH} units wide; a day is not quite
 * two.
 */
record SeasonScale(AcademicYear year) {

    static final double WIDTH = 720;

    /** No letter of the system's faces is wider on average, at 14 units and bold. */
    static final double LETTER = 8.2;

    /** The left edge of a day; of a day outside the year, the edge of the drawing. */
    double left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(year.first(), day);
        double x = WIDTH * days / (ChronoUnit.DAYS.between(year.first(), year.last()) + 1);
        return rounded(Math.max(0, Math.min(WIDTH, x)));
    }

    /** The width of days from the first to the last, as far as they are in the year. */
    double width(LocalDate first, LocalDate last) {
        return rounded(left(last.plusDays(1)) - left(first));
    }

    /** The middle of a sign that belongs to a day, so that the whole of it stays in the drawing. */
    double middle(LocalDate day, double halfWidth) {
        double x = left(day) + width(day, day) / 2;
        return rounded(Math.max(halfWidth, Math.min(WIDTH - halfWidth, x)));
    }

    /** Where words begin that are to stand over a place, so that they end in the drawing. */
    static double labelX(String label, double x) {
        return rounded(Math.max(0, Math.min(x, WIDTH - label.length() * LETTER)));
    }

    /** As many whole words as there is room for. */
    static String fitting(String words) {
        int most = (int) (WIDTH / LETTER);
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most - 2);
        return words.substring(0, space > 0 ? space : most - 1) + "…";
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(year.first()) && !day.isAfter(year.last());
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
