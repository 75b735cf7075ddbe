package org.leadershipcatalogue.timetable;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.timetable.Clock.Half;

/** What was probably meant by two times that are refused: {@code 9.00–4.00} may be {@code 9.00–16.00}. */
final class LikelyTimes {

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final List<String> HOURS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

    private LikelyTimes() {}

    /** The way out, if there is one for these very times. */
    static Optional<String> wayOut(Clock start, Clock end) {
        boolean isInHalves = Stream.of(start, end).anyMatch(clock -> clock.saysHalf() && clock.half() != Half.NOON);
        return first(start, end, EARLIEST)
                .or(() -> saysNight(start) ? first(start, end, LocalTime.MIN) : Optional.empty())
                .map(times -> "write " + words(times, isInHalves) + meaning(times, start, end));
    }

    private static boolean saysNight(Clock clock) {
        return clock.half() == Half.AM
                || clock.half() == Half.MIDNIGHT
                || clock.hour() == 24
                || clock.piece().words().startsWith("0");
    }

    private static Optional<Times> first(Clock start, Clock end, LocalTime earliest) {
        return readings(start, false)
                .filter(from -> !from.isBefore(earliest))
                .flatMap(from -> readings(end, true)
                        .filter(to -> to.isAfter(from))
                        .sorted()
                        .limit(1)
                        .map(to -> new Times(from, to)))
                .findFirst();
    }

    /** All times the words may mean, the likelier first. */
    private static Stream<LocalTime> readings(Clock clock, boolean isEnd) {
        boolean isEndOfDay = clock.half() == Half.MIDNIGHT || (clock.hour() == 24 && clock.minute() == 0);
        if (isEndOfDay) {
            return Stream.of(isEnd ? LAST : LocalTime.MIN);
        }
        if (clock.minute() > LAST.getMinute()) {
            return Stream.empty();
        }
        return Stream.of(clock.hour(), clock.hour() + Clock.NOON_HOUR, clock.hour() - Clock.NOON_HOUR)
                .filter(hour -> hour >= 0 && hour <= LAST.getHour())
                .filter(hour -> fits(clock, hour))
                .map(hour -> LocalTime.of(hour, clock.minute()));
    }

    private static boolean fits(Clock clock, int hour) {
        boolean isOdd = clock.hour() == 0 || clock.hour() >= Clock.NOON_HOUR;
        return switch (clock.half()) {
            case AM -> isOdd || hour < Clock.NOON_HOUR;
            case PM -> isOdd || hour >= Clock.NOON_HOUR;
            case NOON -> hour == Clock.NOON_HOUR;
            default -> hour >= clock.hour();
        };
    }

    private static String words(Times times, boolean isInHalves) {
        boolean canBeInHalves = isInHalves && times.start().getHour() > 0;
        return canBeInHalves
                ? inHalf(times.start()) + "–" + inHalf(times.end())
                : inFigures(times.start()) + "–" + inFigures(times.end());
    }

    private static String inHalf(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        int hour = time.getHour() > Clock.NOON_HOUR ? time.getHour() - Clock.NOON_HOUR : time.getHour();
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < Clock.NOON_HOUR ? "am" : "pm");
    }

    static String inFigures(LocalTime time) {
        return String.format(
                Locale.ROOT, time.isBefore(EARLIEST) ? "%02d.%02d" : "%d.%02d", time.getHour(), time.getMinute());
    }

    /** Says aloud what is only a supposition. */
    private static String meaning(Times times, Clock start, Clock end) {
        if (isShifted(end, times.end())) {
            return " if " + spoken(times.end()) + " is meant";
        }
        return isShifted(start, times.start()) ? " if " + spoken(times.start()) + " is meant" : "";
    }

    private static boolean isShifted(Clock clock, LocalTime time) {
        return !clock.saysHalf() && time.getHour() == clock.hour() + Clock.NOON_HOUR;
    }

    private static String spoken(LocalTime time) {
        int hour = time.getHour() - Clock.NOON_HOUR;
        String name = time.getMinute() == 0 && hour > 0
                ? HOURS.get(hour - 1)
                : String.format(Locale.ROOT, "%d.%02d", hour, time.getMinute());
        return name + (hour < 6 ? " in the afternoon" : " in the evening");
    }
}
