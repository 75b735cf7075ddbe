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
import org.leadershipcatalogue.model.History.EarlierText;

/** Proves that what is in visitors' calendars still goes by its name. */
public final class KeptNames {

    private final Findings findings;
    private final KeptVersions kept;
    private final ChangedTitles changedTitles = new ChangedTitles();
    private final RenamedEntries renamedEntries;

    /** @param kept what was looked at earlier */
    public KeptNames(Findings findings, KeptVersions kept) {
        this.findings = findings;
        this.kept = kept;
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
            List<EarlierText> texts = history.earlierTexts(page.path());
            if (sources.contains(page.path()) && !texts.isEmpty()) {
                List<EarlierPage> versions = kept.versions(page.path(), texts);
                catalogue.ofSource(page.path()).ifPresent(entry -> check(page, entry, versions, catalogue, history));
            }
        }
    }

    private void check(
            ConvertedPage page, Entry entry, List<EarlierPage> versions, Catalogue catalogue, History history) {
        findings.addAll(kept.changedTitles(
                page,
                catalogue.timetables(entry.id()),
                versions,
                () -> changedTitles.of(page, catalogue.sessions(entry.id()), published(versions))));
        renamedEntries.check(entry, history.earlierPaths(page.path()), versions, catalogue);
    }

    /** Those that visitors saw, oldest first. */
    private static List<EarlierPage> published(List<EarlierPage> newestFirst) {
        List<EarlierPage> oldestFirst = new ArrayList<>(
                newestFirst.stream().filter(EarlierPage::wasPublished).toList());
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }
}
