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

    /** The letters of a line, at 13 units and bold, are not wider than this on average in any of the usual faces. */
    static final double LETTER = 9.2;

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

    /** Words that stand over a place: they begin there, or end at the right edge when there is no room for them. */
    static SeasonView.Label label(String words, double x) {
        String fitting = fitting(words);
        boolean hasRoom = x + fitting.length() * LETTER <= WIDTH;
        return new SeasonView.Label(fitting, hasRoom ? rounded(x) : WIDTH, hasRoom ? "start" : "end");
    }

    /** As many whole words as there is room for. */
    private static String fitting(String words) {
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
