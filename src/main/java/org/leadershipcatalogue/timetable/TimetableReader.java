package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Timetable;

/**
 * Reads the timetables of all pages into sessions: {@code |Launch event |Friends House |28 September 2023,
 * 14.00–16.30} is one. A row with a mistake gives no session, but the rows after it are read all the same.
 */
public final class TimetableReader {

    private final Findings findings;
    private final KeptTimetables kept;

    private record Found(EntryId entry, KeptTimetables.Read read) {}

    /** A reader that has read nothing yet. */
    public TimetableReader(Findings findings) {
        this(findings, new KeptTimetables());
    }

    /** @param kept what was read earlier */
    public TimetableReader(Findings findings, KeptTimetables kept) {
        this.findings = findings;
        this.kept = kept;
    }

    /** The catalogue with one timetable for each table of each of its pages, in order. */
    public Catalogue read(List<ConvertedPage> pages, Catalogue catalogue) {
        PlaceIndex places = kept.places(PlaceIndex.of(catalogue));
        KnownWhens whens = new KnownWhens();
        List<Found> found = pages.parallelStream()
                .filter(page -> !page.timetables().isEmpty())
                .flatMap(page -> catalogue.ofSource(page.path()).stream()
                        .map(entry -> new Found(entry.id(), timetables(page, places, whens))))
                .toList();
        Map<EntryId, List<Timetable>> timetables = new TreeMap<>();
        for (Found each : found) {
            findings.addAll(each.read.findings());
            timetables.put(each.entry, each.read.timetables());
        }
        return catalogue.withTimetables(timetables);
    }

    private KeptTimetables.Read timetables(ConvertedPage page, PlaceIndex places, KnownWhens whens) {
        return kept.of(page, places, () -> new PageTimetables(places, whens).read(page));
    }
}
