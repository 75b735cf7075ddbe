package org.leadershipcatalogue.architecture.seeded.memory.schema;

/** A step that remembers the build before. */
public final class Tally {

    private static int count;

    public int next() {
        return ++count;
    }
}
