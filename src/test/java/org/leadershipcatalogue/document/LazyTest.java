package org.leadershipcatalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesNothingBeforeItIsAsked() {
        new Lazy<>(made::incrementAndGet);
        assertEquals(0, made.get());
    }

    @Test
    void makesOneThingForManyThreads() {
        Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
        assertEquals(
                1000,
                IntStream.range(0, 1000).parallel().map(asked -> lazy.get()).sum());
        assertEquals(1, made.get());
    }

    @Test
    void triesAgainWhereMakingFailed() {
        Lazy<Integer> lazy = new Lazy<>(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return made.get();
        });
        assertThrows(IllegalStateException.class, lazy::get);
        assertEquals(2, lazy.get());
    }
}
