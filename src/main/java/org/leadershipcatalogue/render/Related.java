package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Value;

/**
 * Names up to six entries to go on to, each with its reason: what leads on from one and what comes before it, what is
 * part of the same, what the same organisation is behind, what is for the same people on the same topic. Of many that
 * share a reason, those that follow in the order of the catalogue are named, the first after the last: each entry is
 * named by some, and none is compared with all.
 */
final class Related {

    private static final int MOST = 6;
    private static final int FOR_ONE_REASON = 3;
    private static final String LEADS_TO = "leads-to";
    private static final List<String> BEHIND = List.of("run-by", "led-by", "organised-by", "publisher");
    private static final Set<EntryType> TYPES =
            Set.of(EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT);

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final Lazy<Map<String, Ring>> rings = new Lazy<>(this::allRings);

    Related(Catalogue catalogue, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
    }

    private Map<String, Ring> allRings() {
        Map<String, Ring> rings = new TreeMap<>();
        for (Entry entry : catalogue.entries()) {
            ties(entry)
                    .forEach(tie ->
                            rings.computeIfAbsent(tie.key(), key -> new Ring()).add(entry.id()));
        }
        return rings;
    }

    /** What ties an entry to others: all with the same key, each with its reason. */
    private record Tie(String key, Function<Entry, String> reason) {}

    /** Entries in an order without an end. */
    private static final class Ring {

        private final List<EntryId> members = new ArrayList<>();
        private final Map<EntryId, Integer> positions = new TreeMap<>();

        void add(EntryId id) {
            if (positions.putIfAbsent(id, members.size()) == null) {
                members.add(id);
            }
        }

        /** The others, from the next one on. */
        Stream<EntryId> after(EntryId id) {
            int position = positions.getOrDefault(id, 0);
            return Stream.iterate(1, step -> step < members.size(), step -> step + 1)
                    .map(step -> members.get((position + step) % members.size()));
        }
    }

    /** What to go on to from an entry, the closest first; nothing for one that stands alone. */
    List<RelatedView> of(Entry entry) {
        Map<EntryId, String> reasons = new LinkedHashMap<>();
        if (TYPES.contains(entry.type())) {
            Set<EntryId> shown = shownElsewhere(entry);
            steps(entry).forEach((id, reason) -> add(reasons, id, reason));
            List<Tie> ties = ties(entry);
            ties.forEach(tie -> follow(tie, entry, shown, reasons, FOR_ONE_REASON));
            ties.forEach(tie -> follow(tie, entry, shown, reasons, MOST));
        }
        return reasons.entrySet().stream()
                .map(reason -> view(catalogue.get(reason.getKey()), reason.getValue()))
                .toList();
    }

    /** Whether an entry's page names another one as the step that comes before it. */
    static boolean leadsTo(Entry first, Entry next) {
        return first.fields().references(LEADS_TO).contains(next.id());
    }

    private Map<EntryId, String> steps(Entry entry) {
        Map<EntryId, String> steps = new LinkedHashMap<>();
        entry.fields().references(LEADS_TO).forEach(next -> steps.put(next, "Leads on from here"));
        referrers(entry)
                .filter(other -> leadsTo(other, entry))
                .forEach(before -> steps.putIfAbsent(before.id(), "Leads up to this"));
        return steps;
    }

    /** What the facts and the groups of the entry's page name already. */
    private Set<EntryId> shownElsewhere(Entry entry) {
        Set<EntryId> shown = new TreeSet<>();
        shown.add(entry.id());
        referrers(entry).forEach(other -> shown.add(other.id()));
        entry.fields().all().stream()
                .flatMap(field -> field.values().stream())
                .filter(Value.Reference.class::isInstance)
                .forEach(value -> shown.add(((Value.Reference) value).id()));
        return shown;
    }

    private Stream<Entry> referrers(Entry entry) {
        return catalogue.referrers(entry.id()).values().stream().flatMap(List::stream);
    }

    private void follow(Tie tie, Entry entry, Set<EntryId> shown, Map<EntryId, String> reasons, int most) {
        Ring ring = rings.get().get(tie.key());
        if (ring != null && reasons.size() < MOST) {
            ring.after(entry.id())
                    .filter(other -> !shown.contains(other) && !reasons.containsKey(other))
                    .limit(most)
                    .toList()
                    .forEach(other -> add(reasons, other, tie.reason().apply(catalogue.get(other))));
        }
    }

    private static void add(Map<EntryId, String> reasons, EntryId id, String reason) {
        if (reasons.size() < MOST) {
            reasons.putIfAbsent(id, reason);
        }
    }

    /** The closest first. */
    private List<Tie> ties(Entry entry) {
        List<Tie> ties = new ArrayList<>();
        if (!TYPES.contains(entry.type())) {
            return ties;
        }
        entry.partOf()
                .ifPresent(whole -> ties.add(new Tie("part of " + whole, other -> "Also part of " + title(whole))));
        BEHIND.stream()
                .flatMap(name -> references(entry, name))
                .forEach(id -> ties.add(new Tie("by " + id, other -> behind(other, id))));
        List<EntryId> topics = entry.topics();
        references(entry, "audiences")
                .forEach(audience -> topics.forEach(topic -> ties.add(new Tie(
                        "for " + audience + " on " + topic,
                        other -> "Also for " + inSentence(audience) + ", on " + inSentence(topic)))));
        topics.forEach(topic -> ties.add(new Tie("on " + topic, other -> "Also on " + inSentence(topic))));
        return ties;
    }

    /** In the words of the other entry's own field: {@code Led by UCL}. */
    private String behind(Entry other, EntryId organisation) {
        return BEHIND.stream()
                .flatMap(name -> other.fields().find(name).stream())
                .filter(field -> other.fields().references(field.name()).contains(organisation))
                .map(field -> field.label() + " " + title(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<EntryId> references(Entry entry, String name) {
        return entry.fields().references(name).stream();
    }

    private String title(EntryId id) {
        return catalogue.get(id).title();
    }

    private String inSentence(EntryId id) {
        return Wording.inSentence(title(id));
    }

    private RelatedView view(Entry entry, String reason) {
        return new RelatedView(
                entry.id(),
                entry.type().label(),
                Cards.tone(entry.type()),
                PageView.Link.to(entry.title(), hrefs.of(entry.address())),
                reason);
    }
}
