package org.leadershipcatalogue.feed;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that machines read.
 *
 * @param key the fingerprint of all it is made of; a file without one is made each time
 * @param text makes what stands in it
 */
public record FeedFile(Optional<String> key, Supplier<String> text) {

    static FeedFile of(String text) {
        return new FeedFile(Optional.empty(), () -> text);
    }
}
