package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventPages;
import org.leadershipcatalogue.model.ListPages;
import org.leadershipcatalogue.model.SiteAddress;

/** Every entry has exactly one page, and every page has an entry or is one of those the site always has. */
final class EntriesHavePages implements SiteRule {

    private static final String FAULT_OF_THE_PROGRAM =
            "this is a fault of the program, not of the content: tell a maintainer";

    @Override
    public List<Finding> check(FinishedSite site) {
        List<Finding> findings = new ArrayList<>();
        Set<String> unexplained = new TreeSet<>(site.pages().keySet());
        unexplained.removeAll(standing());
        EventPages.addresses(site.catalogue()).forEach(address -> unexplained.remove(SiteAddress.fileOf(address)));
        ListPages.addresses(site.catalogue()).forEach(address -> unexplained.remove(SiteAddress.fileOf(address)));
        site.catalogue().redirects().keySet().forEach(address -> unexplained.remove(SiteAddress.fileOf(address)));
        for (Entry entry : site.catalogue().entries()) {
            String file = SiteAddress.fileOf(entry.address());
            unexplained.remove(file);
            if (!site.has(file)) {
                findings.add(Finding.of(
                                Rule.ENTRY_WITHOUT_PAGE,
                                entry.head().at(),
                                "“" + entry.title() + "” did not become the page " + entry.address())
                        .hint(FAULT_OF_THE_PROGRAM));
            }
        }
        for (String file : unexplained) {
            findings.add(Finding.of(
                            Rule.PAGE_WITHOUT_ENTRY,
                            Location.startOf(
                                    "templates/" + site.config().templates().getOrDefault("page", "")),
                            "the page " + SiteAddress.of(file) + " was made, but no entry asked for it")
                    .hint(FAULT_OF_THE_PROGRAM)
                    .target(file));
        }
        return findings;
    }

    private static Set<String> standing() {
        Set<String> files = new TreeSet<>(Set.of("index.html", "404.html", SiteAddress.fileOf(SiteAddress.SEARCH)));
        for (EntryType type : EntryType.values()) {
            if (type.hasList()) {
                files.add(SiteAddress.fileOf(SiteAddress.listOf(type)));
            }
        }
        return files;
    }
}
