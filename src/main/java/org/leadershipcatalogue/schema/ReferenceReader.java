package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.Wording.quoted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Value;

/** Names of entries to references that lead to one entry of a fitting type. */
final class ReferenceReader {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:[-/][a-z0-9]++)*+");

    private final EntryIndex index;
    private final Refusals refusals;

    ReferenceReader(EntryIndex index, Refusals refusals) {
        this.index = index;
        this.refusals = refusals;
    }

    Optional<Value> read(FieldSpec spec, Set<EntryType> types, Item item, Origin origin) {
        if (!NAME.matcher(item.text()).matches()) {
            return malformed(types, item);
        }
        List<EntryId> named = index.named(item.text());
        List<EntryId> fitting =
                named.stream().filter(id -> types.contains(id.type())).toList();
        if (fitting.size() > 1) {
            return ambiguous(spec, item, fitting);
        }
        if (fitting.isEmpty()) {
            return named.isEmpty() ? unknown(types, item) : wrongType(spec, types, item, named);
        }
        EntryId id = fitting.get(0);
        if (!index.isShown(id) && !origin.isHidden()) {
            reportDraft(item, id);
        }
        return Optional.of(new Value.Reference(id));
    }

    private Optional<Value> malformed(Set<EntryType> types, Item item) {
        String slug = Slug.from(item.text());
        String near = index.nearest(slug, types);
        return refusals.malformed(
                item,
                quoted(item.text()) + " is not written like the name of " + Wording.withArticle(Wording.nouns(types)),
                near.isEmpty()
                        ? "names are lower-case words joined by hyphens, such as "
                                + (slug.isEmpty() ? "new-headteachers" : slug)
                        : "did you mean " + near + "?");
    }

    private Optional<Value> unknown(Set<EntryType> types, Item item) {
        return refusals.refuse(
                Rule.UNKNOWN_REFERENCE,
                item,
                Wording.nouns(types) + " " + quoted(item.text()) + " is not known",
                hint(types, item));
    }

    private Optional<Value> wrongType(FieldSpec spec, Set<EntryType> types, Item item, List<EntryId> named) {
        List<String> found = named.stream().map(id -> Wording.a(id.type())).toList();
        return refusals.refuse(
                Rule.WRONG_REFERENCE_TYPE,
                item,
                spec.name() + " wants " + Wording.wanted(types) + ", but " + quoted(item.text()) + " is "
                        + Wording.and(found),
                hint(types, item));
    }

    private Optional<Value> ambiguous(FieldSpec spec, Item item, List<EntryId> fitting) {
        List<String> types = fitting.stream().map(id -> Wording.a(id.type())).toList();
        List<String> longNames = fitting.stream().map(EntryId::toString).toList();
        return refusals.refuse(
                Rule.AMBIGUOUS_REFERENCE,
                item,
                spec.name() + " is ambiguous: " + quoted(item.text()) + " is " + Wording.and(types),
                "write " + Wording.or(longNames));
    }

    private void reportDraft(Item item, EntryId id) {
        Visibility hidden = index.visibility(id);
        boolean isDraft = hidden.field().equals(Visibility.STATUS);
        refusals.refuse(
                Rule.REFERENCE_TO_DRAFT,
                item,
                Wording.noun(id.type()) + " " + quoted(item.text()) + " " + hidden.why()
                        + ", but this page is published",
                isDraft
                        ? "publish " + id + " too, or take it out here, or make this page a draft"
                        : "change " + hidden.field() + " in " + id
                                + ", or take it out here, or make this page a draft");
    }

    private String hint(Set<EntryType> types, Item item) {
        String near = index.nearest(item.text(), types);
        return near.isEmpty()
                ? "write the name of a file in " + Wording.or(folders(types)) + ", without .adoc"
                : "did you mean " + near + "?";
    }

    private static List<String> folders(Set<EntryType> types) {
        return types.stream()
                .sorted()
                .map(type -> "content/" + type.folder() + "/")
                .toList();
    }
}
