package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Spacing;

/**
 * Reads the rows of the timetables of an earlier version of a page, without converting it: the headings are on the first
 * line, and cells fill the rows. Of a page that does not read so, or that takes rows from elsewhere, it says nothing.
 */
final class EarlierRows {

    private static final Pattern MARK = Pattern.compile("\\[timetable(?:,[^\\]]*)?]\\s*");
    private static final Pattern OTHER_FORM = Pattern.compile(".*\\b(?:format|separator)\\b.*");
    private static final Pattern ABOVE_TABLE = Pattern.compile("\\[.*]\\s*|\\.[^. ].*|\\s*");
    private static final Pattern DELIMITER = Pattern.compile("\\|={3,}\\s*");
    private static final Pattern COMMENT = Pattern.compile("//(?!/).*");

    /** The beginning of a cell, with its alignment and style, which do not matter here. */
    private static final Pattern CELL = Pattern.compile("(?:(?<=^|\\s)[<^>.]*[a-z]?)?\\|");

    /** Lines from elsewhere, cells for several rows or columns, a bar that begins no cell. */
    private static final Pattern UNSURE = Pattern.compile(
            "(?:include|ifdef|ifndef|ifeval)::.*|////.*|(?:.*\\s)?[0-9.]+[+*][<^>.]*[a-z]?\\|.*|.*\\\\\\|.*");

    private static final Pattern OWN_ID = Pattern.compile("\\[\\[([^\\],]+)(?:,[^\\]]*)?]]\\s*(.*)");

    /** Words that stay the same when they are converted. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!.*(?:\\((?:C|R|TM)\\)|::))[\\p{L}\\p{M}\\p{N} ,.:;?!/()’‘“”'\"–—-]+");

    private final List<EarlierRow> rows = new ArrayList<>();
    private boolean isUnsure;

    /** The rows of all timetables; empty when one of them cannot be read surely. */
    static List<EarlierRow> of(EarlierPage page) {
        EarlierRows reader = new EarlierRows();
        List<String> lines = page.lines();
        int at = 0;
        while (at < lines.size()) {
            at = MARK.matcher(lines.get(at)).matches() ? reader.readBlock(lines, at) : at + 1;
        }
        return reader.isUnsure ? List.of() : reader.rows;
    }

    /** Reads the table whose mark is on a line; the index of the line after it. */
    private int readBlock(List<String> lines, int mark) {
        int opening = mark;
        while (opening < lines.size() && ABOVE_TABLE.matcher(lines.get(opening)).matches()) {
            isUnsure |= OTHER_FORM.matcher(lines.get(opening)).matches();
            opening++;
        }
        if (opening == lines.size() || !DELIMITER.matcher(lines.get(opening)).matches()) {
            return opening;
        }
        int closing = opening + 1;
        while (closing < lines.size() && !DELIMITER.matcher(lines.get(closing)).matches()) {
            closing++;
        }
        readTable(lines.subList(opening + 1, closing));
        return closing + 1;
    }

    private void readTable(List<String> lines) {
        List<String> cells = new ArrayList<>();
        int columns = 0;
        for (String line : lines) {
            isUnsure |= UNSURE.matcher(line).matches();
            if (!COMMENT.matcher(line).matches()) {
                addCells(cells, line.strip());
            }
            columns = columns == 0 ? cells.size() : columns;
        }
        if (!isUnsure && columns > 0 && cells.size() % columns == 0) {
            readRows(cells, columns);
        } else {
            isUnsure = true;
        }
    }

    /** What stands before the first bar of a line belongs to the cell above. */
    private void addCells(List<String> cells, String line) {
        String[] parts = CELL.split(line, -1);
        if (!cells.isEmpty()) {
            int last = cells.size() - 1;
            cells.set(last, cells.get(last) + " " + parts[0]);
        } else if (!parts[0].isBlank()) {
            isUnsure = true;
        }
        cells.addAll(Arrays.asList(parts).subList(1, parts.length));
    }

    private void readRows(List<String> cells, int columns) {
        List<Optional<Column>> headings =
                cells.stream().limit(columns).map(Column::named).toList();
        int activity = headings.indexOf(Optional.of(Column.ACTIVITY));
        int when = headings.indexOf(Optional.of(Column.WHEN));
        isUnsure |= activity < 0 || when < 0;
        for (int row = columns; row < cells.size() && !isUnsure; row += columns) {
            addRow(cells.get(row + activity), cells.get(row + when));
        }
    }

    private void addRow(String activity, String when) {
        Matcher own = OWN_ID.matcher(activity.strip());
        boolean hasOwnId = own.matches();
        String title = Spacing.single(hasOwnId ? own.group(2) : activity);
        String implicitId = PLAIN.matcher(title).matches() ? Slug.from(title) : "";
        rows.add(new EarlierRow(hasOwnId ? own.group(1) : implicitId, hasOwnId, title, Spacing.single(when)));
    }
}
