package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.html.MarkedPart;

/** A marked timetable as cells, each with the place of its first word. */
final class TimetableCells {

    private static final Pattern START = Pattern.compile("(?<!\\\\)\\|[ \\t]*(?:\\[\\[[^\\]]*\\]\\])?");

    private final Mark.SourceNames names;
    private final Findings findings;
    private Location last = Location.startOf("none");

    TimetableCells(Mark.SourceNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** The timetable; not readable when it is never closed, or when its faulty rows leave nothing. */
    TimetableBlock read(MarkedPart.Table table, Set<Location> unclosed) {
        Location at = Mark.place(table.mark(), names);
        List<TableCell> header = cells(table.header());
        List<List<TableCell>> rows = table.rows().stream().map(this::cells).toList();
        if (unclosed.contains(at)) {
            return new TimetableBlock(at, table.caption(), header, rows, false);
        }
        List<List<TableCell>> setOff = header.isEmpty() ? rows : asSetOff(at, header, rows);
        return new TimetableBlock(at, table.caption(), header, setOff, setOff.isEmpty() == rows.isEmpty());
    }

    /** Where a row lacks a cell, the others are read as the author set them off, so that no mistake gives a second one. */
    private List<List<TableCell>> asSetOff(Location at, List<TableCell> header, List<List<TableCell>> filled) {
        TableRows tableRows = new TableRows(names.sources());
        List<Finding> wrong = tableRows.shiftedRows(at, header.size());
        findings.addAll(wrong);
        if (wrong.isEmpty()) {
            return filled;
        }
        List<TableCell> cells = filled.stream().flatMap(List::stream).toList();
        List<List<TableCell>> rows = new ArrayList<>();
        for (TableRows.Row row : tableRows.rows(at)) {
            List<TableCell> ofRow =
                    cells.stream().filter(cell -> row.has(cell.at())).toList();
            if (row.cells() == header.size() && ofRow.size() == header.size()) {
                rows.add(ofRow);
            }
        }
        return rows;
    }

    private List<TableCell> cells(List<MarkedPart.Cell> cells) {
        return cells.stream().map(cell -> cell(cell, place(cell))).toList();
    }

    private TableCell cell(MarkedPart.Cell cell, Location at) {
        String line = names.sources().line(at.file(), at.line());
        return new TableCell(cell.text(), cell.html(), cell.id(), at, line.startsWith(cell.text(), at.column() - 1));
    }

    /** After the next “|” of the line; at the line's start where the source does not spell the cell out. */
    private Location place(MarkedPart.Cell cell) {
        Location line = Mark.place(cell.mark(), names);
        boolean goesOn = line.file().equals(last.file()) && line.line() == last.line();
        String text = names.sources().line(line.file(), line.line());
        Matcher start = START.matcher(text);
        int from = Math.min(goesOn ? last.column() - 1 : 0, text.length());
        last = start.find(from) ? line.atColumn(start.end() + 1) : goesOn ? last : line;
        return last;
    }
}
