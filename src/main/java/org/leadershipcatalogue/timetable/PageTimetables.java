package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.EMPTY_TIMETABLE;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;

/** The timetables of one page, with what its author can mend. */
final class PageTimetables {

    private final Findings findings = new Findings();
    private final HeadingReader headings = new HeadingReader(findings);
    private final RowReader rows;

    PageTimetables(PlaceIndex places, KnownWhens whens) {
        rows = new RowReader(findings, places, whens);
    }

    KeptTimetables.Read read(ConvertedPage page) {
        List<Timetable> timetables = timetables(page);
        return new KeptTimetables.Read(timetables, findings.sorted());
    }

    private List<Timetable> timetables(ConvertedPage page) {
        TakenIds taken = new TakenIds(page.ids());
        return page.timetables().stream()
                .map(block -> new Timetable(block.caption(), sessions(block, taken)))
                .toList();
    }

    private List<Session> sessions(TimetableBlock block, TakenIds taken) {
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
