package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.Wording.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.HeaderField;

/** The header of one page, held against the declaration of its type. */
final class FieldReader {
    private final ValueReader values;
    private final Findings findings;

    FieldReader(ValueReader values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    ReadEntry read(Origin origin) {
        ContentType type = ContentTypes.of(origin.id().type());
        List<String> known = type.fieldNames();
        Map<String, HeaderField> written = written(origin, type, known);
        Set<String> misspelt = misspelt(written.keySet(), known);
        List<ReadField> fields = new ArrayList<>();
        for (FieldSpec spec : type.fields()) {
            Optional<HeaderField> field = Optional.ofNullable(written.get(spec.name()));
            field.flatMap(given -> read(spec, given, origin)).ifPresent(fields::add);
            if (field.isEmpty() && spec.isRequired() && !misspelt.contains(spec.name())) {
                reportMissing(origin, spec);
            }
        }
        return new ReadEntry(origin, fields);
    }

    /** The first field of each name; what the type does not know, or knows already, is reported. */
    private Map<String, HeaderField> written(Origin origin, ContentType type, List<String> known) {
        Map<String, HeaderField> byName = new LinkedHashMap<>();
        for (HeaderField field : origin.page().fields()) {
            HeaderField first = byName.putIfAbsent(field.name(), field);
            if (!known.contains(field.name())) {
                reportUnknown(type, field);
            } else if (first != null) {
                reportRepeated(first, field);
            }
        }
        return byName;
    }

    /** The fields that unknown ones were probably meant to be; they are not missing as well. */
    private static Set<String> misspelt(Set<String> written, List<String> known) {
        return written.stream()
                .filter(name -> !known.contains(name))
                .flatMap(name -> meant(name, known).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> meant(String name, List<String> known) {
        return Nearest.to(name.toLowerCase(Locale.ROOT), known);
    }

    private Optional<ReadField> read(FieldSpec spec, HeaderField field, Origin origin) {
        if (field.value().isEmpty()) {
            reportEmpty(spec, field);
            return Optional.empty();
        }
        Map<Object, ReadField.Placed> read = new LinkedHashMap<>();
        for (Item item : Item.of(field, spec.isList())) {
            values.read(spec, item, origin).ifPresent(value -> {
                if (read.putIfAbsent(value, new ReadField.Placed(value, item.at())) != null) {
                    reportTwice(spec, item);
                }
            });
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new ReadField(spec, List.copyOf(read.values())));
    }

    private void reportMissing(Origin origin, FieldSpec spec) {
        findings.add(Finding.of(
                        Rule.MISSING_FIELD,
                        origin.titleAt(),
                        Wording.noun(origin.id().type()) + " lacks the field " + spec.name())
                .hint("add a line below the title, such as " + spec.exampleLine())
                .target(spec.name()));
    }

    private void reportUnknown(ContentType type, HeaderField field) {
        String hint = meant(field.name(), type.fieldNames())
                .map(name -> "did you mean " + name + "?")
                .orElse("remove the line, or use one of the fields that docs/authoring.adoc lists");
        findings.add(Finding.of(
                        Rule.UNKNOWN_FIELD,
                        field.nameAt(),
                        "field " + quoted(field.name()) + " is not known for " + Wording.a(type.type()))
                .hint(hint)
                .target(field.name()));
    }

    private void reportRepeated(HeaderField first, HeaderField field) {
        int firstLine = first.nameAt().line();
        findings.add(Finding.of(
                        Rule.REPEATED_FIELD,
                        field.nameAt(),
                        "field " + field.name() + " is given twice, in line " + firstLine + " and in line "
                                + field.nameAt().line())
                .hint("keep one of the two lines")
                .target(field.name()));
    }

    private void reportEmpty(FieldSpec spec, HeaderField field) {
        findings.add(Finding.of(Rule.EMPTY_FIELD, field.at(), "field " + spec.name() + " has no value")
                .hint("write one, such as " + spec.exampleLine() + (spec.isRequired() ? "" : ", or remove the line"))
                .target(spec.name()));
    }

    private void reportTwice(FieldSpec spec, Item item) {
        findings.add(
                Finding.of(Rule.MALFORMED_VALUE, item.at(), quoted(item.text()) + " is given twice in " + spec.name())
                        .hint("keep it once")
                        .target(item.text()));
    }
}
