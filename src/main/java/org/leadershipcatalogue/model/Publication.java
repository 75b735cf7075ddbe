package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;

/** Something to read: a report, a brochure, a study (schema.org CreativeWork). */
public record Publication(Head head) implements Entry {

    public String kind() {
        return fields().text("kind").orElse("");
    }

    public List<String> authors() {
        return fields().texts("authors");
    }

    public Optional<PartialDate> published() {
        return fields().date("published");
    }

    public Optional<Integer> pages() {
        return fields().number("pages");
    }
}
