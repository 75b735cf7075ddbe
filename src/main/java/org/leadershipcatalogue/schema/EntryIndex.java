package org.leadershipcatalogue.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;

/** Every entry by the names a reference may use: {@code city-challenge} or {@code initiatives/city-challenge}. */
final class EntryIndex {
    /** Each search goes over all names; a build with more wrong names than this has another trouble than spelling. */
    private static final int MOST_SEARCHES = 50;

    private final Map<String, Set<EntryId>> byName;
    private final Map<String, EntryId> byLongName = new HashMap<>();
    private final Set<EntryId> hidden = new HashSet<>();
    private final Map<Question, String> nearest = new HashMap<>();

    private record Question(String name, Set<EntryType> types) {}

    EntryIndex(List<Origin> origins, boolean withDrafts) {
        byName = origins.stream().map(Origin::id).collect(Collectors.groupingBy(EntryId::name, Collectors.toSet()));
        for (Origin origin : origins) {
            if (origin.id().type() != EntryType.PAGE) {
                byLongName.put(origin.id().toString(), origin.id());
            }
            if (origin.isDraft() && !withDrafts) {
                hidden.add(origin.id());
            }
        }
    }

    /** Whether visitors of this build see the entry. */
    boolean isShown(EntryId id) {
        return !hidden.contains(id);
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
        return nearest.size() < MOST_SEARCHES
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
