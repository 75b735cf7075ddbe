package org.leadershipcatalogue.architecture.seeded.guest.feed;

import org.jsoup.nodes.Document;

/** A step that uses the library of another room. */
public final class Visitor {

    public Document page() {
        return new Document("");
    }
}
