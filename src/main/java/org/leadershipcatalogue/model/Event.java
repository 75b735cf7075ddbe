package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;

/** Something that takes place at a time: a conference, a meeting (schema.org Event). */
public record Event(Head head) implements Entry {

    public List<EntryId> organisedBy() {
        return fields().references("organised-by");
    }

    public Optional<EntryId> place() {
        return fields().references("place").stream().findFirst();
    }

    public Optional<PartialDate> starts() {
        return fields().date("starts");
    }

    public Optional<PartialDate> ends() {
        return fields().date("ends");
    }
}
