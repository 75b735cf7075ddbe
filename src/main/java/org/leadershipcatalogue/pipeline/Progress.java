package org.leadershipcatalogue.pipeline;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Tells each finished step of a build: what it was, how many things it made, how long it took. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (step, count, time) -> {};

    /**
     * A step is done.
     *
     * @param step what was done, in words that follow the count: {@code pages converted}
     * @param count how many
     * @param time how long it took
     */
    void done(String step, int count, Duration time);

    /** Runs a step, tells it, and hands on what it made. */
    default <T> T step(String words, Supplier<T> step, ToIntFunction<T> count) {
        long start = System.nanoTime();
        T made = step.get();
        done(words, count.applyAsInt(made), Duration.ofNanos(System.nanoTime() - start));
        return made;
    }
}
