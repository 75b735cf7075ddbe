package org.leadershipcatalogue.preview;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that browsers show, as files of the site: those are rendered first. */
final class OpenPages {

    private final Map<String, Integer> browsers = new ConcurrentHashMap<>();

    void opened(String file) {
        browsers.merge(file, 1, Integer::sum);
    }

    void closed(String file) {
        browsers.computeIfPresent(file, (page, count) -> count == 1 ? null : count - 1);
    }

    Set<String> files() {
        return new TreeSet<>(browsers.keySet());
    }
}
