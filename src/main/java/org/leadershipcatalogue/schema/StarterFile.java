package org.leadershipcatalogue.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.EntryType;

/**
 * The text a new entry begins with, from the declaration of its type: what it must have as blanks to fill in, all else
 * in comments, each field with what it takes and an example. It is a draft.
 */
public final class StarterFile {

    private static final String DRAFT = ":" + Visibility.STATUS + ": " + Visibility.DRAFT;
    private static final String STARTS = "starts";

    /** Types with dates, which are asked for though a timetable may stand in their place. */
    private static final Set<EntryType> DATED = Set.of(EntryType.PROGRAMME, EntryType.EVENT);

    /** What the editor does not choose, or finds in the file already. */
    private static final Set<String> LEFT_OUT = Set.of(Visibility.STATUS, "jbake-type");

    private static final String TIMETABLE = """
            // Or give the dates as a timetable: remove both lines of slashes and the line starts, and write your own rows.
            ////
            [timetable]
            |===
            |Activity |Where |When

            |Launch event
            |Friends House
            |Thursday 28 September 2023, 14.00–16.30
            |===
            ////
            """;

    private final ContentType type;

    public StarterFile(EntryType type) {
        this.type = ContentTypes.of(type);
    }

    /** The names of the fields that are left blank. */
    public List<String> blanks() {
        return asked().map(FieldSpec::name).toList();
    }

    /** The file, whose header has no empty line, since that would end it. */
    public String text(String title) {
        List<String> lines = new ArrayList<>();
        lines.add("= " + title);
        lines.add("// Write behind the second colon of each line that has nothing there yet.");
        asked().forEach(field -> add(lines, field, ":" + field.name() + ":"));
        lines.add("// Visitors do not see a draft. Remove the next line when the entry is ready.");
        lines.add(DRAFT);
        lines.add("//");
        lines.add("// What follows may be left out. To use a field, remove the slashes before its first colon.");
        others().forEach(field -> add(lines, field, "// " + field.exampleLine()));
        lines.add("");
        lines.add("// Write below what visitors should know, in plain sentences; docs/authoring.adoc shows all forms.");
        lines.add("");
        return String.join("\n", lines) + "\n" + (DATED.contains(type.type()) ? TIMETABLE : "");
    }

    private static void add(List<String> lines, FieldSpec field, String line) {
        lines.add("//");
        lines.add("// " + String.join(" ", FieldTable.help(field)).replace("`", "")
                + (line.endsWith(":") ? " Such as: " + field.example() : ""));
        lines.add(line);
    }

    private Stream<FieldSpec> asked() {
        return type.fields().stream().filter(this::isAsked);
    }

    private Stream<FieldSpec> others() {
        return type.fields().stream().filter(field -> !isAsked(field) && !LEFT_OUT.contains(field.name()));
    }

    private boolean isAsked(FieldSpec field) {
        return field.isRequired()
                || (DATED.contains(type.type()) && field.name().equals(STARTS));
    }
}
