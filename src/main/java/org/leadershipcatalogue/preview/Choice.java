package org.leadershipcatalogue.preview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.pipeline.Looking;

/**
 * How the person at the browser wants to see the site.
 *
 * @param isEverything whether with what visitors do not see
 * @param day the day the site is seen as of, at nine in the morning; empty for the moment it is
 */
record Choice(boolean isEverything, Optional<LocalDate> day) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The choice as a build takes it, when it is this moment. */
    Looking at(Instant now) {
        return new Looking(
                day.map(chosen -> chosen.atTime(MORNING).atZone(London.ZONE).toInstant())
                        .orElse(now),
                isEverything);
    }
}
