package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Occurrence.Timed;

/**
 * How long something lasts.
 *
 * @param amount minutes of what is counted in hours, or days
 */
record Length(Unit unit, long amount) {

    static final int MINUTES_OF_HOUR = 60;

    /** What is counted. */
    enum Unit {
        HOURS,
        DAYS
    }

    /** How long some stretches of time are together; whole days say no hours. */
    static Optional<Length> of(Unit unit, List<Occurrence> times) {
        return unit == Unit.DAYS ? Optional.of(new Length(unit, days(times))) : hours(times);
    }

    private static long days(List<Occurrence> times) {
        return times.stream()
                .flatMap(time -> time.firstDay().datesUntil(time.lastDay().plusDays(1)))
                .distinct()
                .count();
    }

    private static Optional<Length> hours(List<Occurrence> times) {
        long minutes = 0;
        for (Occurrence time : times) {
            if (!(time instanceof Timed timed)) {
                return Optional.empty();
            }
            minutes += timed.length().toMinutes();
        }
        return Optional.of(new Length(Unit.HOURS, minutes));
    }

    /** {@code 15½ hours}, {@code 14 hours 20 minutes}, {@code 45 minutes}, {@code 3 days}. */
    String words() {
        if (unit == Unit.DAYS) {
            return counted(amount, "day");
        }
        long hours = amount / MINUTES_OF_HOUR;
        long minutes = amount % MINUTES_OF_HOUR;
        String part = minutes == 15 ? "¼" : minutes == 30 ? "½" : minutes == 45 ? "¾" : "";
        if (hours > 0 && !part.isEmpty()) {
            return hours + part + " hours";
        }
        if (hours == 0) {
            return counted(minutes, "minute");
        }
        return counted(hours, "hour") + (minutes == 0 ? "" : " " + counted(minutes, "minute"));
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
