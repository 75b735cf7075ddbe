package org.leadershipcatalogue.schema;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Value;

/** The dates of one entry against each other: nothing ends before it starts, and an event has a time at all. */
final class DateOrder {
    private static final List<Pair> PAIRS = List.of(
            new Pair("starts", "ends"),
            new Pair("applications-open", "applications-close"),
            new Pair("publish-on", "expire-on"));

    private final Findings findings;

    private record Pair(String first, String last) {}

    private record Dated(PartialDate date, Location at) {}

    DateOrder(Findings findings) {
        this.findings = findings;
    }

    void check(ReadEntry entry) {
        PAIRS.forEach(pair -> check(entry, pair));
        if (entry.id().type() == EntryType.EVENT) {
            checkHasTime(entry.origin());
        }
    }

    private void check(ReadEntry entry, Pair pair) {
        Optional<Dated> first = dated(entry, pair.first());
        Optional<Dated> last = dated(entry, pair.last());
        if (first.isPresent()
                && last.isPresent()
                && last.get().date().isBefore(first.get().date())) {
            report(pair, first.get(), last.get());
        }
    }

    private static Optional<Dated> dated(ReadEntry entry, String name) {
        return entry.find(name)
                .map(ReadField::first)
                .filter(placed -> placed.value() instanceof Value.Date)
                .map(placed -> new Dated(((Value.Date) placed.value()).date(), placed.at()));
    }

    private void report(Pair pair, Dated first, Dated last) {
        String message = "%s is %s, which is before %s, %s (line %s)"
                .formatted(
                        pair.last(),
                        last.date().words(),
                        pair.first(),
                        first.date().words(),
                        first.at().line());
        findings.add(Finding.of(Rule.END_BEFORE_START, last.at(), message)
                .hint("correct one of the two dates")
                .target(last.date().words()));
    }

    /** An event that gives {@code starts} in a form that cannot be read has been told so already. */
    private void checkHasTime(Origin origin) {
        boolean says =
                origin.page().fields().stream().anyMatch(field -> field.name().equals("starts"));
        if (!says && origin.page().timetables().isEmpty()) {
            boolean endsAtLeast = origin.page().fields().stream()
                    .anyMatch(field -> field.name().equals("ends"));
            String message = endsAtLeast
                    ? "event says when it ends, but not when it starts"
                    : "event has neither the field starts nor a timetable";
            findings.add(Finding.of(Rule.MISSING_FIELD, origin.titleAt(), message)
                    .hint("add a line below the title, such as " + SharedFields.STARTS.exampleLine())
                    .target("starts"));
        }
    }
}
