package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;

/**
 * Header fields to typed entries, and lists of figures and documents to typed facts. Drafts, and entries that are not
 * shown on the day of the build, are read and checked like all others, but belong to the catalogue only when they are
 * asked for.
 */
public final class SchemaReader {
    private final LocalDate today;
    private final Findings findings;
    private final KeptEntries kept;

    /** A reader that has read nothing yet; {@code today} is the day of the build. */
    public SchemaReader(LocalDate today, Findings findings) {
        this(today, findings, new KeptEntries());
    }

    /**
     * @param today the day of the build, by which entries are shown or not shown yet
     * @param kept what was read earlier
     */
    public SchemaReader(LocalDate today, Findings findings, KeptEntries kept) {
        this.today = today;
        this.findings = findings;
        this.kept = kept;
    }

    /** The catalogue of the pages, as far as their fields could be read; what could not is among the findings. */
    public Catalogue read(List<ConvertedPage> pages, boolean withDrafts) {
        List<Origin> origins = pages.stream()
                .map(page -> kept.origin(page, today))
                .sorted(Comparator.comparing(Origin::path))
                .toList();
        EntryIndex index = new EntryIndex(origins, withDrafts);
        KeptEntries.Names names = kept.names(index);
        List<KeptEntries.Read> entries = origins.stream()
                .map(origin -> kept.entry(origin, names, () -> read(origin, index)))
                .toList();
        entries.forEach(entry -> findings.addAll(entry.findings()));
        List<ReadEntry> fields = entries.stream().map(KeptEntries.Read::fields).toList();
        new Circles(findings).check(fields);
        new EarlierAddresses(today, index::isShown, findings).check(fields);
        return new Catalogue(
                entries.stream().flatMap(entry -> entry.entry().stream()).toList(),
                Map.of(),
                new FactListReader(origins, findings).read(),
                index.hidden());
    }

    private static KeptEntries.Read read(Origin origin, EntryIndex index) {
        Findings found = new Findings();
        ReadEntry read = new FieldReader(new ValueReader(index, found), found).read(origin);
        new DateOrder(found).check(read);
        new DatesGiven(found).check(read);
        Optional<Entry> entry = index.isShown(read.id()) ? Optional.of(read.toEntry(index::isShown)) : Optional.empty();
        return new KeptEntries.Read(read, entry, found.sorted());
    }
}
