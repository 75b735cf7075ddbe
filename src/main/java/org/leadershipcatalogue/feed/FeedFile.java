package org.leadershipcatalogue.feed;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that machines read.
 *
 * @param key the fingerprint of all it is made of; a file without one is made each time
 * @param text makes what stands in it, on any thread
 */
public record FeedFile(Optional<String> key, Supplier<String> text) {

    /** A file of which it is known what it is made of. */
    static FeedFile of(String key, Supplier<String> text) {
        return new FeedFile(Optional.of(key), text);
    }

    /** A file that is made each time. */
    static FeedFile of(Supplier<String> text) {
        return new FeedFile(Optional.empty(), text);
    }
}
