package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.PartialDate.Day;
import org.leadershipcatalogue.model.PartialDate.WholeMonth;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;

class SpanTest {

    private static final LocalDate NINTH = LocalDate.of(2023, 11, 9);
    private static final LocalDate SIXTEENTH = LocalDate.of(2023, 11, 16);
    private static final WholeMonth DECEMBER = new WholeMonth(YearMonth.of(2023, 12));

    private static Session session(When when, EventStatus event) {
        Status status = new Status(event, false, Optional.empty());
        Cells at = Cells.at(new Location("content/programmes/a.adoc", 9, 2));
        return new Session("a", false, "A", when, status, Where.NOT_SAID, List.of(), List.of(), at);
    }

    private static Session session(When when) {
        return session(when, EventStatus.SCHEDULED);
    }

    private static When on(LocalDate first, LocalDate last) {
        return new When.OnDays(List.of(new AllDay(first, last)), false);
    }

    private static Span span(Session... sessions) {
        return Span.of(Arrays.asList(sessions));
    }

    @Test
    void isFromTheFirstDayToTheLast() {
        assertEquals(
                new Span(Optional.of(new Day(NINTH)), Optional.of(new Day(SIXTEENTH.plusDays(1)))),
                span(session(on(SIXTEENTH, SIXTEENTH.plusDays(1))), session(on(NINTH, NINTH))));
        assertEquals(new Span(Optional.empty(), Optional.empty()), span());
    }

    @Test
    void keepsAMonthAMonth() {
        assertEquals(
                new Span(Optional.of(new Day(NINTH)), Optional.of(DECEMBER)),
                span(session(on(NINTH, NINTH)), session(new When.Roughly(DECEMBER, false))));
    }

    @Test
    void leavesOutWhatDoesNotTakePlace() {
        assertEquals(
                new Span(Optional.of(new Day(SIXTEENTH)), Optional.of(new Day(SIXTEENTH))),
                span(session(on(NINTH, NINTH), EventStatus.CANCELLED), session(on(SIXTEENTH, SIXTEENTH))));
    }

    @Test
    void hasNoEndAsLongAsADateIsNotKnown() {
        assertEquals(
                new Span(Optional.of(new Day(NINTH)), Optional.empty()),
                span(session(on(NINTH, NINTH)), session(new When.Unknown())));
    }
}
