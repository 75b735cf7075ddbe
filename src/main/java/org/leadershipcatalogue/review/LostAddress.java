package org.leadershipcatalogue.review;

import java.util.List;
import java.util.Optional;

/**
 * An address of BASE that leads nowhere in HEAD.
 *
 * @param address with its fragment when the page is there and the place on it is not
 * @param title what was there: the title of the page, or the words of the heading or row; else the name of the file
 * @param remedy the line that would keep it, when what was there is found on a new page, or the page has a new heading or
 *     row that may be the old one
 * @param linkedInHead the addresses of HEAD's pages that still link to it
 * @param linkedInBase the addresses of BASE's pages that linked to it
 */
public record LostAddress(
        String address, String title, Optional<Remedy> remedy, List<String> linkedInHead, List<String> linkedInBase) {

    public LostAddress {
        linkedInHead = List.copyOf(linkedInHead);
        linkedInBase = List.copyOf(linkedInBase);
    }

    /**
     * What would keep the address.
     *
     * @param line to paste: {@code :redirect-from: /programmes/old/}, or {@code [#old-heading]}
     * @param file the source file of the entry it belongs into
     * @param candidate the address at which the content seems to be now
     * @param likeness how much of the words are the same, in per cent
     */
    public record Remedy(String line, String file, String candidate, int likeness) {

        /** The likeness of a page to itself. */
        static final int SAME_PAGE = 100;
    }
}
