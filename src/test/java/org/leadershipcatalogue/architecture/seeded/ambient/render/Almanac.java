package org.leadershipcatalogue.architecture.seeded.ambient.render;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** A step that asks the machine for time, zone and locale. */
public final class Almanac {

    public Instant instant() {
        return Instant.now();
    }

    public Supplier<Instant> instants() {
        return Instant::now;
    }

    public LocalDate day(ZoneId zone) {
        return LocalDate.now(zone);
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public long milliseconds() {
        return System.currentTimeMillis();
    }

    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    public TimeZone oldZone() {
        return TimeZone.getDefault();
    }

    public Locale locale() {
        return Locale.getDefault();
    }

    @SuppressWarnings("JavaUtilDate")
    public Date date() {
        return new Date();
    }
}
