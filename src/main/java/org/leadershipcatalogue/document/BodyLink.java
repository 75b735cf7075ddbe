package org.leadershipcatalogue.document;

import org.leadershipcatalogue.diagnostic.Location;

/**
 * A link or image of a body, with the place of its macro in the source. Its index is its position in {@link
 * ConvertedPage#links()}; in the body's HTML the same element carries it as {@code data-lc-at}.
 *
 * @param kind what was written
 * @param target the URL or path in the HTML, before addresses of other pages are filled in
 * @param at the place of the macro, in the page or in a file it includes
 * @param isBare whether the author gave no words (a link) or no alternative text (an image)
 */
public record BodyLink(Kind kind, String target, Location at, boolean isBare) {

    /** What the author wrote: a link to any URL, a reference to a page or a place, an image. */
    public enum Kind {
        LINK,
        XREF,
        IMAGE
    }
}
