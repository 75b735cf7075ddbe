package org.leadershipcatalogue.pipeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A step that runs on a thread of its own beside others. */
final class Beside<T> {

    private final CompletableFuture<Timed<T>> running;

    private Beside(CompletableFuture<Timed<T>> running) {
        this.running = running;
    }

    private record Timed<T>(T made, Duration time) {}

    static <T> Beside<T> begin(Supplier<T> step) {
        return new Beside<>(CompletableFuture.supplyAsync(() -> {
            long start = System.nanoTime();
            T made = step.get();
            return new Timed<>(made, Duration.ofNanos(System.nanoTime() - start));
        }));
    }

    /** What it has made, when it is done; what it failed with is thrown here. */
    T made() {
        return timed().made();
    }

    /** How long it took, when it is done. */
    Duration time() {
        return timed().time();
    }

    private Timed<T> timed() {
        try {
            return running.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : failure;
        }
    }
}
