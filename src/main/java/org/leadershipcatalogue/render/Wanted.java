package org.leadershipcatalogue.render;

import java.util.Optional;
import java.util.Set;

/** Which pages are to be made, by file: all of them, or some. */
record Wanted(Optional<Set<String>> files) {

    static final Wanted ALL = new Wanted(Optional.empty());

    static Wanted these(Set<String> files) {
        return new Wanted(Optional.of(Set.copyOf(files)));
    }

    boolean has(String file) {
        return files.map(some -> some.contains(file)).orElse(true);
    }

    /** Whether some are wanted, and these are all of them. */
    boolean areAmong(Set<String> made) {
        return files.filter(made::containsAll).isPresent();
    }
}
