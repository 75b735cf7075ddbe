package org.leadershipcatalogue.preview;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Holds what is shown now; one thread changes it, many look at it and wait for the next. */
final class Stage {

    private State state;

    Stage(State first) {
        state = first;
    }

    synchronized State state() {
        return state;
    }

    /** Shows something else. */
    synchronized State become(UnaryOperator<State> change) {
        state = change.apply(state);
        notifyAll();
        return state;
    }

    /** What is shown once it is no longer what is known; nothing when the patience ends first. */
    synchronized Optional<State> other(State known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long rest = patience.toNanos();
        while (isStill(known) && rest > 0) {
            wait(rest / 1_000_000 + 1);
            rest = end - System.nanoTime();
        }
        return isStill(known) ? Optional.empty() : Optional.of(state);
    }

    @SuppressWarnings("ReferenceEquality") // what was built meanwhile may differ where all that is said is equal
    private boolean isStill(State known) {
        return state == known;
    }
}
