package org.leadershipcatalogue.timetable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.model.When;

/**
 * When sessions take place, by the words that say so: programmes that meet on the same days are read once. What is refused
 * is read anew, since it is reported at the place of each cell. Safe for several threads at once.
 */
final class KnownWhens {

    private final Map<String, When> byWords = new ConcurrentHashMap<>();

    /** What the words mean, which is read if they are new. */
    Optional<When> of(Piece words, Supplier<Optional<When>> read) {
        When known = byWords.get(words.words());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<When> when = read.get();
        when.ifPresent(meant -> byWords.put(words.words(), meant));
        return when;
    }
}
