package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.render.PageView.CardFact;

/** Entries as cards: what it is, its sentence, and the few words that decide whether to open it, always in one order. */
final class Cards {

    private static final Set<EntryType> WITH_TONE = Set.of(
            EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT, EntryType.ORGANISATION);

    private final FactSheet facts;
    private final States states;
    private final Hrefs hrefs;
    private final Map<EntryId, PageView.Card> made = new ConcurrentHashMap<>();
    private final Map<EntryId, PageView.Card> amongTheirLike = new ConcurrentHashMap<>();

    Cards(FactSheet facts, States states, Hrefs hrefs) {
        this.facts = facts;
        this.states = states;
        this.hrefs = hrefs;
    }

    /** The card of an entry, which stands in several lists. */
    PageView.Card of(Entry entry) {
        return made.computeIfAbsent(entry.id(), id -> card(entry));
    }

    /** The card of an entry where only others of its type stand, so that {@code Programme} need not be said of each. */
    PageView.Card amongItsLike(Entry entry) {
        return amongTheirLike.computeIfAbsent(entry.id(), id -> {
            PageView.Card card = of(entry);
            return card.label().equals(entry.type().label()) ? card.withoutLabel() : card;
        });
    }

    /** The type whose colour is used; types without a colour of their own have none. */
    static String tone(EntryType type) {
        return WITH_TONE.contains(type) ? type.id() : "";
    }

    private PageView.Card card(Entry entry) {
        return new PageView.Card(
                entry.hiding().map(HiddenView::of),
                entry.type().id(),
                label(entry),
                tone(entry.type()),
                entry.title(),
                hrefs.of(entry.address()),
                entry.summary(),
                state(entry),
                facts(entry));
    }

    /** A programme without dates may say so in words of its own: {@code Dates to be confirmed}. */
    private Optional<TimelyView> state(Entry entry) {
        Optional<TimelyView> state = states.brief(entry);
        return states.isWithoutDates(entry)
                ? facts.when(entry)
                        .map(words -> new TimelyView("done", words, Optional.empty()))
                        .or(() -> state)
                : state;
    }

    /** {@code Programme}, {@code Local initiative}, {@code Report}, {@code University}. */
    private static String label(Entry entry) {
        return choice(entry, "kind")
                .or(() -> choice(entry, "scope")
                        .map(scope ->
                                scope + " " + Wording.inSentence(entry.type().label())))
                .orElse(entry.type().label());
    }

    static Optional<String> choice(Entry entry, String name) {
        return entry.fields()
                .find(name)
                .map(Field::values)
                .map(values -> values.get(0))
                .filter(Value.Choice.class::isInstance)
                .map(value -> ((Value.Choice) value).label());
    }

    private List<CardFact> facts(Entry entry) {
        return Stream.of(
                        named("people", "For", facts.titles(entry, "audiences")),
                        named("calendar", "When", when(entry)),
                        named("pound", "Cost", sentence(entry, "cost")),
                        named("pin", "Region", facts.titles(entry, "regions")),
                        named("pin", "Region", facts.titles(entry, "region")),
                        named("pin", "Where", facts.titles(entry, "place")),
                        named("building", "Run by", facts.titles(entry, "run-by")),
                        named("building", "Led by", facts.titles(entry, "led-by")),
                        named("building", "Organised by", facts.titles(entry, "organised-by")),
                        named("pen", "By", authors(entry)),
                        named("building", "Published by", publisher(entry)),
                        named("calendar", "Published", date(entry, "published")),
                        named("calendar", "Date", date(entry, "jbake-date")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** When it takes place, unless the state has said that nobody knows. */
    private Optional<String> when(Entry entry) {
        return states.isWithoutDates(entry) ? Optional.empty() : facts.when(entry);
    }

    private static Optional<String> sentence(Entry entry, String name) {
        return entry.fields().text(name).map(FactSheet::sentenceStart);
    }

    private static Optional<String> authors(Entry entry) {
        return Optional.of(
                        FactSheet.sentenceStart(Wording.shortly(entry.fields().texts("authors"))))
                .filter(words -> !words.isEmpty());
    }

    /** A publisher that is among the authors has been named. */
    private Optional<String> publisher(Entry entry) {
        return facts.titles(entry, "publisher")
                .filter(name -> !entry.fields().texts("authors").contains(name));
    }

    private static Optional<String> date(Entry entry, String name) {
        return entry.fields().date(name).map(PartialDate::words);
    }

    private static Optional<CardFact> named(String icon, String label, Optional<String> text) {
        return text.map(words -> new CardFact(icon, label, words));
    }
}
