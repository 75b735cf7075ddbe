package org.leadershipcatalogue.asciidoc.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table between two lines of {@code |===}, with cells of words, or of blocks behind {@code a|}. */
final class Table {

    private static final String CLASS = "class=\"tableblock halign-left valign-top\"";
    /** With more, what is left over for the last column is written in another way. */
    private static final int MOST_COLUMNS = 100;

    private static final Pattern ANCHOR = Pattern.compile("\\[\\[" + Attributes.PLAIN_ID + "]]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    /** What Asciidoctor might read as the form of the next cell, and more. */
    private static final Pattern FORM = Pattern.compile("[a-z]|.*[*+<>^].*", Pattern.DOTALL);

    private final Lines lines;
    private final Marks marks;
    private final Attributes attributes;
    private final List<Cell> cells = new ArrayList<>();
    private int columns;

    Table(Lines lines, Marks marks, Attributes attributes) {
        this.lines = lines;
        this.marks = marks;
        this.attributes = attributes;
    }

    /**
     * A cell as it is written.
     *
     * @param line where it begins
     * @param hasBlocks whether it is written behind {@code a|}
     */
    private record Cell(StringBuilder written, int line, boolean hasBlocks) {}

    String html() {
        attributes.allow("", "timetable");
        String mark = attributes.style().isEmpty() ? "" : marks.timetable(lines.number());
        lines.take();
        boolean hasHeader = readCells(lines.upTo("|==="));
        NotPlain.unless(columns > 0 && columns <= MOST_COLUMNS && cells.size() % columns == 0);
        int first = hasHeader ? columns : 0;
        return "<table" + mark + attributes.id(marks) + " class=\"tableblock frame-all grid-all stretch\">\n<colgroup>"
                + widths() + "\n</colgroup>" + rows("thead", 0, first) + rows("tbody", first, cells.size())
                + "\n</table>";
    }

    private String rows(String part, int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int first = from; first < to; first += columns) {
            rows.append(row(first, part.equals("thead") ? "th" : "td"));
        }
        return rows.isEmpty() ? "" : "\n<" + part + ">" + rows + "\n</" + part + ">";
    }

    /** Whether the first row is a header: where it stands in the first line, and an empty line parts it from the next row. */
    private boolean readCells(Lines inside) {
        boolean isAtOnce = inside.hasMore() && !inside.peek().isEmpty();
        inside.skipBlank();
        NotPlain.unless(inside.hasMore());
        readLine(inside.number(), inside.take());
        columns = cells.size();
        boolean hasHeader = isAtOnce && inside.hasMore() && inside.peek().isEmpty();
        boolean isParted = hasHeader;
        while (inside.hasMore()) {
            int before = cells.size();
            boolean isEmpty = inside.peek().isEmpty();
            readLine(inside.number(), inside.take());
            NotPlain.unless(!isParted || isEmpty || cells.size() > before);
            isParted &= isEmpty;
        }
        NotPlain.unless(!hasHeader || cells.subList(0, columns).stream().noneMatch(Cell::hasBlocks));
        return hasHeader;
    }

    private void readLine(int number, String line) {
        NotPlain.unless(!line.startsWith("//") && !line.contains("::") && line.indexOf('\\') < 0);
        boolean hasBlocks = line.startsWith("a|");
        if (!hasBlocks && !line.startsWith("|")) {
            NotPlain.unless(!cells.isEmpty() && line.indexOf('|') < 0);
            last().append(line).append('\n');
            return;
        }
        String[] written = line.substring(hasBlocks ? 2 : 1).split("\\|", -1);
        for (int i = 0; i < written.length; i++) {
            boolean isLast = i == written.length - 1;
            NotPlain.unless(isLast || !endsWithForm(written[i]));
            cells.add(new Cell(new StringBuilder(written[i]).append(isLast ? "\n" : ""), number, hasBlocks && i == 0));
        }
    }

    private StringBuilder last() {
        return cells.get(cells.size() - 1).written;
    }

    private static boolean endsWithForm(String written) {
        int blank = written.lastIndexOf(' ');
        return blank >= 0 && FORM.matcher(written.substring(blank + 1)).matches();
    }

    /** In hundredths of the width: as many places as Asciidoctor has, and the last column takes what is left over. */
    private String widths() {
        BigDecimal width = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(columns), 4, RoundingMode.DOWN);
        BigDecimal last = BigDecimal.valueOf(100).subtract(width.multiply(BigDecimal.valueOf(columns - 1L)));
        return column(width).repeat(columns - 1) + column(last);
    }

    private static String column(BigDecimal width) {
        return "\n<col style=\"width: " + width.stripTrailingZeros().toPlainString() + "%;\">";
    }

    private String row(int first, String tag) {
        StringBuilder row = new StringBuilder("\n<tr>");
        for (Cell cell : cells.subList(first, first + columns)) {
            row.append("\n<")
                    .append(tag)
                    .append(marks.line(cell.line))
                    .append(' ')
                    .append(CLASS)
                    .append('>');
            row.append(tag.equals("th") ? words(cell) : content(cell))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        return row.append("\n</tr>").toString();
    }

    private String content(Cell cell) {
        if (cell.hasBlocks) {
            return "<div class=\"content\">" + blocks(cell) + "</div>";
        }
        String words = words(cell);
        return words.isEmpty()
                ? ""
                : "<p class=\"tableblock\">"
                        + String.join("</p>\n<p class=\"tableblock\">", EMPTY_LINES.split(words))
                        + "</p>";
    }

    private String words(Cell cell) {
        String written = cell.written.toString().strip();
        Matcher anchor = ANCHOR.matcher(written);
        return anchor.lookingAt()
                ? "<a id=\"" + marks.given(anchor.group(1)) + "\"></a>"
                        + Text.of(written.substring(anchor.end()), cell.line, marks)
                : Text.of(written, cell.line, marks);
    }

    private String blocks(Cell cell) {
        String written = cell.written.toString();
        int above = 0;
        while (above < written.length() && written.charAt(above) == '\n') {
            above++;
        }
        String blocks = above > 0 ? written.substring(above) : written.stripLeading();
        return new Blocks(Lines.of(blocks.stripTrailing(), cell.line + above), marks.inCell()).withoutSections();
    }
}
