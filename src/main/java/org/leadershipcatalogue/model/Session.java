package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * One row of a timetable: something that takes place at a time.
 *
 * @param id permanent and unique within its entry: the explicit {@code [[id]]}, else the activity's slug
 * @param hasOwnId whether the author wrote the id
 * @param activity what takes place, in words
 * @param when when it takes place; of a cancelled or postponed session, when it was to take place
 * @param status what has become of the plan
 * @param where where it takes place
 * @param speakers the names of those who speak
 * @param details the remaining columns in order, for example the key questions
 * @param at the places of its cells in the source
 */
public record Session(
        String id,
        boolean hasOwnId,
        String activity,
        When when,
        Status status,
        Where where,
        List<String> speakers,
        List<Detail> details,
        Cells at) {

    public Session {
        speakers = List.copyOf(speakers);
        details = List.copyOf(details);
    }

    /** The known stretches of time at which it takes place or was to take place, in order. */
    public List<Occurrence> occurrences() {
        return when.occurrences();
    }

    /** Whether it takes place, as far as is known: neither cancelled nor postponed. */
    public boolean takesPlace() {
        return status.event().takesPlace();
    }

    /**
     * What has become of the plan.
     *
     * @param event the state
     * @param isConfirmed whether the author says that date and place are meant as they are
     * @param previous of a rescheduled session, when it was to take place before
     */
    public record Status(EventStatus event, boolean isConfirmed, Optional<When> previous) {

        /** As planned; most timetables say nothing. */
        public static final Status AS_PLANNED = new Status(EventStatus.SCHEDULED, false, Optional.empty());
    }

    /**
     * Where a session takes place.
     *
     * @param words as the author wrote it; empty when the timetable has no such column
     * @param place the entry that is meant, when there is one
     */
    public record Where(String words, Optional<EntryId> place) {

        /** Nothing is said of it. */
        public static final Where NOT_SAID = new Where("", Optional.empty());
    }

    /**
     * A further column of a row.
     *
     * @param heading the column's heading
     * @param html the cell's content
     */
    public record Detail(String heading, String html) {}

    /** The places of a row's cells in the source; a cell the timetable has no column for is where its row begins. */
    public record Cells(Location row, Location when, Location where, Location speakers, Location status) {

        /** A row of which only its beginning is known. */
        public static Cells at(Location row) {
            return new Cells(row, row, row, row, row);
        }
    }
}
