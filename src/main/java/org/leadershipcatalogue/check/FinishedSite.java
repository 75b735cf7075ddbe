package org.leadershipcatalogue.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.url.Url;

/**
 * The finished site, as the rules see it.
 *
 * @param config the site's configuration
 * @param catalogue the entries
 * @param sources the converted pages by source path
 * @param pages the HTML pages by file
 * @param failed the files of pages that could not be rendered, which is reported already
 * @param files every other file of the site
 * @param copiedPages the HTML pages among them, with lines and columns
 * @param others what those of them hold that are no pages and have URLs or ids
 */
public record FinishedSite(
        SiteConfig config,
        Catalogue catalogue,
        Map<String, ConvertedPage> sources,
        Map<String, HtmlPage> pages,
        Set<String> failed,
        Set<String> files,
        SortedMap<String, HtmlPage> copiedPages,
        SortedMap<String, FileUrls> others) {

    /** The site made of these pages and the files beside them. */
    public static FinishedSite of(
            SiteConfig config,
            Catalogue catalogue,
            List<ConvertedPage> sources,
            List<HtmlPage> pages,
            Set<String> failed,
            SiteFiles made,
            ReadFiles earlier) {
        Set<String> files = new TreeSet<>(made.copied());
        files.addAll(made.feeds());
        FolderReader reader = new FolderReader(made, earlier);
        SortedMap<String, FileUrls> others = reader.others(files);
        SortedMap<String, HtmlPage> copiedPages = reader.locatedPages(made.copied());
        earlier.keepOnly(files);
        files.addAll(made.loaded());
        return new FinishedSite(
                config,
                catalogue,
                sources.stream().collect(Collectors.toMap(ConvertedPage::path, Function.identity())),
                pages.stream()
                        .collect(Collectors.toMap(
                                HtmlPage::file, Function.identity(), (first, second) -> first, TreeMap::new)),
                failed,
                files,
                copiedPages,
                others);
    }

    /** The site as its links see it; a page that could not be rendered has been reported, and is as good as there. */
    LinkedSite linked() {
        SortedSet<String> all = all();
        all.addAll(failed);
        Url root = Url.parse(config.url("/"))
                .orElseThrow(() -> new IllegalStateException("not the URL of a site: " + config.url("/")));
        SortedMap<String, HtmlPage> allPages = new TreeMap<>(copiedPages);
        allPages.putAll(pages);
        return new LinkedSite(root, allPages, others, all);
    }

    /** Every file of the site. */
    public SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(files);
        all.addAll(pages.keySet());
        return all;
    }

    boolean has(String file) {
        return pages.containsKey(file) || failed.contains(file) || files.contains(file);
    }

    /** Where the fault of a page is mended: in its entry, or in the template when no entry stands behind it. */
    String origin(HtmlPage page) {
        return catalogue
                .ofAddress(SiteAddress.of(page.file()))
                .map(Entry::source)
                .orElse("templates/" + page.template());
    }

    /** The converted page behind an entry's page. */
    ConvertedPage source(HtmlPage page) {
        ConvertedPage source = sources.get(origin(page));
        if (source == null) {
            throw new IllegalStateException("no entry stands behind " + page.file());
        }
        return source;
    }
}
