package org.leadershipcatalogue.schema;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leadershipcatalogue.model.EntryType;

/** The declarations as AsciiDoc tables for editors: one per type, and one for the fields every type has. */
public final class FieldTable {
    /** The tables, each under a heading of the third level. */
    public String write() {
        List<String> parts = new ArrayList<>();
        ContentTypes.all().stream()
                .filter(type -> !type.own().isEmpty())
                .map(type -> table(heading(type.type()), type.own()))
                .forEach(parts::add);
        parts.add(table("Every type", common()));
        return String.join("\n", parts);
    }

    /** As other types have them: pages may do without a summary. */
    private static List<FieldSpec> common() {
        return ContentTypes.of(EntryType.PROGRAMME).common();
    }

    private static String heading(EntryType type) {
        return type.folder().isEmpty()
                ? type.plural() + " about the site: elsewhere in content/"
                : type.plural() + ": content/" + type.folder() + "/";
    }

    private static String table(String heading, List<FieldSpec> fields) {
        return """
                === %s

                [cols="2,1,4,3",options="header"]
                |===
                |Field |Required |What it holds |Example

                %s
                |===
                """.formatted(heading, fields.stream().map(FieldTable::row).collect(joining("\n\n")));
    }

    private static String row(FieldSpec field) {
        return String.join(
                "\n",
                "|`" + field.name() + "`",
                "|" + (field.isRequired() ? "yes" : "no"),
                "|" + String.join(" ", help(field)),
                "|`+" + field.exampleLine() + "+`");
    }

    /** What to write, in sentences. */
    static List<String> help(FieldSpec field) {
        List<String> sentences = new ArrayList<>(List.of(field.help()));
        sentences.addAll(form(field.kind()));
        if (field.isList()) {
            sentences.add("Separate several with commas.");
        }
        return sentences;
    }

    /** What the kind adds to the field's own sentence. */
    private static List<String> form(Kind kind) {
        if (kind instanceof Kind.Choice choice) {
            return List.of("One of: " + codes(choice.labels().keySet()) + ".");
        } else if (kind instanceof Kind.Date date) {
            return dates(date);
        } else if (kind instanceof Kind.Reference reference) {
            return List.of("The file name, without `.adoc`, of " + Wording.wanted(reference.types()) + ".");
        } else if (kind instanceof Kind.Count) {
            return List.of("A whole number.");
        }
        return List.of();
    }

    private static List<String> dates(Kind.Date date) {
        String form = date.isDay() ? "A day." : "A day, a month, a term, a year or an academic year.";
        return date.instead().isEmpty() ? List.of(form) : List.of(form, "Or: " + codes(date.instead()) + ".");
    }

    private static String codes(Set<String> values) {
        return values.stream().map(value -> "`" + value + "`").collect(joining(", "));
    }
}
