package org.leadershipcatalogue.model;

import java.time.Instant;

/**
 * What the history of a source file says of it.
 *
 * @param count how many times it was changed, its beginning included; at least one
 * @param lastModified when it was last changed
 */
public record Revisions(int count, Instant lastModified) {

    public Revisions {
        if (count < 1) {
            throw new IllegalArgumentException("changed " + count + " times");
        }
    }
}
