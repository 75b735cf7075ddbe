package org.leadershipcatalogue.document;

import java.util.Optional;
import java.util.SortedSet;

/**
 * An asset as pages load it: {@code css/site.css} at {@code /css/site.3f2a9c1b.css}. The name holds a hash of the bytes,
 * so that browsers may keep the file for ever, and changes when, and only when, the bytes do.
 *
 * @param source the file it is made from
 * @param address where it is published, below the base path
 * @param text what it holds where that is not what its source holds: references are to names with hashes
 * @param loads the names of the assets it loads in turn
 */
public record Asset(StaticFile source, String address, Optional<String> text, SortedSet<String> loads) {

    /** The name below assets/, by which templates know it: {@code css/site.css}. */
    public String name() {
        return nameOf(source);
    }

    /** The name below assets/. */
    public static String nameOf(StaticFile source) {
        return source.address().substring(1);
    }
}
