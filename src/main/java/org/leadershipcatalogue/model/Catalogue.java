package org.leadershipcatalogue.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Session.Where;

/** All entries with their timetables and lists of facts, and what refers to what; frozen once it is made. */
public final class Catalogue {

    private static final Comparator<Entry> IN_LISTS = Comparator.comparingInt(Catalogue::order)
            .thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Entry::id);

    private static final Comparator<Referrer> IN_GROUPS = Comparator.comparing(
                    (Referrer referrer) -> referrer.entry().type())
            .thenComparing(Referrer::relation)
            .thenComparing(Referrer::entry, IN_LISTS);

    /** The inverse label of an event's {@code place} too, so that a place's page has one list of both. */
    private static final String TAKES_PLACE_HERE = "Takes place here";

    private final Map<EntryId, Entry> byId;
    private final Map<String, Entry> bySource;
    private final Map<String, Entry> byAddress;
    private final Map<EntryType, List<Entry>> byType;
    private final Map<EntryId, List<Referrer>> referrers;
    private final Map<EntryId, List<Referrer>> ofPlaces;
    private final Map<EntryId, List<Timetable>> timetables;
    private final Map<EntryId, List<FactList>> factLists;
    private final Map<String, String> hidden;

    /** Entries without lists of facts. */
    public Catalogue(List<? extends Entry> entries, Map<EntryId, List<Timetable>> timetables) {
        this(entries, timetables, Map.of(), Map.of());
    }

    /**
     * @param entries every entry that is to be published, each id once
     * @param timetables the timetables of the entries that have some, in the order of their pages
     * @param factLists the lists of figures and documents of the entries that have some, in the order of their pages
     * @param hidden why visitors do not see the entries that were left out, by source path: {@code is a draft}
     */
    public Catalogue(
            List<? extends Entry> entries,
            Map<EntryId, List<Timetable>> timetables,
            Map<EntryId, List<FactList>> factLists,
            Map<String, String> hidden) {
        byId = new TreeMap<>();
        bySource = new HashMap<>();
        byAddress = new HashMap<>();
        byType = new EnumMap<>(EntryType.class);
        for (Entry entry : entries) {
            byId.put(entry.id(), entry);
            bySource.put(entry.source(), entry);
            byAddress.put(entry.address(), entry);
        }
        for (EntryType type : EntryType.values()) {
            byType.put(
                    type,
                    byId.values().stream()
                            .filter(entry -> entry.type() == type)
                            .sorted(IN_LISTS)
                            .toList());
        }
        this.timetables = new TreeMap<>(timetables);
        this.factLists = new TreeMap<>(factLists);
        this.hidden = new TreeMap<>(hidden);
        referrers = byReference();
        ofPlaces = byPlace();
    }

    /** The entries of another catalogue, in its order; what refers to places depends on the timetables. */
    private Catalogue(Catalogue other, Map<EntryId, List<Timetable>> timetables) {
        byId = other.byId;
        bySource = other.bySource;
        byAddress = other.byAddress;
        byType = other.byType;
        factLists = other.factLists;
        hidden = other.hidden;
        referrers = other.referrers;
        this.timetables = new TreeMap<>(timetables);
        ofPlaces = byPlace();
    }

    /** The same entries with their timetables. */
    public Catalogue withTimetables(Map<EntryId, List<Timetable>> read) {
        return new Catalogue(this, read);
    }

    /** All that a catalogue is made of, as a value. */
    public record Parts(
            List<Entry> entries,
            Map<EntryId, List<Timetable>> timetables,
            Map<EntryId, List<FactList>> factLists,
            Map<String, String> hidden) {}

    /** What this one is made of: that of two catalogues is equal where they are the same in everything. */
    public Parts parts() {
        return new Parts(entries(), timetables, factLists, hidden);
    }

    /** Every entry, by type and name. */
    public List<Entry> entries() {
        return List.copyOf(byId.values());
    }

    /** The entries of a type in the order of lists: by {@code order}, then by title. */
    public List<Entry> ofType(EntryType type) {
        return byType.getOrDefault(type, List.of());
    }

    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entry a source file became. */
    public Optional<Entry> ofSource(String path) {
        return Optional.ofNullable(bySource.get(path));
    }

    /** Why visitors do not see the entry of a source file: {@code is a draft}; empty when nothing was left out. */
    public Optional<String> whyHidden(String path) {
        return Optional.ofNullable(hidden.get(path));
    }

    /** The entry that is published at an address. */
    public Optional<Entry> ofAddress(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The entries by the addresses they used to have; an address that two of them name leads to the first. */
    public SortedMap<String, Entry> redirects() {
        SortedMap<String, Entry> redirects = new TreeMap<>();
        for (Entry entry : byId.values()) {
            for (String address : entry.redirectFrom()) {
                redirects.putIfAbsent(address, entry);
            }
        }
        redirects.keySet().removeAll(byAddress.keySet());
        return redirects;
    }

    /** The entry a reference names; the references of a finished catalogue all resolve. */
    public Entry get(EntryId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no entry " + id + " in the catalogue"));
    }

    public List<Timetable> timetables(EntryId id) {
        return timetables.getOrDefault(id, List.of());
    }

    /** The sessions of all timetables of an entry, in the order of its page. */
    public List<Session> sessions(EntryId id) {
        return timetables(id).stream()
                .flatMap(timetable -> timetable.sessions().stream())
                .toList();
    }

    /** All that takes place or took place, in the order of entries and of their pages. */
    public List<Occasion> occasions() {
        return byId.values().stream()
                .flatMap(entry -> occasions(entry).stream())
                .toList();
    }

    /** What takes place as part of an entry's own page: its sessions; of an event without any, the event. */
    public List<Occasion> occasions(Entry entry) {
        List<Session> sessions = sessions(entry.id());
        if (sessions.isEmpty() && entry instanceof Event event) {
            Where where = event.place()
                    .map(place -> new Where(get(place).title(), Optional.of(place)))
                    .orElse(Where.NOT_SAID);
            return List.of(Occasion.of(event, event.when(), where));
        }
        return sessions.stream().map(session -> Occasion.of(entry, session)).toList();
    }

    /**
     * The audiences, topics or regions of an entry with all wider ones; an entry that names none has those of what it
     * is part of.
     */
    public SortedSet<EntryId> terms(Entry entry, EntryType type) {
        SortedSet<EntryId> terms = new TreeSet<>();
        Set<EntryId> seen = new TreeSet<>();
        for (Optional<Entry> at = Optional.of(entry);
                terms.isEmpty() && at.isPresent() && seen.add(at.get().id());
                at = at.get().partOf().map(this::get)) {
            references(at.get(), type).forEach(term -> addWithWider(term, terms));
        }
        return terms;
    }

    private static Stream<EntryId> references(Entry entry, EntryType type) {
        return entry.fields().all().stream()
                .flatMap(field -> field.values().stream())
                .filter(Value.Reference.class::isInstance)
                .map(value -> ((Value.Reference) value).id())
                .filter(id -> id.type() == type);
    }

    private void addWithWider(EntryId term, SortedSet<EntryId> terms) {
        if (terms.add(term)) {
            get(term).fields().references("broader").forEach(wider -> addWithWider(wider, terms));
        }
    }

    public List<FactList> factLists(EntryId id) {
        return factLists.getOrDefault(id, List.of());
    }

    /** The figures of all lists of an entry, in the order of its page. */
    public List<Figure> figures(EntryId id) {
        return factLists(id).stream()
                .filter(FactList.Figures.class::isInstance)
                .flatMap(list -> ((FactList.Figures) list).items().stream())
                .toList();
    }

    /** The documents of all lists of an entry, in the order of its page. */
    public List<DocumentFile> documents(EntryId id) {
        return factLists(id).stream()
                .filter(FactList.Documents.class::isInstance)
                .flatMap(list -> ((FactList.Documents) list).items().stream())
                .toList();
    }

    /** How many sessions there are in all. */
    public int sessionCount() {
        return timetables.values().stream()
                .flatMap(List::stream)
                .mapToInt(timetable -> timetable.sessions().size())
                .sum();
    }

    /** What refers to an entry, by the inverse label of the field that does so, each in the order of lists. */
    public Map<String, List<Entry>> referrers(EntryId id) {
        return Stream.of(referrers, ofPlaces)
                .flatMap(each -> each.getOrDefault(id, List.of()).stream())
                .sorted(IN_GROUPS)
                .collect(Collectors.groupingBy(
                        Referrer::relation,
                        LinkedHashMap::new,
                        Collectors.mapping(Referrer::entry, Collectors.toList())));
    }

    private Map<EntryId, List<Referrer>> byReference() {
        Map<EntryId, List<Referrer>> found = new HashMap<>();
        for (Entry entry : byId.values()) {
            for (Field field : entry.fields().all()) {
                for (Value value : field.values()) {
                    if (value instanceof Value.Reference reference) {
                        found.computeIfAbsent(reference.id(), id -> new ArrayList<>())
                                .add(new Referrer(entry, field.inverse()));
                    }
                }
            }
        }
        return found;
    }

    /** A place is referred to by every entry that has a session there. */
    private Map<EntryId, List<Referrer>> byPlace() {
        Map<EntryId, List<Referrer>> found = new HashMap<>();
        timetables.forEach((holder, tables) -> find(holder)
                .ifPresent(entry -> tables.stream()
                        .flatMap(table -> table.sessions().stream())
                        .flatMap(session -> session.where().place().stream())
                        .distinct()
                        .forEach(place -> found.computeIfAbsent(place, id -> new ArrayList<>())
                                .add(new Referrer(entry, TAKES_PLACE_HERE)))));
        return found;
    }

    private static int order(Entry entry) {
        return entry instanceof Term term ? term.order() : 0;
    }

    private record Referrer(Entry entry, String relation) {}
}
