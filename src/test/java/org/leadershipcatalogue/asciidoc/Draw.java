package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws by chance, but from a seed. How odd the page under way is to be, is drawn too: {@code odd()} is never true on one
 * page, and often on another.
 */
final class Draw {

    private final Random random;
    private int oddness;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** The parts of a text with “¦” between them. */
    static List<String> parts(String text) {
        return List.of(text.split("¦", -1));
    }

    /** Begins a page in which so many of a thousand choices are odd ones. */
    void begin(int oddInAThousand) {
        oddness = oddInAThousand;
    }

    boolean odd() {
        return random.nextInt(1000) < oddness;
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final String from(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    /** So many things, one behind the other. */
    String joined(int count, String between, Supplier<String> thing) {
        return Stream.generate(thing).limit(count).collect(Collectors.joining(between));
    }
}
