package org.leadershipcatalogue.render;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.SharedFingerprints;

/**
 * Of what a page is made, as one fingerprint: its two finished records, its file, the type that names its template, and
 * what all pages are made with. Pages with equal fingerprints are equal, whichever process made them.
 */
final class PageKeys {

    private final String means;
    private final SharedFingerprints prints = new SharedFingerprints(PageView.Card.class, EventsView.Line.class);
    private final Map<SiteView, String> sites = new ConcurrentHashMap<>();

    /** What all pages are made with; the settings are what the properties say. */
    private record Means(
            String program,
            SortedMap<String, String> properties,
            SortedMap<String, String> templates,
            SortedMap<String, String> assets) {}

    /** What one page is made of. */
    private record Sources(String means, String file, String type, String site, PageView page) {}

    /** @param program the hash of the program, which has the engines and their settings */
    PageKeys(String program, SiteConfig config, SortedMap<String, String> templates, Assets assets) {
        SortedMap<String, String> addresses = new TreeMap<>();
        for (Map.Entry<String, Asset> asset : assets.byName().entrySet()) {
            addresses.put(asset.getKey(), asset.getValue().address());
        }
        means = Fingerprint.of(new Means(program, config.properties(), templates, addresses));
    }

    /** What all pages are made with. */
    String means() {
        return means;
    }

    /** Many pages have an equal view of the site, which is taken once. */
    String of(String file, String type, PageView page, SiteView site) {
        String known = sites.computeIfAbsent(site, Fingerprint::of);
        return prints.of(new Sources(means, file, type, known, page));
    }
}
