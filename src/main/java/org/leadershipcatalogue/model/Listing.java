package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The entries of a type at a moment, in the order in which visitors want to see them, and what they choose them by. */
public final class Listing {

    /** From the youngest pupils to the oldest, from the widest reach to the narrowest. */
    private static final List<String> KNOWN_ORDER = List.of(
            "early-years",
            "primary",
            "secondary",
            "all-through",
            "special",
            "alternative-provision",
            "post-16",
            "international",
            "national",
            "regional",
            "local");

    private static final Comparator<Choice> BY_NAME = Comparator.comparing(Choice::name);

    private static final Comparator<Choice> BY_KNOWN_ORDER = Comparator.comparingInt(
                    (Choice choice) -> KNOWN_ORDER.indexOf(choice.name()))
            .thenComparing(Choice::label);

    private final EntryType type;
    private final List<Entry> entries;
    private final Map<Choice, List<Entry>> members = new HashMap<>();
    private final Map<EntryId, List<Choice>> ofEntries = new HashMap<>();
    private final List<Choice> choices;

    private Listing(EntryType type, Catalogue catalogue, Instant now) {
        this.type = type;
        Map<EntryId, RoundState> states = new HashMap<>();
        Function<Entry, RoundState> state = entry -> states.computeIfAbsent(
                entry.id(), id -> Standing.states(entry, catalogue).at(now));
        entries = inOrder(type, catalogue, state);
        EntryChoices chosenBy = new EntryChoices(catalogue, state);
        for (Entry entry : entries) {
            List<Choice> ofEntry = chosenBy.of(entry);
            ofEntries.put(entry.id(), ofEntry);
            ofEntry.forEach(choice ->
                    members.computeIfAbsent(choice, first -> new ArrayList<>()).add(entry));
        }
        choices = Facet.of(type).stream()
                .flatMap(facet -> ofFacet(facet, catalogue))
                .filter(this::isOffered)
                .toList();
    }

    /** The list of a type at a moment. */
    public static Listing at(Instant now, EntryType type, Catalogue catalogue) {
        return new Listing(type, catalogue, now);
    }

    public EntryType type() {
        return type;
    }

    /** All entries of the type. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * What the entries can be chosen by, facet after facet. What all of them have is no choice; the states are always
     * there, so that the page of what is open does not go when nothing is.
     */
    public List<Choice> choices() {
        return choices;
    }

    /** The choices of one facet. */
    public List<Choice> choices(Facet facet) {
        return choices.stream().filter(choice -> choice.facet() == facet).toList();
    }

    /** The entries that have what is chosen, in the order of all. */
    public List<Entry> entries(Choice choice) {
        return members.getOrDefault(choice, List.of());
    }

    /** All that an entry has, offered or not. */
    public List<Choice> choices(Entry entry) {
        return ofEntries.getOrDefault(entry.id(), List.of());
    }

    private boolean isOffered(Choice choice) {
        return choice.facet() == Facet.STATE
                ? !entries.isEmpty()
                : entries(choice).size() < entries.size();
    }

    private Stream<Choice> ofFacet(Facet facet, Catalogue catalogue) {
        if (facet == Facet.STATE) {
            return Standing.of(type).stream().map(Standing::choice);
        }
        if (facet.terms().isPresent()) {
            return catalogue.ofType(facet.terms().get()).stream()
                    .map(term -> new Choice(facet, term.id().name(), term.title()))
                    .filter(members::containsKey);
        }
        return members.keySet().stream()
                .filter(choice -> choice.facet() == facet)
                .sorted(facet == Facet.YEAR ? BY_NAME.reversed() : BY_KNOWN_ORDER);
    }

    private static List<Entry> inOrder(EntryType type, Catalogue catalogue, Function<Entry, RoundState> state) {
        List<Entry> byTitle = catalogue.ofType(type);
        return switch (type) {
            case PROGRAMME, INITIATIVE -> byStanding(byTitle, state);
            case PUBLICATION -> latestFirst(byTitle, "published");
            case NEWS -> latestFirst(byTitle, "jbake-date");
            default -> byTitle;
        };
    }

    /** What one can still take part in comes first, the soonest of it at the top; then what was latest. */
    private static List<Entry> byStanding(List<Entry> byTitle, Function<Entry, RoundState> state) {
        return byTitle.stream()
                .map(entry -> Placed.of(entry, state.apply(entry)))
                .sorted(Placed.IN_ORDER)
                .map(Placed::entry)
                .toList();
    }

    private static List<Entry> latestFirst(List<Entry> byTitle, String field) {
        Comparator<Entry> oldestFirst =
                Comparator.comparing(entry -> firstDay(entry.fields().date(field)));
        return byTitle.stream().sorted(oldestFirst.reversed()).toList();
    }

    private static LocalDate firstDay(Optional<PartialDate> date) {
        return date.map(PartialDate::first).orElse(LocalDate.MIN);
    }

    private record Placed(Entry entry, Standing rank, long position) {

        static final Comparator<Placed> IN_ORDER =
                Comparator.comparing(Placed::rank).thenComparingLong(Placed::position);

        /** What is closed, has begun or is finished stands together: only its date matters. */
        static Placed of(Entry entry, RoundState state) {
            Standing standing = Standing.of(state);
            boolean isPast = standing == Standing.CLOSED || standing == Standing.BEGAN;
            Standing rank = isPast ? Standing.FINISHED : standing;
            long day = firstDay(state.date()).toEpochDay();
            return new Placed(entry, rank, rank.isSoonestFirst() ? day : -day);
        }
    }
}
