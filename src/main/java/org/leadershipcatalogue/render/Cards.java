package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Value;

/** Entries as cards: what it is, its sentence, and the few words that decide whether to open it. */
final class Cards {

    private static final Set<EntryType> WITH_TONE = Set.of(
            EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT, EntryType.ORGANISATION);

    private final FactSheet facts;
    private final States states;
    private final Hrefs hrefs;

    Cards(FactSheet facts, States states, Hrefs hrefs) {
        this.facts = facts;
        this.states = states;
        this.hrefs = hrefs;
    }

    PageView.Card of(Entry entry) {
        return new PageView.Card(
                entry.type().id(),
                entry.type().label(),
                tone(entry.type()),
                entry.title(),
                hrefs.of(entry.address()),
                entry.summary(),
                states.brief(entry),
                meta(entry));
    }

    /** The type whose colour is used; types without a colour of their own have none. */
    static String tone(EntryType type) {
        return WITH_TONE.contains(type) ? type.id() : "";
    }

    private List<String> meta(Entry entry) {
        return Stream.of(
                        choice(entry, "kind"),
                        facts.when(entry),
                        facts.titles(entry, "audiences"),
                        facts.titles(entry, "regions"),
                        entry.fields().text("cost").map(FactSheet::sentenceStart))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> choice(Entry entry, String name) {
        return entry.fields()
                .find(name)
                .map(Field::values)
                .map(values -> values.get(0))
                .filter(Value.Choice.class::isInstance)
                .map(value -> ((Value.Choice) value).label());
    }
}
