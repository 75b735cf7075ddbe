package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time zone of every session, and of the days on which the site changes by itself. */
public final class London {

    /** {@code Europe/London}. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private London() {}

    /** The day it is in London. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** A time of day as visitors read it, such as {@code 09:00}. */
    public static String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /** The moment a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
