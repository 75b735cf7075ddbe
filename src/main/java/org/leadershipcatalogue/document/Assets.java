package org.leadershipcatalogue.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The assets as pages load them, by their names below assets/. */
public record Assets(SortedMap<String, Asset> byName) {

    public Assets {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    public Optional<Asset> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** What a browser loads that is given these names: the assets themselves, and all they load in turn. */
    public List<Asset> loadedWith(SortedSet<String> names) {
        Map<String, Asset> loaded = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            Asset asset = byName.get(open.remove());
            if (asset != null && loaded.putIfAbsent(asset.name(), asset) == null) {
                open.addAll(asset.loads());
            }
        }
        return List.copyOf(loaded.values());
    }
}
