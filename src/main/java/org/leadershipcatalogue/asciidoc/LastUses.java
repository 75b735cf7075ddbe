package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * When each of the things on disk was used last, counted in builds that had something new, so that no clock is asked.
 *
 * @param turns how many such builds there have been
 */
record LastUses(int turns, SortedMap<String, Integer> byName) {

    static final LastUses NONE = new LastUses(0, Collections.emptySortedMap());

    /** What no build uses may take this much, and twice as much as what the last one used. */
    static final long ALWAYS = 4L << 20;

    /** Another build. */
    Turn turn() {
        return new Turn(this);
    }

    SortedSet<String> namesWith(String one) {
        SortedSet<String> names = new TreeSet<>(byName.keySet());
        names.add(one);
        return names;
    }

    /** A build that goes on: what it uses, and how large that is. */
    static final class Turn {

        private final LastUses before;
        private final Map<String, Integer> used = new HashMap<>();
        private long bytes;

        private Turn(LastUses before) {
            this.before = before;
        }

        void use(String name, int size) {
            used.put(name, before.turns + 1);
            bytes += size;
        }

        /**
         * When all was used that stays: what this build has used, and what was used last of all that is there.
         *
         * @param there the names of what is there
         */
        LastUses over(Set<String> there, ToIntFunction<String> size) {
            SortedMap<String, Integer> stays = new TreeMap<>(used);
            List<String> others = new ArrayList<>(there);
            others.removeAll(used.keySet());
            others.removeIf(name -> !before.byName.containsKey(name));
            others.sort(Comparator.comparing((String name) -> before.byName.getOrDefault(name, 0))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()));
            long room = ALWAYS + 2 * bytes;
            for (String name : others) {
                room -= size.applyAsInt(name);
                if (room >= 0) {
                    stays.put(name, before.byName.getOrDefault(name, 0));
                }
            }
            return new LastUses(before.turns + 1, stays);
        }
    }
}
