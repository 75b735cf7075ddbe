package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * Says which row of a table lacks a cell. Asciidoctor fills rows by counting cells and complains at the table's end;
 * authors put an empty line between rows, so the row is the one group of lines that has fewer cells than the first.
 */
final class ShortRows {

    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern DELIMITER = Pattern.compile("\\|={3,}\\s*");

    private final Sources sources;

    ShortRows(Sources sources) {
        this.sources = sources;
    }

    /** The rows of the table that ends at or above the place, or the place itself when no row stands out. */
    List<Finding> endingAt(Location end) {
        int open = openingLine(end);
        List<Row> rows = rows(end.file(), open + 1, end.line());
        int columns = rows.isEmpty() ? 0 : rows.get(0).cells();
        List<Finding> found = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells() < columns) {
                found.add(finding(row.at(), row.cells() + " of " + columns + " cells"));
            }
        }
        return found.isEmpty() ? List.of(finding(end, "too few cells")) : found;
    }

    private static Finding finding(Location at, String count) {
        return Finding.of(Rule.INCOMPLETE_ROW, at, "this row has " + count)
                .hint("begin every cell with “|”; a cell without words is a “|” alone");
    }

    private record Row(Location at, int cells) {}

    /** The nearest table delimiter above the last line of the table. */
    private int openingLine(Location end) {
        int line = end.line();
        while (line > 1 && DELIMITER.matcher(sources.line(end.file(), line)).matches()) {
            line--;
        }
        while (line > 1 && !DELIMITER.matcher(sources.line(end.file(), line)).matches()) {
            line--;
        }
        return line;
    }

    private List<Row> rows(String file, int first, int last) {
        List<Row> rows = new ArrayList<>();
        int cells = 0;
        int start = first;
        for (int line = first; line <= last + 1; line++) {
            String text = line > last ? "" : sources.line(file, line);
            if (text.isBlank() || DELIMITER.matcher(text).matches()) {
                if (cells > 0) {
                    rows.add(new Row(new Location(file, start, 1), cells));
                }
                cells = 0;
                start = line + 1;
            } else {
                cells += (int) CELL.matcher(text).results().count();
            }
        }
        return rows;
    }
}
