package org.leadershipcatalogue.model;

import java.util.Optional;

/** A word of a controlled vocabulary: an audience, a topic or a region (schema.org DefinedTerm). */
public record Term(Head head) implements Entry {

    /** The position among its peers; those without one come last. */
    public int order() {
        return fields().number("order").orElse(Integer.MAX_VALUE);
    }

    public Optional<EntryId> broader() {
        return fields().references("broader").stream().findFirst();
    }
}
