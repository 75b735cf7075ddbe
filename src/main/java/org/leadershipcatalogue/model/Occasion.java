package org.leadershipcatalogue.model;

import java.util.Optional;
import java.util.UUID;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;

/**
 * Something one may put in a calendar: a session of an entry, or, where an event has no timetable, the event itself.
 *
 * @param entry whose session it is
 * @param session the row of the timetable, if it is one
 * @param title what takes place
 */
public record Occasion(Entry entry, Optional<Session> session, String title, When when, Status status, Where where) {

    /** A session of an entry. */
    public static Occasion of(Entry entry, Session session) {
        return new Occasion(
                entry, Optional.of(session), session.activity(), session.when(), session.status(), session.where());
    }

    static Occasion of(Event event, When when, Where where) {
        return new Occasion(event, Optional.empty(), event.title(), when, Status.AS_PLANNED, where);
    }

    /** Where visitors read of it, below the base path: {@code /programmes/x/#launch-event}. */
    public String address() {
        return session.map(row -> entry.address() + "#" + row.id()).orElse(entry.address());
    }

    /**
     * The permanent name of one of its occurrences in calendars: an UUID made of the entry's first known address and the
     * session's id, so that it outlives the host, titles, the order of rows and, with {@code redirect-from}, the address.
     *
     * @param occurrence which of {@code when().occurrences()}, from 0
     */
    public UUID uid(int occurrence) {
        String row = session.map(Session::id).map(id -> "#" + id).orElse("");
        return NamedUuid.of(entry.firstAddress() + row + (occurrence == 0 ? "" : ";" + (occurrence + 1)));
    }

    /** Its own calendar file, below the base path: {@code /programmes/x/launch-event.ics}. */
    public String calendar() {
        return session.map(row -> entry.address() + row.id() + ".ics").orElse(SiteAddress.calendarOf(entry.address()));
    }
}
