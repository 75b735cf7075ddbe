package org.leadershipcatalogue.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;

/**
 * Proves the dates of all sessions against each other, against their entries and against the calendar: that nobody is
 * asked to be in two places at once is one of the proofs. Each rule is a class.
 */
public final class ScheduleCheck {

    private final Findings findings;
    private final Instant now;

    /** @param now the moment of the build, by which sessions are past */
    public ScheduleCheck(Findings findings, Instant now) {
        this.findings = findings;
        this.now = now;
    }

    /** Checks the sessions of all entries, which were read from the pages; how many there were. */
    public int check(List<ConvertedPage> pages, Catalogue catalogue) {
        List<Row> rows = Row.of(catalogue);
        List<Row> planned =
                rows.stream().filter(row -> row.session().takesPlace()).toList();
        new WithinDates(findings).check(planned);
        new ApplicationsInTime(findings).check(planned);
        new OneAtATime(findings).check(planned);
        new PlacesTakenTwice(findings, catalogue).check(planned);
        new SpeakersTakenTwice(findings).check(planned);
        new WorkingDays(findings).check(planned);
        new TimeInAll(findings).check(whole(pages, rows));
        new PastAndUnconfirmed(findings, now).check(planned);
        return rows.size();
    }

    /** Without the rows of pages on which another row could not be read. */
    private static List<Row> whole(List<ConvertedPage> pages, List<Row> rows) {
        Map<String, Long> read =
                rows.stream().collect(Collectors.groupingBy(row -> row.entry().source(), Collectors.counting()));
        Set<String> incomplete = pages.stream()
                .filter(page -> written(page) != read.getOrDefault(page.path(), 0L))
                .map(ConvertedPage::path)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !incomplete.contains(row.entry().source()))
                .toList();
    }

    private static long written(ConvertedPage page) {
        return page.timetables().stream()
                .mapToLong(timetable -> timetable.rows().size())
                .sum();
    }
}
