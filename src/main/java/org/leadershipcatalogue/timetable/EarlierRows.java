package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Spacing;

/**
 * Reads the rows of the timetables of an earlier version of a page, without converting it. It knows rows set off by
 * empty lines and rows on a line each; of a page with anything else it says nothing at all.
 */
final class EarlierRows {

    private static final Pattern MARK = Pattern.compile("\\[timetable(?:,[^\\]]*)?]\\s*");
    private static final Pattern OTHER_FORM = Pattern.compile(".*\\b(?:format|separator)\\b.*");
    private static final Pattern ABOVE_TABLE = Pattern.compile("\\[.*]\\s*|\\.[^. ].*|\\s*");
    private static final Pattern DELIMITER = Pattern.compile("\\|={3,}\\s*");
    private static final Pattern COMMENT = Pattern.compile("//(?!/).*");
    private static final Pattern UNSURE = Pattern.compile(
            "(?:include|ifdef|ifndef|ifeval)::.*|////.*|.*\\\\\\|.*|.*(?<=^|\\s)[0-9.+*<^>]*[+*<^>][a-z]?\\|.*"
                    + "|.*(?<=^|\\s)[a-z]\\|.*");
    private static final Pattern OWN_ID = Pattern.compile("\\[\\[([^\\],]+)(?:,[^\\]]*)?]]\\s*(.*)");

    /** Words that stay the same when they are converted. */
    private static final Pattern PLAIN =
            Pattern.compile("(?!.*(?:\\((?:C|R|TM)\\)|::))[\\p{L}\\p{M}\\p{N} ,.:;?!/()’‘“”'\"–—-]+");

    private final List<EarlierRow> rows = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();
    private boolean isUnsure;

    /** The rows of all timetables; empty when one of them cannot be read surely. */
    static List<EarlierRow> of(EarlierPage page) {
        EarlierRows reader = new EarlierRows();
        reader.readAll(page.lines());
        return reader.isUnsure ? List.of() : reader.rows;
    }

    private void readAll(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            at++;
            if (MARK.matcher(line).matches()) {
                isUnsure |= OTHER_FORM.matcher(line).matches();
                at = readTable(lines, at);
            }
        }
    }

    /** Reads the table that begins at or below a line; the index of the line after it. */
    private int readTable(List<String> lines, int below) {
        int at = below;
        while (at < lines.size() && ABOVE_TABLE.matcher(lines.get(at)).matches()) {
            isUnsure |= OTHER_FORM.matcher(lines.get(at)).matches();
            at++;
        }
        if (at == lines.size() || !DELIMITER.matcher(lines.get(at)).matches()) {
            return at;
        }
        List<String> group = new ArrayList<>();
        for (at++; at < lines.size() && !DELIMITER.matcher(lines.get(at)).matches(); at++) {
            String line = lines.get(at);
            isUnsure |= UNSURE.matcher(line).matches();
            if (line.isBlank()) {
                addGroup(group);
            } else if (!COMMENT.matcher(line).matches()) {
                group.add(line.strip());
            }
        }
        addGroup(group);
        addTable();
        return at + 1;
    }

    /** Lines without an empty one between them: one row, or each of them is one, or more of the cell above. */
    private void addGroup(List<String> group) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : group) {
            if (line.startsWith("|")) {
                lines.add(new ArrayList<>(List.of(line.substring(1).split("\\|", -1))));
            } else if (lines.isEmpty() && table.isEmpty()) {
                isUnsure = true;
            } else {
                continueCell(lines.isEmpty() ? table : lines, line);
            }
        }
        group.clear();
        int columns = table.isEmpty() ? 0 : table.get(0).size();
        if (lines.size() > 1 && lines.stream().allMatch(cells -> cells.size() == columns)) {
            table.addAll(lines);
        } else if (!lines.isEmpty()) {
            table.add(lines.stream().flatMap(List::stream).toList());
        }
    }

    private static void continueCell(List<List<String>> lines, String words) {
        List<String> cells = new ArrayList<>(lines.remove(lines.size() - 1));
        int last = cells.size() - 1;
        cells.set(last, cells.get(last) + " " + words);
        lines.add(cells);
    }

    private void addTable() {
        if (!table.isEmpty()) {
            List<Optional<Column>> columns =
                    table.remove(0).stream().map(Column::named).toList();
            int activity = columns.indexOf(Optional.of(Column.ACTIVITY));
            int when = columns.indexOf(Optional.of(Column.WHEN));
            isUnsure |= activity < 0 || when < 0 || table.stream().anyMatch(row -> row.size() != columns.size());
            if (!isUnsure) {
                table.forEach(row -> addRow(row.get(activity), row.get(when)));
            }
        }
        table.clear();
    }

    private void addRow(String activity, String when) {
        Matcher own = OWN_ID.matcher(activity.strip());
        boolean hasOwnId = own.matches();
        String title = Spacing.single(hasOwnId ? own.group(2) : activity);
        String implicitId = PLAIN.matcher(title).matches() ? Slug.from(title) : "";
        rows.add(new EarlierRow(hasOwnId ? own.group(1) : implicitId, hasOwnId, title, Spacing.single(when)));
    }
}
