package org.leadershipcatalogue.config;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What jbake.properties says about links to other sites.
 *
 * @param budget how long all of them together may take
 * @param ports the ports that may be asked
 * @param ignored the rules for what is not asked
 */
public record LinkSettings(Duration budget, SortedSet<Integer> ports, List<IgnoreRule> ignored) {

    /** What holds where nothing is said: 15 minutes, and the ports of HTTP and HTTPS. */
    public static final LinkSettings DEFAULT =
            new LinkSettings(Duration.ofMinutes(15), new TreeSet<>(List.of(80, 443)), List.of());

    public LinkSettings {
        ports = Collections.unmodifiableSortedSet(new TreeSet<>(ports));
        ignored = List.copyOf(ignored);
    }
}
