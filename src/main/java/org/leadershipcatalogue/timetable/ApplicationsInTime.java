package org.leadershipcatalogue.timetable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;

/** One cannot apply any more when the first session is over; {@code schema} holds the field {@code starts} to it. */
final class ApplicationsInTime {

    private static final String CLOSE = "applications-close";

    private final Findings findings;

    ApplicationsInTime(Findings findings) {
        this.findings = findings;
    }

    void check(List<Row> rows) {
        firsts(rows).values().forEach(this::check);
    }

    private record First(Row row, Occurrence time) {}

    /** The earliest session of each entry. */
    private static Map<EntryId, First> firsts(List<Row> rows) {
        Map<EntryId, First> firsts = new LinkedHashMap<>();
        for (Row row : rows) {
            row.session()
                    .occurrences()
                    .forEach(time -> firsts.merge(
                            row.entry().id(),
                            new First(row, time),
                            (one, other) -> Comparator.comparing(First::time).compare(one, other) <= 0 ? one : other));
        }
        return firsts;
    }

    private void check(First first) {
        Fields fields = first.row().entry().fields();
        Optional<PartialDate> close = fields.date(CLOSE);
        Optional<PartialDate> starts = fields.date("starts");
        boolean isToldAlready =
                close.isPresent() && starts.isPresent() && starts.get().isBefore(close.get());
        close.filter(date -> !isToldAlready && date.first().isAfter(first.time().firstDay()))
                .ifPresent(date -> report(first, date));
    }

    private void report(First first, PartialDate close) {
        Row row = first.row();
        findings.add(Finding.of(
                        Rule.APPLICATIONS_CLOSE_AFTER_START,
                        row.entry().fields().find(CLOSE).orElseThrow().at(),
                        "%s is %s, which is after the first session, %s on %s (line %s)"
                                .formatted(
                                        CLOSE,
                                        close.words(),
                                        row.name(),
                                        DaysInWords.words(first.time().firstDay()),
                                        row.session().at().when().line()))
                .hint("correct one of the two dates")
                .target(close.words()));
    }
}
