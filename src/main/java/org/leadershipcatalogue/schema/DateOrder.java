package org.leadershipcatalogue.schema;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Value;

/** The dates of one entry against each other: nothing ends before it starts, nor can one apply when it has started. */
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
        checkApplications(entry);
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

    private void checkApplications(ReadEntry entry) {
        Optional<Dated> close = dated(entry, "applications-close");
        Optional<Dated> starts = dated(entry, "starts");
        if (close.isPresent()
                && starts.isPresent()
                && starts.get().date().isBefore(close.get().date())) {
            reportApplications(close.get(), starts.get());
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

    private void reportApplications(Dated close, Dated starts) {
        String message = "applications-close is %s, which is after starts, %s (line %s)"
                .formatted(
                        close.date().words(), starts.date().words(), starts.at().line());
        findings.add(Finding.of(Rule.APPLICATIONS_CLOSE_AFTER_START, close.at(), message)
                .hint("correct one of the two dates")
                .target(close.date().words()));
    }
}
