package org.leadershipcatalogue.check.external;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** The passing of time; tests have one of their own, in which nobody waits. */
interface Pace {

    Instant now();

    /**
     * The next of what comes in, or empty after a time.
     *
     * @param isComing whether anything can come in at all
     */
    <T> Optional<T> next(BlockingQueue<T> arrivals, boolean isComing, Duration atMost) throws InterruptedException;

    /** Time as it passes by a clock. */
    static Pace of(Clock clock) {
        return new Pace() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public <T> Optional<T> next(BlockingQueue<T> arrivals, boolean isComing, Duration atMost)
                    throws InterruptedException {
                return Optional.ofNullable(arrivals.poll(atMost.toMillis() + 1, TimeUnit.MILLISECONDS));
            }
        };
    }
}
