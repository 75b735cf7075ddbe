package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;

/**
 * Header fields to typed entries, and lists of figures and documents to typed facts. Drafts, and entries that are not
 * shown on the day of the build, are read and checked like all others, but belong to the catalogue only when they are
 * asked for.
 */
public final class SchemaReader {
    private final LocalDate today;
    private final Findings findings;

    /** @param today the day of the build, by which entries are shown or not shown yet */
    public SchemaReader(LocalDate today, Findings findings) {
        this.today = today;
        this.findings = findings;
    }

    /** The catalogue of the pages, as far as their fields could be read; what could not is among the findings. */
    public Catalogue read(List<ConvertedPage> pages, boolean withDrafts) {
        List<Origin> origins = pages.stream()
                .map(page -> Origin.of(page, today))
                .sorted(Comparator.comparing(Origin::path))
                .toList();
        EntryIndex index = new EntryIndex(origins, withDrafts);
        FieldReader reader = new FieldReader(new ValueReader(index, findings), findings);
        List<ReadEntry> entries = origins.stream().map(reader::read).toList();
        check(entries);
        return new Catalogue(
                entries.stream()
                        .filter(entry -> index.isShown(entry.id()))
                        .map(entry -> entry.toEntry(index::isShown))
                        .toList(),
                Map.of(),
                new FactListReader(origins, findings).read(),
                index.hidden());
    }

    private void check(List<ReadEntry> entries) {
        DateOrder dates = new DateOrder(findings);
        DatesGiven given = new DatesGiven(findings);
        entries.forEach(dates::check);
        entries.forEach(given::check);
        new Circles(findings).check(entries);
    }
}
