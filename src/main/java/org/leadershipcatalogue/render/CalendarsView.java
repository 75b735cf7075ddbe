package org.leadershipcatalogue.render;

import java.util.List;

/**
 * The calendars of the site, on the page of feeds and calendars.
 *
 * @param site the calendar of everything
 * @param groups the others by what they are of
 */
public record CalendarsView(CalendarView site, List<Group> groups) {

    /** Calendars under a heading. */
    public record Group(String id, String heading, List<Item> calendars) {}

    /** A calendar and the page that says the same. */
    public record Item(PageView.Link page, CalendarView calendar) {}
}
