package org.leadershipcatalogue.timetable;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.timetable.Overlaps.Pair;

/** Whoever takes part in a programme is at one session of a timetable at a time; events may have parallel ones. */
final class OneAtATime {

    private final Findings findings;

    OneAtATime(Findings findings) {
        this.findings = findings;
    }

    void check(List<Row> rows) {
        Overlaps.among(rows, row -> row.isOfProgramme() ? List.of(row.table()) : List.of())
                .values()
                .forEach(pairs -> pairs.forEach(this::report));
    }

    private void report(Pair pair) {
        Row row = pair.second().row();
        Row other = pair.first().row();
        findings.add(Finding.of(
                        Rule.OVERLAPPING_SESSIONS,
                        row.session().at().when(),
                        "%s overlaps with %s at %s on %s"
                                .formatted(row.name(), other.name(), other.at(), DaysInWords.words(pair.day())))
                .hint("correct one of the two times, or give groups that meet in parallel a timetable of their own")
                .target(row.session().activity()));
    }
}
