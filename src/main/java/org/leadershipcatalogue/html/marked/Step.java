package org.leadershipcatalogue.html.marked;

/** What has become of a piece of a page. */
sealed interface Step {

    /** It is there as it was. */
    record Kept(Unit before, Unit after) implements Step {}

    /** It is there with other words or links. */
    record Changed(Unit before, Unit after) implements Step {}

    /** It is no longer there. */
    record Gone(Unit before) implements Step {}

    /** It was not there. */
    record Come(Unit after) implements Step {}
}
