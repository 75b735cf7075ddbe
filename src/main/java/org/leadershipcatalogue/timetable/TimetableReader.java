package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Timetable;

/**
 * Reads the timetables of all pages into sessions: {@code |Launch event |Friends House |28 September 2023,
 * 14.00–16.30} is one. A row with a mistake gives no session, but the rows after it are read all the same.
 */
public final class TimetableReader {

    private final Findings findings;
    private final KeptTimetables kept;

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
        Map<EntryId, List<Timetable>> timetables = new TreeMap<>();
        for (ConvertedPage page : pages) {
            Optional<Entry> entry = catalogue.ofSource(page.path());
            if (entry.isPresent() && !page.timetables().isEmpty()) {
                timetables.put(entry.get().id(), timetables(page, places));
            }
        }
        return catalogue.withTimetables(timetables);
    }

    private List<Timetable> timetables(ConvertedPage page, PlaceIndex places) {
        KeptTimetables.Read read = kept.of(page, places, () -> new PageTimetables(places).read(page));
        findings.addAll(read.findings());
        return read.timetables();
    }
}
