package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One object for all URLs that are written alike: those of a site's frame stand in each of its pages, and most of what a
 * large site's pages hold is such URLs. Several threads may ask.
 */
final class SharedUrls {

    private final Map<WrittenUrl, WrittenUrl> known = new ConcurrentHashMap<>();

    /** An equal page. */
    HtmlPage in(HtmlPage page) {
        return page.with(in(page.links()));
    }

    /** Equal URLs. */
    List<WrittenUrl> in(List<WrittenUrl> urls) {
        return urls.stream().map(this::shared).toList();
    }

    private WrittenUrl shared(WrittenUrl url) {
        WrittenUrl earlier = known.putIfAbsent(url, url);
        return earlier == null ? url : earlier;
    }
}
