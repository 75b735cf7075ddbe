package org.leadershipcatalogue.check.external;

import org.leadershipcatalogue.diagnostic.Location;

/**
 * A place where a URL is written.
 *
 * @param at the author's own file, line and column
 * @param written the URL as it stands there: {@code //Example.org/report#summary}
 * @param pages how many pages have it from there, where it is a template; otherwise 0
 */
public record LinkPlace(Location at, String written, int pages) {

    /** A place in a file of an author. */
    public static LinkPlace of(Location at, String written) {
        return new LinkPlace(at, written, 0);
    }

    /** Such as “ (on 12 pages)”; empty where it is no template. */
    String reach() {
        return pages == 0 ? "" : pages == 1 ? " (on one page)" : " (on " + pages + " pages)";
    }

    @Override
    public String toString() {
        return at + reach();
    }
}
