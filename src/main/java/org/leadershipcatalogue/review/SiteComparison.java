package org.leadershipcatalogue.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.leadershipcatalogue.model.PublishedEvent;

/**
 * Compares two built sites. Neither where they are published nor the fingerprints of their assets make a difference.
 *
 * <p>It reads what strangers may have made, and only reads: no address of the sites is followed outside their folders.
 */
public final class SiteComparison {

    private final Function<String, List<PublishedEvent>> calendarReader;

    /** @param calendarReader reads the text of a calendar */
    public SiteComparison(Function<String, List<PublishedEvent>> calendarReader) {
        this.calendarReader = calendarReader;
    }

    /** Everything that is different between two folders, without findings. */
    public Review compare(Path baseFolder, Path headFolder) {
        return compare(baseFolder, headFolder, List.of(), List.of());
    }

    /** The same with the findings of the two builds, which were written as JSON. */
    public Review compare(Path baseFolder, Path headFolder, Path baseReport, Path headReport) {
        return compare(
                baseFolder, headFolder, new FindingsFile(baseReport).read(), new FindingsFile(headReport).read());
    }

    private Review compare(
            Path baseFolder, Path headFolder, List<ReportedFinding> before, List<ReportedFinding> after) {
        SiteFolder base = new SiteFolder(baseFolder);
        SiteFolder head = new SiteFolder(headFolder);
        ChangedFiles files = ChangedFiles.between(base, head);
        PageSorting pages = new PageSorting(base, head, new PageComparison(base, head, files));
        MovedEntries moved = new MovedEntries(base.catalogue(), head.catalogue(), pages.moved());
        List<FactChange> facts = new FactComparison(base.catalogue(), head.catalogue()).compare(moved.names());
        SharedChanges shared = new SharedChanges(pages.differencesOfPages());
        return new Review(
                new PageList(pages, shared, files, facts).pages(),
                facts,
                new CalendarComparison(base, head, calendarReader).compare(),
                shared.all(),
                pages.lostAddresses(),
                new FindingComparison(moved.sources()).compare(before, after),
                files.all());
    }
}
