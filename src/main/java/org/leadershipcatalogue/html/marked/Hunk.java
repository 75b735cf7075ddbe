package org.leadershipcatalogue.html.marked;

import org.jsoup.nodes.Element;

/**
 * A change that a reader takes in at one glance; its marks carry its number until the page is done.
 *
 * @param number one of its own on the page
 * @param kind what kind of change it is
 */
record Hunk(int number, Kind kind) {

    static final String NUMBER = "data-review-hunk";

    /** Words that changed; a piece that stands elsewhere now; what many pages share, and is told elsewhere. */
    enum Kind {
        PLAIN,
        MOVED,
        SHARED
    }

    Element mark(String tag) {
        return on(new Element(tag), tag);
    }

    /** Makes an element a mark of this change. */
    Element on(Element element, String tag) {
        element.addClass("review-" + tag).attr(NUMBER, Integer.toString(number));
        return switch (kind) {
            case PLAIN -> element;
            case MOVED -> element.addClass("review-moved");
            case SHARED -> element.addClass("review-shared");
        };
    }
}
