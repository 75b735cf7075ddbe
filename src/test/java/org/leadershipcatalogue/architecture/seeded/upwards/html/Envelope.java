package org.leadershipcatalogue.architecture.seeded.upwards.html;

import org.leadershipcatalogue.architecture.seeded.upwards.feed.Letters;

/** A page that uses a step. */
public final class Envelope {

    public int letters() {
        return new Letters().count();
    }
}
