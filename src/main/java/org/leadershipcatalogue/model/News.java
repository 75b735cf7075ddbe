package org.leadershipcatalogue.model;

import java.util.Optional;

/** A dated piece of news or a letter (schema.org NewsArticle). */
public record News(Head head) implements Entry {

    public Optional<PartialDate> date() {
        return fields().date("jbake-date");
    }
}
