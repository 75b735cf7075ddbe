package org.leadershipcatalogue.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;

/** Every entry by the names a reference may use: {@code city-challenge} or {@code initiatives/city-challenge}. */
final class EntryIndex {
    private final Map<String, Set<EntryId>> byName;
    private final Map<String, EntryId> byLongName = new HashMap<>();
    private final Map<EntryId, Origin> hidden = new TreeMap<>();
    private final Map<Question, String> nearest = new HashMap<>();

    private record Question(String name, Set<EntryType> types) {}

    EntryIndex(List<Origin> origins, boolean withDrafts) {
        byName = origins.stream().map(Origin::id).collect(Collectors.groupingBy(EntryId::name, Collectors.toSet()));
        for (Origin origin : origins) {
            if (origin.id().type() != EntryType.PAGE) {
                byLongName.put(origin.id().toString(), origin.id());
            }
            if (origin.isHidden() && !withDrafts) {
                hidden.put(origin.id(), origin);
            }
        }
    }

    /** All that it knows. */
    KeptEntries.Names names() {
        Map<EntryId, Visibility> why = new TreeMap<>();
        hidden.forEach((id, origin) -> why.put(id, origin.visibility()));
        Set<EntryId> all = byName.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new KeptEntries.Names(all, why);
    }

    /** Whether visitors of this build see the entry. */
    boolean isShown(EntryId id) {
        return !hidden.containsKey(id);
    }

    /** Why visitors of this build do not see an entry that is not shown. */
    Visibility visibility(EntryId id) {
        Origin origin = hidden.get(id);
        if (origin == null) {
            throw new IllegalStateException("visitors see " + id);
        }
        return origin.visibility();
    }

    /** Why visitors do not see what is not shown, by source path: {@code is a draft}. */
    Map<String, String> hidden() {
        return hidden.values().stream()
                .collect(Collectors.toMap(
                        Origin::path, origin -> origin.visibility().why()));
    }

    /** What a name may mean, by type; a long name settles it. */
    List<EntryId> named(String name) {
        EntryId exact = byLongName.get(name);
        return exact != null
                ? List.of(exact)
                : byName.getOrDefault(name, Set.of()).stream().sorted().toList();
    }

    /** The name among entries of the types that was probably meant; {@code ""} when none is near, or too many were asked. */
    String nearest(String name, Set<EntryType> types) {
        Question question = new Question(name, types);
        return nearest.size() < Nearest.MOST_SEARCHES
                ? nearest.computeIfAbsent(question, this::look)
                : nearest.getOrDefault(question, "");
    }

    private String look(Question question) {
        boolean isLong = EntryType.ofFolder(folder(question.name())).isPresent();
        Set<String> known = byName.values().stream()
                .flatMap(Set::stream)
                .filter(id -> question.types().contains(id.type()))
                .map(id -> isLong ? id.toString() : id.name())
                .collect(Collectors.toSet());
        return Nearest.to(question.name(), known).orElse("");
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }
}
