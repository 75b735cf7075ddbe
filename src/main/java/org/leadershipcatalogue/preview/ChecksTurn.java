package org.leadershipcatalogue.preview;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When the whole site is made and checked after a save. Not before browsers have had time to load the page that changed,
 * since both need the processors; not while newer saves wait for their own page; but however quickly saves follow one
 * another, no later than some seconds after the first of them that was not checked. Where the checks take long, it is
 * more seconds, so that most saves need not wait for them.
 */
final class ChecksTurn {

    private static final Duration LOADING = Duration.ofMillis(250);
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    /** The part of the time that checks may take for themselves while saves go on: one in so many. */
    private static final int SHARE = 8;

    private final Changes changes;
    private final LongSupplier nanos;
    private boolean isWanted;
    private long since;
    private long begun;
    private long lasted;

    /** @param nanos a clock that is never set, such as {@link System#nanoTime} */
    ChecksTurn(Changes changes, LongSupplier nanos) {
        this.changes = changes;
        this.nanos = nanos;
    }

    /** A save is being built. */
    void want() {
        since = isWanted ? since : nanos.getAsLong();
        isWanted = true;
    }

    /** Waits until browsers have loaded what was shown to them; whether nothing newer came meanwhile that goes first. */
    boolean comes() throws InterruptedException {
        boolean comes = isOverdue() || changes.areNoneFor(LOADING);
        begun = nanos.getAsLong();
        return comes;
    }

    /** Whether something newer goes first. */
    boolean isSuperseded() {
        return changes.areWaiting() && !isOverdue();
    }

    /** The site was made and checked, or cannot be. */
    void taken() {
        isWanted = false;
        lasted = nanos.getAsLong() - begun;
    }

    private boolean isOverdue() {
        return nanos.getAsLong() - since > Math.max(PATIENCE, SHARE * lasted);
    }
}
