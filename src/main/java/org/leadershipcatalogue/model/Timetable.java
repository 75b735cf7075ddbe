package org.leadershipcatalogue.model;

import java.util.List;

/**
 * A table of sessions on an entry's page.
 *
 * @param caption its title, or empty
 * @param sessions its rows in the order they were written
 */
public record Timetable(String caption, List<Session> sessions) {

    public Timetable {
        sessions = List.copyOf(sessions);
    }
}
