package org.leadershipcatalogue.preview;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What changed since the last build took it. A burst, such as an editor's save or a checkout, is taken as one: once
 * nothing has come for a moment, and in any case soon.
 */
final class Changes {

    /** What may have changed. */
    enum Kind {
        /** Words or templates: only pages come out different. */
        PAGES,
        /** Files that pages load or lead to. */
        FILES,
        /** The day, or whether everything is shown. */
        CHOICE
    }

    private static final long SETTLED = TimeUnit.MILLISECONDS.toNanos(8);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(100);

    private final Set<Kind> waiting = EnumSet.noneOf(Kind.class);
    private long first;
    private long last;

    synchronized void add(Kind kind) {
        last = System.nanoTime();
        first = waiting.isEmpty() ? last : first;
        waiting.add(kind);
        notifyAll();
    }

    /** Whether there is something to build, so that a build that is under way is out of date. */
    synchronized boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** Waits that long, or until there is something to build; whether there is still nothing. */
    synchronized boolean areNoneFor(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (waiting.isEmpty() && System.nanoTime() < end) {
            wait(millis(end - System.nanoTime()));
        }
        return waiting.isEmpty();
    }

    /** Waits for a change and the end of its burst, and takes all there is; nothing when the patience ends first. */
    synchronized Set<Kind> take(Duration patience) throws InterruptedException {
        areNoneFor(patience);
        while (!waiting.isEmpty() && restOfBurst() > 0) {
            wait(millis(restOfBurst()));
        }
        Set<Kind> taken = waiting.isEmpty() ? Set.of() : EnumSet.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    private long restOfBurst() {
        return Math.min(last + SETTLED, first + SOON) - System.nanoTime();
    }

    /** At least one: to wait for none is to wait for ever. */
    private static long millis(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
    }
}
