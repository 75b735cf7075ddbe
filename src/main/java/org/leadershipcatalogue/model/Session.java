package org.leadershipcatalogue.model;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * One row of a timetable: something that takes place at a time.
 *
 * @param id permanent and unique within its entry: the explicit {@code [[id]]}, else the activity's slug
 * @param activity what takes place, in words
 * @param startDate the start, in Europe/London
 * @param endDate the end on the same day, in Europe/London
 * @param where where it takes place
 * @param details the remaining columns in order, for example the key questions
 * @param at the place of the row in the source
 */
public record Session(
        String id,
        String activity,
        ZonedDateTime startDate,
        ZonedDateTime endDate,
        Where where,
        List<Detail> details,
        Location at) {

    public Session {
        details = List.copyOf(details);
    }

    /**
     * Where a session takes place.
     *
     * @param words as the author wrote it; empty when the timetable has no such column
     * @param place the entry that is meant, when there is one
     */
    public record Where(String words, Optional<EntryId> place) {}

    /**
     * A further column of a row.
     *
     * @param heading the column's heading
     * @param html the cell's content
     */
    public record Detail(String heading, String html) {}
}
