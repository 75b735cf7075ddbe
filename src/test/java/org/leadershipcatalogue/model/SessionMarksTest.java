package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.allDay;
import static org.leadershipcatalogue.testing.Sessions.movedFrom;
import static org.leadershipcatalogue.testing.Sessions.on;
import static org.leadershipcatalogue.testing.Sessions.roughly;
import static org.leadershipcatalogue.testing.Sessions.session;
import static org.leadershipcatalogue.testing.Sessions.status;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionMarksTest {

    private static final Session LAUNCH = session("launch", timed("2023-09-28T14:00", "2023-09-28T16:30"));
    private static final Session WORKSHOP = session("workshop", timed("2023-12-05T09:00", "2023-12-05T12:30"));
    private static final Session SERIES = session(
            "series",
            timed("2024-03-05T09:00", "2024-03-05T12:30"),
            timed("2024-03-12T09:00", "2024-03-12T12:30"),
            timed("2024-04-02T09:00", "2024-04-02T12:30"));

    /** Every mark with the moment it begins, in UTC: {@code NEXT, 2023-09-28T13:00:00Z NOW}. */
    private static String course(Session session, Session... others) {
        Timeline<SessionMark> timeline = timeline(session, others);
        return timeline.first()
                + timeline.changes().stream()
                        .map(change -> ", " + change.from() + " " + change.value())
                        .collect(Collectors.joining());
    }

    private static Timeline<SessionMark> timeline(Session session, Session... others) {
        List<Session> sessions =
                Stream.concat(Stream.of(session), Stream.of(others)).toList();
        return new SessionMarks(sessions).of(session);
    }

    @Test
    void leadFromNextOverNowToPast() {
        assertEquals("NEXT, 2023-09-28T13:00:00Z NOW, 2023-09-28T15:30:00Z PAST", course(LAUNCH, WORKSHOP));
    }

    @Test
    void callASessionNextWhenTheOneBeforeItBegins() {
        assertEquals(
                "NONE, 2023-09-28T13:00:00Z NEXT, 2023-12-05T09:00:00Z NOW, 2023-12-05T12:30:00Z PAST",
                course(WORKSHOP, LAUNCH));
    }

    @Test
    void followASessionOfSeveralDatesFromOneToTheNext() {
        Session between = session("between", allDay("2024-03-20", "2024-03-21"));

        assertEquals(
                "NEXT, 2024-03-05T09:00:00Z NOW, 2024-03-05T12:30:00Z NEXT, 2024-03-12T09:00:00Z NOW,"
                        + " 2024-03-12T12:30:00Z NONE, 2024-03-20T00:00:00Z NEXT, 2024-04-02T08:00:00Z NOW,"
                        + " 2024-04-02T11:30:00Z PAST",
                course(SERIES, between));
    }

    @Test
    void letWholeDaysLastFromMidnightToMidnightInLondon() {
        assertEquals(
                "NEXT, 2024-03-29T00:00:00Z NOW, 2024-03-31T23:00:00Z PAST",
                course(session("stay", allDay("2024-03-29", "2024-03-31"))));
    }

    @Test
    void callBothNextThatBeginTogether() {
        Session other = session("other", timed("2023-09-28T14:00", "2023-09-28T15:00"));

        assertEquals(SessionMark.NEXT, timeline(LAUNCH, other).first());
        assertEquals(SessionMark.NEXT, timeline(other, LAUNCH).first());
    }

    @Test
    void passOverWhatDoesNotTakePlace() {
        Session cancelled = session("cancelled", LAUNCH.when(), status(EventStatus.CANCELLED));
        Session postponed = session("postponed", LAUNCH.when(), status(EventStatus.POSTPONED));

        assertEquals("NONE", course(cancelled, postponed, WORKSHOP));
        assertEquals("NONE", course(postponed, cancelled, WORKSHOP));
        assertEquals(
                "NEXT, 2023-12-05T09:00:00Z NOW, 2023-12-05T12:30:00Z PAST", course(WORKSHOP, cancelled, postponed));
    }

    @Test
    void goByTheNewDateOfAMovedSession() {
        Session moved = session("moved", WORKSHOP.when(), movedFrom(on(timed("2023-09-01T09:00", "2023-09-01T12:30"))));

        assertEquals("NEXT, 2023-12-05T09:00:00Z NOW, 2023-12-05T12:30:00Z PAST", course(moved));
    }

    @Test
    void neverCallNextWhatIsOnlyRoughlyKnown() {
        Session rough = session(
                "rough", roughly(new PartialDate.WholeMonth(YearMonth.of(2023, 10))), Session.Status.AS_PLANNED);

        assertEquals("NONE, 2023-11-01T00:00:00Z PAST", course(rough, WORKSHOP));
        assertEquals(SessionMark.NEXT, timeline(WORKSHOP, rough).at(Instant.EPOCH));
    }

    @Test
    void sayNothingOfASessionWithoutADate() {
        assertEquals("NONE", course(session("open", new When.Unknown(), Session.Status.AS_PLANNED)));
    }
}
