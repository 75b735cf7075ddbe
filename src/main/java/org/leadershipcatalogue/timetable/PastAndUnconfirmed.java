package org.leadershipcatalogue.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.When;

/** What is over is no longer to be confirmed. */
final class PastAndUnconfirmed {

    private static final Pattern TO_BE_CONFIRMED =
            Pattern.compile("\\b(?:to be (?:confirmed|announced|agreed|decided)|tbc|tba)\\b", Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final Instant now;

    PastAndUnconfirmed(Findings findings, Instant now) {
        this.findings = findings;
        this.now = now;
    }

    void check(List<Row> rows) {
        rows.forEach(row -> over(row).ifPresent(past -> check(row, past)));
    }

    /** What is over, in words, if the whole session is. */
    private Optional<Supplier<String>> over(Row row) {
        When when = row.session().when();
        if (when instanceof When.OnDays days) {
            return Optional.of(days.occurrences())
                    .filter(times ->
                            times.stream().noneMatch(time -> time.isOver().isAfter(now)))
                    .map(times -> () -> "%s was on %s".formatted(row.name(), DaysInWords.words(last(times))));
        }
        if (when instanceof When.Roughly roughly) {
            return Optional.of(roughly.date())
                    .filter(date -> isOver(date.last()))
                    .map(date -> () -> "%s was in %s".formatted(row.name(), date.words()));
        }
        return row.entry()
                .fields()
                .date("ends")
                .filter(date -> isOver(date.last()))
                .map(date -> () -> ended(row, date));
    }

    private static Occurrence last(List<Occurrence> times) {
        return times.get(times.size() - 1);
    }

    private static String ended(Row row, PartialDate ends) {
        String time = ends instanceof PartialDate.Day ? " ended on " : " ended in ";
        return "the " + row.entry().type().id() + time + ends.words();
    }

    private boolean isOver(LocalDate last) {
        return !London.startOf(last.plusDays(1)).isAfter(now);
    }

    private void check(Row row, Supplier<String> past) {
        Session session = row.session();
        Session.Cells at = session.at();
        if (session.when().isToBeConfirmed()) {
            boolean isDated = !(session.when() instanceof When.Unknown);
            report(row, at.when(), past, isDated ? "its date" : "the date of " + row.name());
        } else if (isToBeConfirmed(session.where().words())) {
            report(row, at.where(), past, "its place");
        } else if (isToBeConfirmed(session, Column.SPEAKERS)) {
            report(row, at.speakers(), past, "its speakers");
        } else if (isToBeConfirmed(session, Column.STATUS)) {
            report(row, at.status(), past, "its status");
        }
    }

    private static boolean isToBeConfirmed(Session session, Column column) {
        return session.details().stream()
                .filter(detail -> Column.named(detail.heading()).stream().anyMatch(column::equals))
                .anyMatch(detail -> isToBeConfirmed(detail.html()));
    }

    private static boolean isToBeConfirmed(String words) {
        return TO_BE_CONFIRMED.matcher(words).find();
    }

    private void report(Row row, Location at, Supplier<String> past, String what) {
        findings.add(
                Finding.of(Rule.STILL_TO_BE_CONFIRMED, at, past.get() + ", but " + what + " is still to be confirmed")
                        .hint("write how it was in the end, or remove the row if it never took place")
                        .target(row.session().activity()));
    }
}
