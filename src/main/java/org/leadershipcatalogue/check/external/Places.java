package org.leadershipcatalogue.check.external;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of the places in a page that a fragment can name.
 *
 * @param kind whether they are known at all
 * @param ids those there are; empty unless they are listed
 */
record Places(Kind kind, SortedSet<String> ids) {

    /** The page was not read. */
    static final Places UNREAD = new Places(Kind.UNREAD, Collections.emptySortedSet());
    /** What was read is no page of HTML, or not the whole of it, so that no fragment can be said to be missing. */
    static final Places UNCERTAIN = new Places(Kind.UNCERTAIN, Collections.emptySortedSet());

    enum Kind {
        UNREAD,
        UNCERTAIN,
        LISTED
    }

    Places {
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    static Places listed(SortedSet<String> ids) {
        return new Places(Kind.LISTED, ids);
    }

    /** Whether a fragment, as it is written or decoded (HTML standard, 7.4.6.4), names no place of the page. */
    boolean lacks(String fragment) {
        return kind == Kind.LISTED && !ids.contains(fragment) && !ids.contains(decoded(fragment));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }
}
