package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * The rows of a table as its author set them off: with an empty line between them, or each on a line of its own.
 * Asciidoctor fills rows by counting cells, so where one lacks a cell all rows after it are shifted.
 */
final class TableRows {

    private static final String SPEC = "(?:\\d+(?:\\.\\d+)?[+*])?[<^>.]*[a-z]?";
    private static final Pattern CELL =
            Pattern.compile("(?:(?:^|(?<=\\s))(\\d+)(?:\\.\\d+)?[+*][<^>.]*[a-z]?)?(?<!\\\\)\\|");
    private static final Pattern STARTS_WITH_CELL = Pattern.compile("\\s*" + SPEC + "\\|.*");
    private static final Pattern DELIMITER = Pattern.compile("\\|={3,}\\s*");

    /** Cells that span rows, and lines from elsewhere, cannot be counted. */
    private static final Pattern COUNTLESS =
            Pattern.compile("(?:.*\\s)?\\d*\\.\\d+\\+[<^>.]*[a-z]?\\|.*|(?:include|ifdef|ifndef|ifeval)::.*");

    private final Sources sources;

    TableRows(Sources sources) {
        this.sources = sources;
    }

    /** A row: its lines, from and to, and how many cells they have. */
    record Row(Location at, int last, int cells) {

        boolean has(Location place) {
            return place.file().equals(at.file()) && place.line() >= at.line() && place.line() <= last;
        }
    }

    /** The faulty rows of the table that ends at or above the place, or the place itself when no row stands out. */
    List<Finding> shortRows(Location end) {
        Location opening = openingAbove(end);
        List<Row> rows = rows(opening);
        List<Finding> found =
                rows.isEmpty() ? List.of() : wrongRows(rows, rows.get(0).cells());
        return found.isEmpty() ? List.of(finding(end, "the last row of this table has too few cells")) : found;
    }

    /** The faulty rows of a table whose cells fill other rows than those its author set off; else none. */
    List<Finding> shiftedRows(Location opening, int columns) {
        List<Row> rows = rows(opening);
        return isShifted(rows, columns) ? wrongRows(rows, columns) : List.of();
    }

    /** A row may go on after an empty line, but then no other begins within the same lines. */
    private static boolean isShifted(List<Row> rows, int columns) {
        int before = 0;
        boolean isShifted = false;
        for (Row row : rows) {
            int start = before % columns;
            isShifted |= start != 0 && start + row.cells() > columns;
            before += row.cells();
        }
        return isShifted || before % columns != 0;
    }

    private static List<Finding> wrongRows(List<Row> rows, int columns) {
        return rows.stream()
                .filter(row -> row.cells() % columns != 0)
                .map(row -> finding(
                        row.at(),
                        row.cells() < columns
                                ? "this row has " + row.cells() + " of " + columns + " cells"
                                : "this row has " + row.cells() + " cells, but the table has " + columns + " columns"))
                .toList();
    }

    private static Finding finding(Location at, String message) {
        return Finding.of(Rule.INCOMPLETE_ROW, at, message)
                .hint("begin every cell with “|”; a cell without words is a “|” alone");
    }

    /** The nearest table delimiter above the last line of the table. */
    private Location openingAbove(Location end) {
        int line = end.line();
        while (line > 1 && isDelimiter(end.file(), line)) {
            line--;
        }
        while (line > 1 && !isDelimiter(end.file(), line)) {
            line--;
        }
        return new Location(end.file(), line, 1);
    }

    private boolean isDelimiter(String file, int line) {
        return DELIMITER.matcher(sources.line(file, line)).matches();
    }

    /** The rows below a table's opening line; none when they cannot be told. */
    List<Row> rows(Location opening) {
        List<Row> rows = new ArrayList<>();
        int first = opening.line() + 1;
        int end = first;
        while (end <= sources.lines(opening.file()).size() && !isDelimiter(opening.file(), end)) {
            String text = sources.line(opening.file(), end);
            if (COUNTLESS.matcher(text).matches()) {
                return List.of();
            }
            if (text.isBlank()) {
                addGroup(rows, opening.file(), first, end - 1);
                first = end + 1;
            }
            end++;
        }
        addGroup(rows, opening.file(), first, end - 1);
        return rows;
    }

    /** Lines without an empty one between them: one row, unless each of them is one; or more of the cell above. */
    private void addGroup(List<Row> rows, String file, int first, int last) {
        List<Row> lines = new ArrayList<>();
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells();
        boolean goesOn = !STARTS_WITH_CELL.matcher(sources.line(file, first)).matches();
        for (int number = first; number <= last; number++) {
            String text = sources.line(file, number);
            if (!goesOn && STARTS_WITH_CELL.matcher(text).matches()) {
                lines.add(new Row(new Location(file, number, 1 + indent(text)), number, cells(text)));
            } else if (!lines.isEmpty()) {
                add(lines, number, cells(text));
            } else if (!rows.isEmpty()) {
                add(rows, number, cells(text));
            }
        }
        boolean areRows = columns > 1 && lines.stream().anyMatch(line -> line.cells() == columns);
        if (areRows || lines.size() == 1) {
            rows.addAll(lines);
        } else if (!lines.isEmpty()) {
            int cells = lines.stream().mapToInt(Row::cells).sum();
            rows.add(new Row(lines.get(0).at(), last, cells));
        }
    }

    /** Adds a line to the last row. */
    private static void add(List<Row> rows, int line, int cells) {
        Row row = rows.remove(rows.size() - 1);
        rows.add(new Row(row.at(), line, row.cells() + cells));
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int cells(String text) {
        int cells = 0;
        Matcher cell = CELL.matcher(text);
        while (cell.find()) {
            cells += cell.group(1) == null ? 1 : Math.min(Integer.parseInt(cell.group(1)), 100);
        }
        return cells;
    }
}
