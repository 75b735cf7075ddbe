package org.leadershipcatalogue.timetable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How many rows the timetables of pages have, by path, of those that have any: all that is checked of pages. */
    public static Map<String, Integer> rows(List<ConvertedPage> pages) {
        Map<String, Integer> rows = new HashMap<>();
        for (ConvertedPage page : pages) {
            int written = page.timetables().stream()
                    .mapToInt(timetable -> timetable.rows().size())
                    .sum();
            if (written > 0) {
                rows.put(page.path(), written);
            }
        }
        return rows;
    }

    /** Without the rows of pages on which another row could not be read. */
    private static List<Row> whole(List<ConvertedPage> pages, List<Row> rows) {
        Map<String, Integer> unread = rows(pages);
        rows.forEach(row -> unread.computeIfPresent(row.entry().source(), (page, count) -> count - 1));
        return rows.stream()
                .filter(row -> unread.getOrDefault(row.entry().source(), 0) == 0)
                .toList();
    }
}
