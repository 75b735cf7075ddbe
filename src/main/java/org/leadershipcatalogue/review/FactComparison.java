package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Compares the facts of the entries that both sites have. An entry that was moved is the same entry; of those that came
 * or went no fact is told, since their pages are shown whole.
 */
final class FactComparison {

    private final PublishedCatalogue base;
    private final PublishedCatalogue head;
    private final FactWords words;

    FactComparison(PublishedCatalogue base, PublishedCatalogue head) {
        this.base = base;
        this.head = head;
        this.words = new FactWords(base, head);
    }

    /** @param moved the names of entries of BASE by those they have in HEAD */
    List<FactChange> compare(Map<String, String> moved) {
        List<FactChange> changes = new ArrayList<>();
        head.entries().forEach((name, after) -> {
            PublishedEntry before = base.entries().get(moved.getOrDefault(name, name));
            if (before != null) {
                changes.addAll(compare(before, after));
            }
        });
        return changes;
    }

    private List<FactChange> compare(PublishedEntry before, PublishedEntry after) {
        if (before.facts().equals(after.facts())) {
            return List.of();
        }
        SortedSet<String> fields = new TreeSet<>(before.facts().keySet());
        fields.addAll(after.facts().keySet());
        return fields.stream()
                .filter(field ->
                        !Objects.equals(before.facts().get(field), after.facts().get(field)))
                .map(field -> new FactChange(
                        after.name(),
                        after.address(),
                        field,
                        before.facts().get(field),
                        after.facts().get(field),
                        words.sentence(field, before, after)))
                .toList();
    }
}
