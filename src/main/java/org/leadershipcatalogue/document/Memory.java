package org.leadershipcatalogue.document;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was made of things, each by its name, kept while what it was made of is equal. */
public final class Memory<T> {

    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(Object sources, T made) {}

    /** What was made of these sources last, or is made of them now. */
    public T of(String name, Object sources, Supplier<T> make) {
        Kept<T> known = kept.get(name);
        if (known != null && known.sources.equals(sources)) {
            return known.made;
        }
        T made = make.get();
        kept.put(name, new Kept<>(sources, made));
        return made;
    }

    public void forget(String name) {
        kept.remove(name);
    }

    /** Forgets all but these. */
    public void keepOnly(Set<String> names) {
        kept.keySet().retainAll(names);
    }
}
