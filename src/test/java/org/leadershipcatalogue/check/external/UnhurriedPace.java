package org.leadershipcatalogue.check.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** Time that passes only while nothing is going on, and then at once. */
final class UnhurriedPace implements Pace {

    private Instant now;

    UnhurriedPace(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public <T> Optional<T> next(BlockingQueue<T> arrivals, boolean isComing, Duration atMost)
            throws InterruptedException {
        if (isComing) {
            return Optional.of(arrivals.take());
        }
        pass(atMost);
        return Optional.empty();
    }
}
