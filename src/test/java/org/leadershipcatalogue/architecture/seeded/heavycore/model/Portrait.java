package org.leadershipcatalogue.architecture.seeded.heavycore.model;

import org.jsoup.nodes.Document;

/** A part of the core that knows of HTML. */
public final class Portrait {

    public Document page() {
        return new Document("");
    }
}
