package org.leadershipcatalogue.timetable;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The times of day at which a session starts and ends; the end is the later one. */
record Times(LocalTime start, LocalTime end) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    /** As visitors read it: {@code 09.00}. */
    static String words(LocalTime time) {
        return WORDS.format(time);
    }
}
