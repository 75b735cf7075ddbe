package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.History;

/** Proves that what is in visitors' calendars still goes by its name. */
public final class KeptNames {

    private final ChangedTitles changedTitles;
    private final RenamedEntries renamedEntries;

    public KeptNames(Findings findings) {
        this.changedTitles = new ChangedTitles(findings);
        this.renamedEntries = new RenamedEntries(findings);
    }

    /** The source files whose earlier texts are needed: those of entries one may have in a calendar. */
    public static Set<String> sources(Catalogue catalogue) {
        Set<String> sources = new TreeSet<>();
        catalogue.occasions().stream()
                .filter(occasion -> !occasion.when().occurrences().isEmpty())
                .filter(occasion -> !occasion.entry().isDraft())
                .forEach(occasion -> sources.add(occasion.entry().source()));
        return sources;
    }

    /** Compares pages and entries with what they were before; without a history there is nothing to compare. */
    public void check(List<ConvertedPage> pages, Catalogue catalogue, History history) {
        Set<String> sources = sources(catalogue);
        for (ConvertedPage page : pages) {
            List<EarlierPage> versions = history.earlierTexts(page.path()).stream()
                    .map(EarlierPage::new)
                    .toList();
            if (sources.contains(page.path()) && !versions.isEmpty()) {
                catalogue.ofSource(page.path()).ifPresent(entry -> check(page, entry, versions, catalogue, history));
            }
        }
    }

    private void check(
            ConvertedPage page, Entry entry, List<EarlierPage> versions, Catalogue catalogue, History history) {
        List<EarlierPage> oldestFirst = new ArrayList<>(
                versions.stream().filter(EarlierPage::wasPublished).toList());
        Collections.reverse(oldestFirst);
        changedTitles.check(page, catalogue.sessions(entry.id()), oldestFirst);
        renamedEntries.check(entry, history.earlierPaths(page.path()), versions, catalogue);
    }
}
