package org.leadershipcatalogue.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

/** Each session is between the start and the end that its entry gives. */
final class WithinDates {

    private static final String STARTS = "starts";
    private static final String ENDS = "ends";

    private final Findings findings;

    WithinDates(Findings findings) {
        this.findings = findings;
    }

    void check(List<Row> rows) {
        rows.forEach(this::check);
    }

    private void check(Row row) {
        Entry entry = row.entry();
        Optional<PartialDate> starts = entry.fields().date(STARTS);
        Optional<PartialDate> ends = entry.fields().date(ENDS);
        for (Span span : spans(row.session().when())) {
            if (starts.isPresent() && span.beginsBy().isBefore(starts.get().first())) {
                report(row, span, "before", STARTS, starts.get());
                return;
            }
            if (ends.isPresent() && span.endsFrom().isAfter(ends.get().last())) {
                report(row, span, "after", ENDS, ends.get());
                return;
            }
        }
    }

    /**
     * A time of a session.
     *
     * @param beginsBy the day by which it has begun for certain
     * @param endsFrom the day before which it certainly does not end
     * @param words when it is, for a finding
     */
    private record Span(LocalDate beginsBy, LocalDate endsFrom, Supplier<String> words) {}

    private static List<Span> spans(When when) {
        if (when instanceof When.Roughly roughly) {
            PartialDate date = roughly.date();
            return List.of(new Span(date.last(), date.first(), () -> "is in " + date.words()));
        }
        return when.occurrences().stream()
                .map(time -> new Span(time.firstDay(), time.lastDay(), () -> "is on " + DaysInWords.words(time)))
                .toList();
    }

    private void report(Row row, Span span, String side, String field, PartialDate date) {
        int line = row.entry().fields().find(field).orElseThrow().at().line();
        findings.add(Finding.of(
                        Rule.SESSION_OUTSIDE_DATES,
                        row.session().at().when(),
                        "%s %s, which is %s %s, %s (line %s)"
                                .formatted(row.name(), span.words().get(), side, field, date.words(), line))
                .hint("correct the date of the session, or the field " + field)
                .target(row.session().activity()));
    }
}
