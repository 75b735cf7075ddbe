package org.leadershipcatalogue.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.html.VisiblePage.Place;
import org.leadershipcatalogue.review.ReadPage.Segment;

/**
 * What came of comparing a file that is a page in both sites.
 *
 * @param before what BASE has
 * @param after what HEAD has
 * @param stretches the blocks that differ
 * @param lost what fragments of BASE lead to, and those of HEAD do not
 * @param markups what nobody reads and is different; empty when blocks differ
 */
record PageDifference(
        ReadPage before,
        ReadPage after,
        List<TextDiff.Stretch<Segment>> stretches,
        List<Place> lost,
        List<InvisibleChange.Markup> markups) {

    boolean isVisible() {
        return !stretches.isEmpty();
    }

    /** Both are pages for visitors. */
    boolean isOfPages() {
        return !before.isRedirect() && !after.isRedirect();
    }

    /** Whether HEAD has a place of a kind that BASE does not have: what was lost may be there. */
    boolean hasNew(Place.Kind kind) {
        Set<String> known = before.places().stream().map(Place::id).collect(Collectors.toSet());
        return after.places().stream().anyMatch(place -> place.kind() == kind && !known.contains(place.id()));
    }
}
