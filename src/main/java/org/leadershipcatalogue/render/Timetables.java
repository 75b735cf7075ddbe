package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.SessionMark;
import org.leadershipcatalogue.model.SessionMarks;
import org.leadershipcatalogue.model.Timetable;

/** Makes the timetables of an entry's page. */
final class Timetables {

    private final Catalogue catalogue;
    private final CalendarViews calendars;
    private final Hrefs hrefs;
    private final Instant now;

    /** @param now the moment of the build */
    Timetables(Catalogue catalogue, CalendarViews calendars, Hrefs hrefs, Instant now) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.hrefs = hrefs;
        this.now = now;
    }

    /**
     * The timetables in the order of the page; the last one leads to the calendar of them all.
     *
     * @param fillIn fills in the links of a cell's HTML
     */
    List<TimetableView> of(Entry entry, UnaryOperator<String> fillIn) {
        SessionMarks marks = new SessionMarks(catalogue.sessions(entry.id()));
        List<Timetable> timetables = catalogue.timetables(entry.id());
        List<TimetableView> views = new ArrayList<>();
        for (Timetable timetable : timetables) {
            boolean isLast = views.size() == timetables.size() - 1;
            views.add(view(entry, timetable, marks, isLast ? calendars.of(entry) : Optional.empty(), fillIn));
        }
        return views;
    }

    private TimetableView view(
            Entry entry,
            Timetable timetable,
            SessionMarks marks,
            Optional<CalendarView> calendar,
            UnaryOperator<String> fillIn) {
        List<Session> sessions = timetable.sessions();
        boolean hasHours = hasHours(sessions);
        List<TimetableView.Column> columns = sessions.stream()
                .limit(1)
                .flatMap(session -> session.details().stream())
                .map(detail -> new TimetableView.Column(detail.heading()))
                .toList();
        return new TimetableView(
                TimetableCaption.of(timetable, hasHours),
                columns,
                sessions.stream().anyMatch(session -> !session.where().words().isEmpty()),
                sessions.stream()
                        .map(session -> row(entry, session, hasHours, marks, fillIn))
                        .toList(),
                calendar);
    }

    static boolean hasHours(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> session.occurrences().stream())
                .anyMatch(Occurrence.Timed.class::isInstance);
    }

    private TimetableView.Row row(
            Entry entry, Session session, boolean hasHours, SessionMarks marks, UnaryOperator<String> fillIn) {
        return new TimetableView.Row(
                session.id(),
                session.activity(),
                WhenView.of(session.when(), hasHours, PlanWords.inPlaceOfDate(session.status())),
                PlanWords.isOff(session.status(), session.when()),
                session.status()
                        .previous()
                        .map(when -> WhenView.of(when, hasHours, PlanWords.inPlaceOfDate(session.status()))),
                PlanWords.marks(session.status(), session.when()),
                TimelyView.of(marks.of(session).map(Timetables::notice), now),
                session.takesPlace()
                        ? calendars.file(Occasion.of(entry, session).calendar())
                        : "",
                session.details().stream()
                        .map(detail ->
                                new TimetableView.Detail(detail.heading(), new Html(fillIn.apply(detail.html()))))
                        .toList(),
                where(session.where()));
    }

    private static Notice notice(SessionMark mark) {
        return switch (mark) {
            case NONE -> PlanWords.LATER;
            case NEXT -> Notice.of("next", "Next");
            case NOW -> PlanWords.NOW;
            case PAST -> PlanWords.PAST;
        };
    }

    private PageView.Link where(Session.Where where) {
        String href = where.place()
                .map(place -> hrefs.of(catalogue.get(place).address()))
                .orElse("");
        return PageView.Link.to(where.words(), href);
    }
}
