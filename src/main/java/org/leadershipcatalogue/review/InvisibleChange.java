package org.leadershipcatalogue.review;

import java.util.List;

/**
 * A page that differs in what nobody reads.
 *
 * @param page the page in HEAD
 * @param markups what differs, at most {@link #MOST}, in the order of the page
 */
public record InvisibleChange(PageRef page, List<Markup> markups) {

    /** So many differences of one page are told. */
    public static final int MOST = 20;

    public InvisibleChange {
        markups = List.copyOf(markups);
    }

    /**
     * Markup that took the place of other markup, shortened where it is long.
     *
     * @param before as it is written in BASE
     * @param after as it is written in HEAD
     */
    public record Markup(String before, String after) {}
}
