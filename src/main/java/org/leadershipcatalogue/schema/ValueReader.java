package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.Wording.quoted;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.model.Value;

/** One item of a field to a typed value; what cannot be read is reported at the item's own place. */
final class ValueReader {
    private static final Kind.Choice STATUS = new Kind.Choice("status", status());
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final ReferenceReader references;
    private final AddressReader addresses;
    private final Refusals refusals;

    ValueReader(EntryIndex index, Findings findings) {
        refusals = new Refusals(findings);
        references = new ReferenceReader(index, refusals);
        addresses = new AddressReader(refusals);
    }

    Optional<Value> read(FieldSpec spec, Item item, Origin origin) {
        if (item.text().isEmpty()) {
            return refusals.malformed(item, "field " + spec.name() + " has a comma too many", "remove the comma");
        }
        if (spec.kind() instanceof Kind.Words words) {
            return words(spec, words, item);
        } else if (spec.kind() instanceof Kind.Choice choice) {
            return choice(choice, item, Rule.UNKNOWN_VALUE);
        } else if (spec.kind() instanceof Kind.Status) {
            return choice(STATUS, item, Rule.UNKNOWN_STATUS);
        } else if (spec.kind() instanceof Kind.FolderType folder) {
            return folderType(folder.type(), item);
        } else if (spec.kind() instanceof Kind.Date date) {
            return date(spec, date, item);
        } else if (spec.kind() instanceof Kind.Count) {
            return count(spec, item);
        } else if (spec.kind() instanceof Kind.Reference reference) {
            return references.read(spec, reference.types(), item, origin);
        }
        return addresses.read(spec, item, origin);
    }

    private Optional<Value> words(FieldSpec spec, Kind.Words words, Item item) {
        int length = item.text().codePointCount(0, item.text().length());
        int over = length - words.maxLength();
        return over <= 0
                ? Optional.of(new Value.Words(item.text()))
                : refusals.refuse(
                        Rule.TOO_LONG,
                        item,
                        spec.name() + " has " + length + " characters, " + over + " more than the " + words.maxLength()
                                + " that fit",
                        "shorten it; the rest can stand in the text below");
    }

    /** Labels are asked for by the exact value; a near one, in any letter case, is only offered. */
    private Optional<Value> choice(Kind.Choice choice, Item item, Rule whenUnknown) {
        String label = choice.labels().get(item.text());
        if (label != null) {
            return Optional.of(new Value.Choice(item.text(), label));
        }
        String hint = Nearest.hint(Slug.from(item.text()), choice.labels().keySet());
        return refusals.refuse(
                whenUnknown,
                item,
                choice.noun() + " " + quoted(item.text()) + " is not known",
                hint.isEmpty() ? "use one of the values that docs/authoring.adoc lists" : hint);
    }

    private Optional<Value> folderType(EntryType type, Item item) {
        return item.text().equals(type.id())
                ? Optional.of(new Value.Choice(type.id(), type.label()))
                : refusals.refuse(
                        Rule.UNKNOWN_VALUE,
                        item,
                        "type " + quoted(item.text()) + " contradicts the folder, which makes this " + Wording.a(type),
                        "remove the line, or move the file to the folder of its type");
    }

    private Optional<Value> date(FieldSpec spec, Kind.Date kind, Item item) {
        String words = Spacing.single(item.text()).toLowerCase(Locale.ROOT);
        if (kind.instead().contains(words)) {
            return Optional.of(new Value.Undated(words));
        }
        DateReader.Reading reading = DateReader.read(item.text());
        if (reading instanceof DateReader.Reading.Refused refused) {
            return refusals.refuse(refused.rule(), item, refused.message(), refused.hint());
        }
        PartialDate date = ((DateReader.Reading.Read) reading).date();
        return date instanceof PartialDate.Day || !kind.isDay()
                ? Optional.of(new Value.Date(date))
                : refusals.malformed(
                        item,
                        spec.name() + " wants a single day, but " + quoted(item.text()) + " is longer than a day",
                        "write day, month and year, such as " + spec.example());
    }

    private Optional<Value> count(FieldSpec spec, Item item) {
        return WHOLE_NUMBER.matcher(item.text()).matches()
                ? Optional.of(new Value.Count(Integer.parseInt(item.text())))
                : refusals.malformed(
                        item,
                        spec.name() + " wants a whole number, but " + quoted(item.text()) + " is not one",
                        "write it in figures only, such as " + spec.example());
    }

    private static Map<String, String> status() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(Visibility.DRAFT, "Draft");
        labels.put("published", "Published");
        return labels;
    }
}
