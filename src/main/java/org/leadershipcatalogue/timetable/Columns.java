package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Detail;

/**
 * Where one timetable has its columns.
 *
 * @param positions the index of each column it has; the required ones are there
 * @param headings the heading row
 */
record Columns(Map<Column, Integer> positions, List<TableCell> headings) {

    TableCell activity(List<TableCell> row) {
        return find(Column.ACTIVITY, row).orElseThrow();
    }

    TableCell when(List<TableCell> row) {
        return find(Column.WHEN, row).orElseThrow();
    }

    Optional<TableCell> where(List<TableCell> row) {
        return find(Column.WHERE, row);
    }

    Optional<TableCell> speakers(List<TableCell> row) {
        return find(Column.SPEAKERS, row);
    }

    Optional<TableCell> status(List<TableCell> row) {
        return find(Column.STATUS, row);
    }

    /** The cells that are read as words; those of the remaining columns are shown as they were written. */
    List<TableCell> inWords(List<TableCell> row) {
        return positions.entrySet().stream()
                .filter(position -> !position.getKey().isDetail())
                .map(position -> row.get(position.getValue()))
                .toList();
    }

    /** Where the cells of a row stand; a cell the timetable has no column for, where the row begins. */
    Cells cells(List<TableCell> row, Location at) {
        return new Cells(
                at, when(row).at(), placeOf(where(row), at), placeOf(speakers(row), at), placeOf(status(row), at));
    }

    private static Location placeOf(Optional<TableCell> cell, Location row) {
        return cell.map(TableCell::at).orElse(row);
    }

    /** The remaining columns in the order they were written. */
    List<Detail> details(List<TableCell> row) {
        return positions.entrySet().stream()
                .filter(position -> position.getKey().isDetail())
                .map(Map.Entry::getValue)
                .sorted()
                .map(index -> new Detail(
                        headings.get(index).text().strip(), row.get(index).html()))
                .toList();
    }

    private Optional<TableCell> find(Column column, List<TableCell> row) {
        return Optional.ofNullable(positions.get(column)).map(row::get);
    }
}
