package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.REPEATED_COLUMN;
import static org.leadershipcatalogue.diagnostic.Rule.TIMETABLE_WITHOUT_COLUMN;
import static org.leadershipcatalogue.diagnostic.Rule.UNKNOWN_COLUMN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.document.TimetableBlock;

/** Reads a timetable's heading row: which column holds what. */
final class HeadingReader {

    private final Findings findings;

    HeadingReader(Findings findings) {
        this.findings = findings;
    }

    /** The columns, unless the rows cannot be read without one that is missing. */
    Optional<Columns> read(TimetableBlock block) {
        List<TableCell> headings = block.header();
        if (headings.isEmpty()) {
            findings.add(Finding.of(TIMETABLE_WITHOUT_COLUMN, block.at(), "the timetable has no heading row")
                    .hint("write the headings on one line, with an empty line after it: |Activity |Where |When"));
            return Optional.empty();
        }
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        Set<Column> meant = EnumSet.noneOf(Column.class);
        for (int index = 0; index < headings.size(); index++) {
            place(headings, index, positions, meant);
        }
        reportMissing(headings.get(0), positions, meant);
        boolean isReadable =
                Arrays.stream(Column.values()).filter(Column::isRequired).allMatch(positions::containsKey);
        return isReadable ? Optional.of(new Columns(positions, headings)) : Optional.empty();
    }

    private void place(List<TableCell> headings, int index, Map<Column, Integer> positions, Set<Column> meant) {
        TableCell heading = headings.get(index);
        Optional<Column> column = Column.named(heading.text());
        if (column.isEmpty()) {
            reportUnknown(heading, meant);
        } else if (positions.containsKey(column.get())) {
            reportRepeated(heading, headings.get(positions.get(column.get())));
        } else {
            positions.put(column.get(), index);
        }
    }

    private void reportUnknown(TableCell heading, Set<Column> meant) {
        String words = heading.text().strip();
        Optional<String> nearest = Column.nearestHeading(words);
        nearest.flatMap(Column::named).ifPresent(meant::add);
        String message =
                words.isEmpty() ? "a column has no heading" : "column “" + words + "” is not known in a timetable";
        findings.add(Finding.of(UNKNOWN_COLUMN, heading.at(), message)
                .hint(nearest.map(name -> "did you mean " + name + "?").orElse("use one of: " + Column.allHeadings()))
                .target(words));
    }

    private void reportRepeated(TableCell heading, TableCell first) {
        String words = heading.text().strip();
        findings.add(Finding.of(
                        REPEATED_COLUMN,
                        heading.at(),
                        "column “%s” says the same as column “%s” at %s"
                                .formatted(words, first.text().strip(), first.at()))
                .hint("keep one of the two columns")
                .target(words));
    }

    /** A required column whose heading was merely misspelt has been reported already. */
    private void reportMissing(TableCell firstHeading, Map<Column, Integer> positions, Set<Column> meant) {
        for (Column column : Column.values()) {
            if (column.isRequired() && !positions.containsKey(column) && !meant.contains(column)) {
                findings.add(Finding.of(
                                TIMETABLE_WITHOUT_COLUMN,
                                firstHeading.at(),
                                "the timetable has no column “" + column.heading() + "”")
                        .hint("add a column with the heading " + column.headings())
                        .target(column.heading()));
            }
        }
    }
}
