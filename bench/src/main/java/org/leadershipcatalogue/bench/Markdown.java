package org.leadershipcatalogue.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The AsciiDoc that {@link Prose} and {@link Timetables} write, as Markdown with the same words, links and tables. */
final class Markdown {

    private static final Pattern TABLE =
            Pattern.compile("(?:\\[timetable]\\n)?\\|===\\n(.*?)\\n\\|===\\n", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("\\n?(?:a\\|\\n?|\\|)");
    private static final Pattern ID = Pattern.compile("\\[\\[[a-z0-9-]+]]");

    private Markdown() {}

    /** @param titleOf the title of the entry at a path */
    static String of(String asciidoc, UnaryOperator<String> titleOf) {
        String linked = Entry.XREF
                .matcher(asciidoc)
                .replaceAll(link -> "[" + titleOf.apply(link.group(2)) + "](/" + link.group(2) + "/)");
        return TABLE.matcher(linked)
                .replaceAll(table -> table(table.group(1)))
                .replaceAll("(?m)^== ", "## ")
                .replaceAll("(?m)^\\. ", "1. ")
                .replaceAll("(?<=\\s)\\*(?=\\S)([^*\\n]+)(?<=\\S)\\*", "**$1**");
    }

    /** A row in each line; what stands in several lines of a cell becomes one. */
    private static String table(String rows) {
        List<List<String>> cells = Stream.of(rows.split("\n\n")).map(Markdown::cells).toList();
        int columns = cells.get(0).size();
        return Stream.concat(
                        Stream.of(cells.get(0), List.of("---|".repeat(columns).split("(?<=-)\\|"))),
                        cells.stream().skip(1))
                .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static List<String> cells(String row) {
        return CELL.splitAsStream(ID.matcher(row).replaceAll(""))
                .map(cell -> cell.strip().replaceAll("(?m)^\\* ", "").replace("\n", "<br>"))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
