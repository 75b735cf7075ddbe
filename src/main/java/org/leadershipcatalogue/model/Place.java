package org.leadershipcatalogue.model;

import java.util.Optional;

/** Where something takes place (schema.org Place). */
public record Place(Head head) implements Entry {

    public Optional<String> streetAddress() {
        return fields().text("address");
    }

    public Optional<String> postcode() {
        return fields().text("postcode");
    }
}
