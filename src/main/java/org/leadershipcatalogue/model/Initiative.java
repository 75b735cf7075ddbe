package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;

/** Work that several schools or bodies undertake together, of any scope from local to international. */
public record Initiative(Head head) implements Entry {

    public List<EntryId> ledBy() {
        return fields().references("led-by");
    }

    public String scope() {
        return fields().text("scope").orElse("");
    }

    /** What a local project is about, in words, or empty. */
    public String theme() {
        return fields().text("theme").orElse("");
    }

    public Optional<PartialDate> starts() {
        return fields().date("starts");
    }

    public Optional<PartialDate> ends() {
        return fields().date("ends");
    }
}
