package org.leadershipcatalogue.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.SetupException;

/** The moment a site is built for: SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970), else the clock. */
final class Moment {

    static final String VARIABLE = "SOURCE_DATE_EPOCH";

    /** The last second of the year 9999; no calendar or feed can write a later one. */
    private static final long LAST = 253_402_300_799L;

    private Moment() {}

    static Instant of(Clock clock, Map<String, String> environment) {
        String epoch = environment.getOrDefault(VARIABLE, "");
        if (epoch.isEmpty()) {
            return clock.instant();
        }
        long seconds = seconds(epoch);
        if (seconds < 0 || seconds > LAST) {
            throw new SetupException(VARIABLE + " is “" + epoch + "”, but must lie between the years 1970 and 9999.");
        }
        return Instant.ofEpochSecond(seconds);
    }

    private static long seconds(String epoch) {
        try {
            return Long.parseLong(epoch);
        } catch (NumberFormatException e) {
            throw new SetupException(VARIABLE + " is “" + epoch + "”, but must be a number of seconds since 1970.", e);
        }
    }
}
