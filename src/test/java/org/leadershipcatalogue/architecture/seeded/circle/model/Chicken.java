package org.leadershipcatalogue.architecture.seeded.circle.model;

import org.leadershipcatalogue.architecture.seeded.circle.document.Egg;

/** One half of a circle of rooms. */
public final class Chicken {

    public Egg lay() {
        return new Egg();
    }
}
