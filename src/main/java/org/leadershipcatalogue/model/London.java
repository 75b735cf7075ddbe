package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time zone of every session, and of the days on which the site changes by itself. */
public final class London {

    /** {@code Europe/London}. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day it is in London. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment a day begins in London. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
