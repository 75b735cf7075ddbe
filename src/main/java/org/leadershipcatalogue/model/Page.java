package org.leadershipcatalogue.model;

import java.util.Optional;

/** A page about the site itself: the home page, the statement on accessibility, the page for lost visitors. */
public record Page(Head head) implements Entry {

    /** Its place among the links at the foot of every page; without one it is not there. */
    public Optional<Integer> footer() {
        return fields().number("footer");
    }
}
