package org.leadershipcatalogue.check;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.url.Url;

/**
 * A URL of another site.
 *
 * @param url where it leads, its fragment included
 * @param places every place that has it, the author's own where there is one
 */
public record ExternalUrl(Url url, SortedSet<Location> places) {

    public ExternalUrl {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }
}
