package org.leadershipcatalogue.model;

import java.util.Optional;

/** A body that leads, runs, delivers or funds (schema.org Organization). */
public record Organisation(Head head) implements Entry {

    public String kind() {
        return fields().text("kind").orElse("");
    }

    public Optional<String> acronym() {
        return fields().text("acronym");
    }
}
