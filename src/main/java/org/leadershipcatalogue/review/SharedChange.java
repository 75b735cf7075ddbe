package org.leadershipcatalogue.review;

import java.util.List;

/**
 * A change in the same words on several pages, as of a template, an include or the name of an audience.
 *
 * @param number counted from 1
 * @param before the words that went; where a link differs, its target stands among them in angle brackets
 * @param after the words that came
 * @param example the change on the first page, with the whole blocks it stands in
 * @param pages the pages it touches, as they are in HEAD
 */
public record SharedChange(int number, String before, String after, Hunk example, List<PageRef> pages) {

    /** So many pages make a change a shared one. */
    public static final int FEWEST_PAGES = 3;

    public SharedChange {
        pages = List.copyOf(pages);
    }
}
