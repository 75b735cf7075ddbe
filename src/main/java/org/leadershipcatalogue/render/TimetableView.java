package org.leadershipcatalogue.render;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;

/**
 * A timetable as visitors read it.
 *
 * @param caption what the table holds
 * @param columns the columns beside activity, place and time
 * @param hasWhere whether any session says where it takes place
 * @param sessions the rows in their order
 */
public record TimetableView(String caption, List<Column> columns, boolean hasWhere, List<Row> sessions) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /** A further column. */
    public record Column(String heading) {}

    /** A session; the times are London time, the ISO forms carry its offset. */
    public record Row(
            String id,
            String activity,
            List<Detail> details,
            PageView.Link where,
            String date,
            String starts,
            String ends,
            String startIso,
            String endIso) {}

    /** A cell of a further column. */
    public record Detail(String heading, Html html) {}

    /** @param fillIn fills in the links of a cell's HTML */
    static TimetableView of(Timetable timetable, Catalogue catalogue, Hrefs hrefs, UnaryOperator<String> fillIn) {
        List<Session> sessions = timetable.sessions();
        List<Column> columns = sessions.isEmpty()
                ? List.of()
                : sessions.get(0).details().stream()
                        .map(detail -> new Column(detail.heading()))
                        .toList();
        boolean hasWhere =
                sessions.stream().anyMatch(session -> !session.where().words().isEmpty());
        List<Row> rows = sessions.stream()
                .map(session -> row(session, catalogue, hrefs, fillIn))
                .toList();
        return new TimetableView(caption(timetable), columns, hasWhere, rows);
    }

    private static Row row(Session session, Catalogue catalogue, Hrefs hrefs, UnaryOperator<String> fillIn) {
        List<Detail> details = session.details().stream()
                .map(detail -> new Detail(detail.heading(), new Html(fillIn.apply(detail.html()))))
                .toList();
        String href = session.where()
                .place()
                .map(catalogue::get)
                .map(Entry::address)
                .map(hrefs::of)
                .orElse("");
        Occurrence.Timed first = first(session);
        return new Row(
                session.id(),
                session.activity(),
                details,
                PageView.Link.to(session.where().words(), href),
                DATE.format(first.startDate()),
                TIME.format(first.startDate()),
                TIME.format(first.endDate()),
                ISO.format(first.startDate()),
                ISO.format(first.endDate()));
    }

    private static Occurrence.Timed first(Session session) {
        return (Occurrence.Timed) session.occurrences().get(0);
    }

    /** The author's words, and what every visitor must know of the times. */
    private static String caption(Timetable timetable) {
        List<ZonedDateTime> starts = timetable.sessions().stream()
                .map(session -> first(session).startDate())
                .sorted()
                .toList();
        String facts = starts.isEmpty() ? "" : span(starts) + " All times are London time.";
        return timetable.caption().isEmpty() ? facts : timetable.caption() + ". " + facts;
    }

    private static String span(List<ZonedDateTime> starts) {
        String first = SHORT_DATE.format(starts.get(0));
        String last = SHORT_DATE.format(starts.get(starts.size() - 1));
        String count = starts.size() == 1 ? "One session" : starts.size() + " sessions";
        return first.equals(last) ? count + " on " + first + "." : count + " from " + first + " to " + last + ".";
    }
}
