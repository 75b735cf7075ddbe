package org.leadershipcatalogue.review;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The entries whose pages moved.
 *
 * @param names their names in BASE by those in HEAD
 * @param sources their source files in HEAD by those in BASE
 */
record MovedEntries(Map<String, String> names, Map<String, String> sources) {

    /** @param moved addresses of HEAD by those of BASE */
    MovedEntries(PublishedCatalogue base, PublishedCatalogue head, Map<String, String> moved) {
        this(new TreeMap<>(), new TreeMap<>());
        SortedMap<String, PublishedEntry> before = base.byAddress();
        SortedMap<String, PublishedEntry> after = head.byAddress();
        moved.forEach((from, to) -> {
            PublishedEntry was = before.get(from);
            PublishedEntry is = after.get(to);
            if (was != null && is != null && !base.entries().containsKey(is.name())) {
                names.putIfAbsent(is.name(), was.name());
                sources.putIfAbsent(was.source(), is.source());
            }
        });
    }
}
