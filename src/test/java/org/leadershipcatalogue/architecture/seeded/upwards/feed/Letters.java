package org.leadershipcatalogue.architecture.seeded.upwards.feed;

/** What {@code Envelope} must not use. */
public final class Letters {

    public int count() {
        return 0;
    }
}
