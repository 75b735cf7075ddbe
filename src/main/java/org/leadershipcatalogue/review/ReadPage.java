package org.leadershipcatalogue.review;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.html.VisiblePage.Place;

/**
 * A page of one site, in a form in which it can be compared with one of another site.
 *
 * @param ref where it is and what it is called
 * @param segments its title and its blocks
 * @param places what fragments can lead to
 * @param leadsTo where it leads on by itself, if it does: then it is no page for visitors
 */
record ReadPage(PageRef ref, List<Segment> segments, List<Place> places, Optional<String> leadsTo) {

    boolean isRedirect() {
        return leadsTo.isPresent();
    }

    /**
     * A block with where its links lead.
     *
     * @param text its words
     * @param targets what it links to and shows
     */
    record Segment(String text, List<Target> targets) {}

    /**
     * What a block links to or shows.
     *
     * @param isLink whether it is followed
     * @param address where it leads, as {@link Addresses} says
     * @param words its words
     * @param version told apart when the file there is not the same in both sites; else empty
     */
    record Target(boolean isLink, String address, String words, String version) {}
}
