package org.leadershipcatalogue.feed;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Program;

/** What machines read of the site, as files to be written at its root. */
public final class Feeds {

    private final SiteConfig config;
    private final Findings findings;
    private final KeptEvents kept;

    /** @param kept what was written before */
    public Feeds(SiteConfig config, Findings findings, KeptEvents kept) {
        this.config = config;
        this.findings = findings;
        this.kept = kept;
    }

    /** What calendars are made of, and all else that shows the catalogue. */
    private record Sources(
            String program,
            SortedMap<String, String> properties,
            String catalogue,
            SortedMap<String, String> moved,
            List<String> copied,
            Map<String, Revisions> revisions) {}

    /** What the sitemap is made of. */
    private record Listed(String program, SortedMap<String, String> properties, List<String> addresses) {}

    /**
     * The files by their path below the site's folder.
     *
     * @param version the fingerprint of all that the catalogue is made of
     * @param copied the author's files, none of which may stand where a calendar goes
     * @param revisions what the history says of source files, by path; nothing of those without a history
     */
    public SortedMap<String, FeedFile> of(
            Catalogue catalogue,
            String version,
            List<HtmlPage> pages,
            List<StaticFile> copied,
            Map<String, Revisions> revisions) {
        Sitemap sitemap = new Sitemap(config);
        SortedMap<String, Entry> moved = moved(catalogue, pages);
        String sources = sources(version, moved, copied, revisions);
        SortedMap<String, FeedFile> files = calendars(catalogue, sources, moved, copied, revisions);
        List<String> listed = listed(catalogue, pages);
        files.put(
                "sitemap.xml",
                FeedFile.of(
                        Fingerprint.of(new Listed(Program.hash(), config.properties(), listed)),
                        () -> sitemap.xml(listed)));
        files.put(
                SiteAddress.fileOf(SiteAddress.FEED),
                FeedFile.of(sources, () -> new AtomFeed(config, catalogue).xml(revisions)));
        files.put("robots.txt", FeedFile.of(sitemap::robots));
        files.put("catalogue.json", FeedFile.of(sources, () -> new CatalogueJson(config).json(catalogue)));
        String redirects = new RedirectLines(config).forHosts(catalogue);
        if (!redirects.isEmpty()) {
            files.put(SiteAddress.fileOf(SiteAddress.REDIRECTS), FeedFile.of(() -> redirects));
        }
        files.put(
                SiteAddress.fileOf(SiteAddress.SEARCH_INDEX),
                FeedFile.of(() -> new SearchIndex(config).json(catalogue, pages)));
        return files;
    }

    private String sources(
            String version, SortedMap<String, Entry> moved, List<StaticFile> copied, Map<String, Revisions> revisions) {
        SortedMap<String, String> addresses = new TreeMap<>();
        moved.forEach((earlier, entry) -> addresses.put(earlier, entry.address()));
        List<String> taken = copied.stream().map(StaticFile::address).toList();
        return Fingerprint.of(new Sources(Program.hash(), config.properties(), version, addresses, taken, revisions));
    }

    private SortedMap<String, FeedFile> calendars(
            Catalogue catalogue,
            String sources,
            SortedMap<String, Entry> moved,
            List<StaticFile> copied,
            Map<String, Revisions> revisions) {
        return kept.calendars(sources, () -> {
            CalendarWriter writer = new CalendarWriter(config, new EventReader(config, catalogue, revisions), kept);
            Findings found = new Findings();
            SortedMap<String, FeedFile> files = new CalendarFiles(found).of(catalogue, copied, moved, writer::file);
            List<Finding> told = found.sorted();
            findings.addAll(told);
            return new KeptEvents.Calendars(files, writer.keys(), !told.isEmpty());
        });
    }

    /** The entries by their earlier addresses, of those that have a page: one that was refused has none. */
    private static SortedMap<String, Entry> moved(Catalogue catalogue, List<HtmlPage> pages) {
        Set<String> files = pages.stream().map(HtmlPage::file).collect(toSet());
        SortedMap<String, Entry> moved = catalogue.redirects();
        moved.keySet().removeIf(earlier -> !files.contains(SiteAddress.fileOf(earlier)));
        return moved;
    }

    /** What search engines may list: no draft, no redirect, nothing marked noindex, not the page for lost visitors. */
    private static List<String> listed(Catalogue catalogue, List<HtmlPage> pages) {
        Set<String> redirects = catalogue.redirects().keySet();
        return pages.stream()
                .filter(HtmlPage::isListed)
                .map(page -> SiteAddress.of(page.file()))
                .filter(address -> !address.equals("/404.html") && !redirects.contains(address))
                .filter(address ->
                        catalogue.ofAddress(address).filter(Entry::isDraft).isEmpty())
                .sorted()
                .toList();
    }
}
