package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.EMPTY_TIMETABLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;

/**
 * Reads the timetables of all pages into sessions: {@code |Launch event |Friends House |28 September 2023,
 * 14.00–16.30} is one. A row with a mistake gives no session, but the rows after it are read all the same.
 */
public final class TimetableReader {

    private final Findings findings;
    private final HeadingReader headings;

    public TimetableReader(Findings findings) {
        this.findings = findings;
        this.headings = new HeadingReader(findings);
    }

    /** The catalogue with one timetable for each table of each of its pages, in order. */
    public Catalogue read(List<ConvertedPage> pages, Catalogue catalogue) {
        RowReader rows = new RowReader(findings, PlaceIndex.of(catalogue));
        Map<EntryId, List<Timetable>> timetables = new TreeMap<>();
        for (ConvertedPage page : pages) {
            List<TimetableBlock> blocks = page.timetables();
            if (!blocks.isEmpty()) {
                catalogue.ofSource(page.path()).ifPresent(entry -> timetables.put(entry.id(), timetables(page, rows)));
            }
        }
        return catalogue.withTimetables(timetables);
    }

    private List<Timetable> timetables(ConvertedPage page, RowReader rows) {
        TakenIds taken = new TakenIds(page.ids());
        return page.timetables().stream()
                .map(block -> new Timetable(block.caption(), sessions(block, rows, taken)))
                .toList();
    }

    private List<Session> sessions(TimetableBlock block, RowReader rows, TakenIds taken) {
        if (!block.isReadable()) {
            return List.of();
        }
        Optional<Columns> columns = headings.read(block);
        if (block.rows().isEmpty() && !block.header().isEmpty()) {
            findings.add(Finding.of(EMPTY_TIMETABLE, block.at(), "the timetable has no rows")
                    .hint("add a row for each session, or remove the table"));
        }
        return columns.stream()
                .flatMap(known -> block.rows().stream().map(row -> rows.read(row, known, block.at(), taken)))
                .flatMap(Optional::stream)
                .toList();
    }
}
