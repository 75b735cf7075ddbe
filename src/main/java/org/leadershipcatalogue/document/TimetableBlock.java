package org.leadershipcatalogue.document;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * A table marked {@code [timetable]}, before its rows are read as sessions.
 *
 * @param at the place of the table in the source
 * @param caption its title, or empty
 * @param header the cells of the heading row; empty when it has none
 * @param rows the other rows, each with one cell per column
 * @param isReadable whether the rows can be told apart; where not, that is reported already
 */
public record TimetableBlock(
        Location at, String caption, List<TableCell> header, List<List<TableCell>> rows, boolean isReadable) {

    public TimetableBlock {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A timetable whose rows are plain to see. */
    public TimetableBlock(Location at, String caption, List<TableCell> header, List<List<TableCell>> rows) {
        this(at, caption, header, rows, true);
    }
}
