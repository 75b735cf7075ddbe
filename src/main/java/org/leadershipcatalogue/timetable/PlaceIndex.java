package org.leadershipcatalogue.timetable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Spacing;

/** The places of a catalogue by every name they are known by; a name that two of them share means neither. */
final class PlaceIndex {

    private final Map<String, Set<EntryId>> byName = new HashMap<>();

    private PlaceIndex(List<Entry> places) {
        for (Entry place : places) {
            Stream.concat(Stream.of(place.title(), place.id().name()), place.alsoKnownAs().stream())
                    .forEach(name -> byName.computeIfAbsent(key(name), words -> new HashSet<>())
                            .add(place.id()));
        }
    }

    static PlaceIndex of(Catalogue catalogue) {
        return new PlaceIndex(catalogue.ofType(EntryType.PLACE));
    }

    /** The place whose title, slug or other name is equal to the words, or to those before their first comma. */
    Optional<EntryId> find(String words) {
        int comma = words.indexOf(',');
        return named(words).or(() -> comma < 0 ? Optional.empty() : named(words.substring(0, comma)));
    }

    /** In any letter case. */
    private Optional<EntryId> named(String words) {
        Set<EntryId> named = byName.getOrDefault(key(words), Set.of());
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    private static String key(String name) {
        return Spacing.single(name).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PlaceIndex index && byName.equals(index.byName));
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
