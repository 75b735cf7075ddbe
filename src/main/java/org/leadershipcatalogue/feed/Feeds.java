package org.leadershipcatalogue.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.SiteAddress;

/** What machines read of the site, as files to be written at its root. */
public final class Feeds {

    private final SiteConfig config;

    public Feeds(SiteConfig config) {
        this.config = config;
    }

    /** The files by their path below the site's folder. */
    public SortedMap<String, String> of(Catalogue catalogue, List<HtmlPage> pages) {
        Sitemap sitemap = new Sitemap(config);
        return new TreeMap<>(Map.of(
                "sitemap.xml", sitemap.xml(listed(catalogue, pages)),
                "robots.txt", sitemap.robots(),
                "catalogue.json", new CatalogueJson(config).json(catalogue)));
    }

    /** The pages search engines may list: neither drafts, nor the page for lost visitors, nor those that only lead on. */
    private static List<String> listed(Catalogue catalogue, List<HtmlPage> pages) {
        Set<String> redirects = catalogue.redirects().keySet();
        return pages.stream()
                .map(page -> SiteAddress.of(page.file()))
                .filter(address -> !address.equals("/404.html") && !redirects.contains(address))
                .filter(address ->
                        catalogue.ofAddress(address).filter(Entry::isDraft).isEmpty())
                .sorted()
                .toList();
    }
}
