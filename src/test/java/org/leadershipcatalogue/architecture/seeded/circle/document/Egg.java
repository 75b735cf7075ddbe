package org.leadershipcatalogue.architecture.seeded.circle.document;

import org.leadershipcatalogue.architecture.seeded.circle.model.Chicken;

/** The other half of a circle of rooms. */
public final class Egg {

    public Chicken hatch() {
        return new Chicken();
    }
}
