package org.leadershipcatalogue.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.When;

/** Sessions of which a test says only what it is about. */
public final class Sessions {

    private Sessions() {}

    /** A session as planned, on the given occurrences. */
    public static Session session(String id, Occurrence... occurrences) {
        return session(id, on(occurrences), Status.AS_PLANNED);
    }

    public static Session session(String id, When when, Status status) {
        return new Session(
                id,
                false,
                id,
                when,
                status,
                Where.NOT_SAID,
                List.of(),
                List.of(),
                Cells.at(new Location("content/programmes/a.adoc", 9, 2)));
    }

    public static When on(Occurrence... occurrences) {
        return new When.OnDays(Arrays.asList(occurrences), false);
    }

    public static When roughly(PartialDate date) {
        return new When.Roughly(date, false);
    }

    /** Between two London times, such as {@code 2024-01-23T09:00}. */
    public static Occurrence timed(String start, String end) {
        return new Occurrence.Timed(
                LocalDateTime.parse(start).atZone(London.ZONE),
                LocalDateTime.parse(end).atZone(London.ZONE));
    }

    public static Occurrence allDay(String first, String last) {
        return new Occurrence.AllDay(LocalDate.parse(first), LocalDate.parse(last));
    }

    public static Status status(EventStatus event) {
        return new Status(event, false, Optional.empty());
    }

    public static Status movedFrom(When previous) {
        return new Status(EventStatus.RESCHEDULED, false, Optional.of(previous));
    }
}
