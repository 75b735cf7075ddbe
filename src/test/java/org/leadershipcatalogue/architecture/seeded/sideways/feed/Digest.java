package org.leadershipcatalogue.architecture.seeded.sideways.feed;

import org.leadershipcatalogue.architecture.seeded.sideways.check.Inspection;

/** A step that uses another step. */
public final class Digest {

    public boolean isReady() {
        return new Inspection().isPassed();
    }
}
