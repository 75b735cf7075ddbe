package org.leadershipcatalogue.review;

import java.util.List;

/**
 * What those who have subscribed to a calendar will see of an event.
 *
 * @param kind what becomes of it
 * @param uid its permanent name (RFC 5545, 3.8.4.7)
 * @param summary its name, as in HEAD when it is there
 * @param calendars the addresses of the calendars in which this will be seen
 * @param before when and where it was, in words and London time; empty when it appears
 * @param after when and where it will be; empty when it vanishes
 */
public record CalendarChange(
        Kind kind, String uid, String summary, List<String> calendars, String before, String after) {

    public CalendarChange {
        calendars = List.copyOf(calendars);
    }

    /** What becomes of an event. */
    public enum Kind {
        /** It begins or ends at another time. */
        MOVES,
        /** It is at its time, but has another name, place or status. */
        CHANGES,
        /** It is gone from a calendar that is still there, or its calendar is gone. */
        VANISHES,
        /** It is new. */
        APPEARS
    }
}
