package org.leadershipcatalogue.timetable;

import java.time.Instant;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Findings;
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

    /** Checks the sessions of all entries; how many there were. */
    public int check(Catalogue catalogue) {
        List<Row> rows = Row.of(catalogue);
        List<Row> planned =
                rows.stream().filter(row -> row.session().takesPlace()).toList();
        new WithinDates(findings).check(planned);
        new ApplicationsInTime(findings).check(planned);
        new OneAtATime(findings).check(planned);
        new PlacesTakenTwice(findings, catalogue).check(planned);
        new SpeakersTakenTwice(findings).check(planned);
        new WorkingDays(findings).check(planned);
        new StatedDuration(findings).check(rows);
        new PastAndUnconfirmed(findings, now).check(planned);
        return rows.size();
    }
}
