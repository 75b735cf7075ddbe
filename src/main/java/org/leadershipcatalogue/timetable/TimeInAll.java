package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.timetable.Length.Unit;

/** The hours or days that a header speaks of are those its sessions add up to. */
final class TimeInAll {

    private static final List<String> FIELDS = List.of("duration", "time-commitment");

    private final Findings findings;

    TimeInAll(Findings findings) {
        this.findings = findings;
    }

    /** Rows that do not take place are among them: until a postponed one has a new date, nothing is known of the total. */
    void check(List<Row> rows) {
        by(row -> row.entry().source(), rows).forEach(this::checkEntry);
    }

    private static Collection<List<Row>> by(Function<Row, String> name, List<Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
                .values();
    }

    private void checkEntry(List<Row> rows) {
        for (String name : FIELDS) {
            rows.get(0).entry().fields().find(name).ifPresent(field -> check(field, rows));
        }
    }

    private void check(Field field, List<Row> rows) {
        String words = field.values().get(0).text();
        StatedLength.inAll(words)
                .ifPresent(stated -> total(stated.unit(), rows)
                        .filter(total -> !total.equals(stated) && !isOfEachGroup(stated, rows))
                        .ifPresent(total -> report(field, words, total)));
    }

    /** Groups that meet in parallel have a timetable each, and each its total. */
    private static boolean isOfEachGroup(Length stated, List<Row> rows) {
        return by(Row::table, rows).stream()
                .allMatch(table -> total(stated.unit(), table).stream().anyMatch(stated::equals));
    }

    private static Optional<Length> total(Unit unit, List<Row> rows) {
        List<Occurrence> times = new ArrayList<>();
        for (Row row : rows) {
            boolean isOpen = row.session().occurrences().isEmpty()
                    || row.session().status().event() == EventStatus.POSTPONED;
            if (isOpen) {
                return Optional.empty();
            }
            if (row.session().takesPlace()) {
                times.addAll(row.session().occurrences());
            }
        }
        return Length.of(unit, times);
    }

    private void report(Field field, String words, Length total) {
        findings.add(Finding.of(
                        Rule.DURATION_DIFFERS,
                        field.at(),
                        "%s says “%s”, but the sessions of the timetable add up to %s"
                                .formatted(field.name(), words, total.words()))
                .hint("correct the field, or the times of the sessions")
                .target(words));
    }
}
