package org.leadershipcatalogue.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Hands out timetables in which no place is ever booked twice, whatever their number: of the sessions with the same
 * number, each timetable has its own place, half-day and working day, and the next session follows weeks later.
 */
final class Timetables {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final List<String> HALF_DAYS = List.of("09.00–12.30", "14.00–16.30");
    private static final List<String> ACTIVITIES = List.of(
            "Launch event",
            "Workshop on the past",
            "Workshop on the present",
            "Workshop on what comes next",
            "Closing event");
    private static final int MOST_SESSIONS = ACTIVITIES.size();
    private static final int LEAST_BETWEEN_SESSIONS = 18;
    private static final LocalDate FIRST = LocalDate.of(2023, 9, 5);

    private final List<String> places;
    private final int daysBetweenSessions;
    private final List<LocalDate> days;

    /** @param number how many timetables will be asked for */
    Timetables(List<String> places, int number) {
        this.places = places;
        int perDay = places.size() * HALF_DAYS.size();
        this.daysBetweenSessions = Math.max(LEAST_BETWEEN_SESSIONS, number / perDay + 1);
        this.days = FIRST.datesUntil(LocalDate.MAX)
                .filter(Timetables::isOrdinary)
                .limit((long) daysBetweenSessions * MOST_SESSIONS)
                .toList();
    }

    LocalDate dateOf(int timetable, int session) {
        int slot = timetable / (places.size() * HALF_DAYS.size());
        return days.get(session * daysBetweenSessions + slot);
    }

    /** From Tuesday to Thursday, and not about Christmas: no such day is a bank holiday. */
    private static boolean isOrdinary(LocalDate day) {
        boolean isMidweek =
                day.getDayOfWeek().getValue() >= 2 && day.getDayOfWeek().getValue() <= 4;
        boolean isAboutChristmas = (day.getMonthValue() == 12 && day.getDayOfMonth() >= 24)
                || (day.getMonthValue() == 1 && day.getDayOfMonth() <= 4);
        return isMidweek && !isAboutChristmas;
    }

    /** The timetable as an AsciiDoc table in the catalogue's form; stock JBake reads it as a table like any other. */
    String table(int timetable, int sessions, Prose prose) {
        StringBuilder table = new StringBuilder("[timetable]\n|===\n|Activity |Key questions |Where |When\n");
        IntStream.range(0, sessions).forEach(session -> table.append(row(timetable, session, prose)));
        return table.append("|===\n\n").toString();
    }

    private String row(int timetable, int session, Prose prose) {
        String place = places.get(timetable % places.size());
        String halfDay = HALF_DAYS.get(timetable / places.size() % HALF_DAYS.size());
        return """

                |[[session-%d]]%s
                a|
                %s|%s
                |%s, %s
                """.formatted(
                        session + 1,
                        ACTIVITIES.get(session),
                        prose.list("*", 2).replaceFirst("\n$", ""),
                        place,
                        DATE.format(dateOf(timetable, session)),
                        halfDay);
    }
}
