package org.leadershipcatalogue.timetable;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as it is written, before it is understood: {@code 9}, {@code 9.30}, {@code 9am}, {@code noon}.
 *
 * @param hour as it is written
 * @param minute as it is written; 0 when it is not
 */
record Clock(Piece piece, int hour, int minute, boolean hasMinute, Half half) {

    /** What is said of the half of the day. */
    enum Half {
        NOT_SAID,
        AM,
        PM,
        NOON,
        MIDNIGHT
    }

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?: ?([ap])(?:m|\\.m\\.))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOON = Pattern.compile("(?:12 ?)?(?:noon|midday)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MIDNIGHT = Pattern.compile("(?:12 ?)?midnight", Pattern.CASE_INSENSITIVE);

    static final int NOON_HOUR = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    /** Nothing of a school begins before, unless two figures say so. */
    private static final int EARLIEST_HOUR = 7;

    static Optional<Clock> of(Piece piece) {
        if (NOON.matcher(piece.words()).matches()) {
            return Optional.of(new Clock(piece, NOON_HOUR, 0, true, Half.NOON));
        }
        if (MIDNIGHT.matcher(piece.words()).matches()) {
            return Optional.of(new Clock(piece, 0, 0, true, Half.MIDNIGHT));
        }
        Matcher figures = FIGURES.matcher(piece.words());
        return figures.matches() ? Optional.of(inFigures(piece, figures)) : Optional.empty();
    }

    private static Clock inFigures(Piece piece, Matcher figures) {
        boolean hasMinute = figures.group(2) != null;
        int minute = hasMinute ? Integer.parseInt(figures.group(2)) : 0;
        Half half = figures.group(3) == null
                ? Half.NOT_SAID
                : figures.group(3).toLowerCase(Locale.ROOT).equals("a") ? Half.AM : Half.PM;
        return new Clock(piece, Integer.parseInt(figures.group(1)), minute, hasMinute, half);
    }

    boolean saysHalf() {
        return half != Half.NOT_SAID;
    }

    /** {@code 9} of {@code 9–11am} is in the same half of the day as 11am; {@code 12} of {@code 12–2pm} is noon. */
    Clock inHalfOf(Clock other) {
        boolean isShared = other.half == Half.AM || other.half == Half.PM;
        if (!isShared || saysHalf() || hour < 1 || hour > NOON_HOUR) {
            return this;
        }
        boolean isNoon = hour == NOON_HOUR && minute == 0 && other.half == Half.PM;
        return new Clock(piece, hour, minute, hasMinute || isNoon, isNoon ? Half.NOON : other.half);
    }

    /** Why it is no time of the day, if it is none. */
    Optional<String> trouble() {
        if (half == Half.MIDNIGHT) {
            return Optional.of("“%s” belongs to two days");
        }
        boolean isOfTwelve = half == Half.AM || half == Half.PM;
        if (isOfTwelve && minute <= LAST_MINUTE && (hour < 1 || hour > NOON_HOUR)) {
            return Optional.of("“%s” is not a time: with am or pm, hours go from 1 to 12");
        }
        if (hour > LAST_HOUR || minute > LAST_MINUTE) {
            return Optional.of("“%s” is not a time of the day, which goes from 00.00 to 23.59");
        }
        if (isOfTwelve && hour == NOON_HOUR && minute == 0) {
            return Optional.of("“%s” is noon to some and midnight to others");
        }
        if (!saysHalf() && !hasMinute) {
            return Optional.of("“%s” has neither minutes nor am or pm");
        }
        return isBeforeSchool() ? Optional.of("“%s” may be in the night or in the afternoon") : Optional.empty();
    }

    /** {@code 2.00} without a second figure: the clock of 24 hours would write 02.00. */
    private boolean isBeforeSchool() {
        return !saysHalf()
                && hour >= 1
                && hour < EARLIEST_HOUR
                && !piece.words().startsWith("0");
    }

    /** The time, when nothing is wrong with it. */
    LocalTime time() {
        int shift =
                half == Half.AM && hour == NOON_HOUR ? -NOON_HOUR : half == Half.PM && hour < NOON_HOUR ? NOON_HOUR : 0;
        return LocalTime.of(hour + shift, minute);
    }
}
