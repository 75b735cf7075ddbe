package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * A timetable as visitors read it.
 *
 * @param caption what the table holds
 * @param columns the columns beside activity, place and time
 * @param hasWhere whether any session says where it takes place
 * @param sessions the rows in their order
 * @param calendar the calendar of all sessions, under the last timetable of a page
 */
public record TimetableView(
        String caption, List<Column> columns, boolean hasWhere, List<Row> sessions, Optional<CalendarView> calendar) {

    /** A further column. */
    public record Column(String heading) {}

    /**
     * A session; all times are London time.
     *
     * @param isOff whether it does not take place at the time given, which is then struck through
     * @param previous of a session that was moved, when it was to take place
     * @param marks what has become of the plan, in words
     * @param timely whether it is next, now or past
     * @param calendar its own calendar file, or empty
     */
    public record Row(
            String id,
            String activity,
            WhenView when,
            boolean isOff,
            Optional<WhenView> previous,
            List<WhenView.Mark> marks,
            TimelyView timely,
            String calendar,
            List<Detail> details,
            PageView.Link where) {}

    /** A cell of a further column. */
    public record Detail(String heading, Html html) {}
}
