package org.leadershipcatalogue.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.SetupException;

/** The moment a site is built for: SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970), else the clock. */
final class Moment {

    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private Moment() {}

    static Instant of(Clock clock, Map<String, String> environment) {
        String epoch = environment.getOrDefault(VARIABLE, "");
        if (epoch.isEmpty()) {
            return clock.instant();
        }
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException e) {
            throw new SetupException(VARIABLE + " is “" + epoch + "”, but must be a number of seconds since 1970.", e);
        }
    }
}
