package org.leadershipcatalogue.architecture.seeded.sideways.check;

/** What {@code Digest} must not use. */
public final class Inspection {

    public boolean isPassed() {
        return true;
    }
}
