package org.leadershipcatalogue.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Work on many things that differ in size. Each processor takes the next thing when it is done with one, so that none is
 * left alone with the last of them, as happens where each is given a stretch of the list beforehand.
 */
public final class AllProcessors {

    private AllProcessors() {}

    /** Does the work for each thing, on several threads; after a failure others may still be at work. */
    public static <T> void each(List<T> things, Consumer<? super T> work) {
        share(things.size(), at -> work.accept(things.get(at)));
    }

    /** What the work makes of each thing, in the order of the things. */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
        AtomicReferenceArray<R> made = new AtomicReferenceArray<>(things.size());
        share(things.size(), at -> made.set(at, work.apply(things.get(at))));
        return IntStream.range(0, things.size()).<R>mapToObj(made::get).toList();
    }

    private static void share(int size, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    for (int at = next.getAndIncrement(); at < size; at = next.getAndIncrement()) {
                        work.accept(at);
                    }
                });
    }
}
