package org.leadershipcatalogue.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sets and maps, whose order is not part of them: texts are put in their own order, all else in that of its bytes. */
final class Unordered {

    private Unordered() {}

    static void write(Set<?> set, Sink sink) {
        sink.tag('S');
        sink.number(set.size());
        if (areTexts(set)) {
            boolean isInOrder = set instanceof SortedSet<?> sorted && sorted.comparator() == null;
            (isInOrder ? set : new TreeSet<>(set)).forEach(each -> Forms.OF.write(each, sink));
            return;
        }
        List<byte[]> encoded = new ArrayList<>();
        for (Object each : set) {
            encoded.add(encoded(each));
        }
        encoded.sort(Arrays::compareUnsigned);
        encoded.forEach(sink::raw);
    }

    static void write(Map<?, ?> map, Sink sink) {
        sink.tag('M');
        sink.number(map.size());
        if (areTexts(map.keySet())) {
            boolean isInOrder = map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
            (isInOrder ? map : new TreeMap<>(map)).forEach((key, value) -> {
                Forms.OF.write(key, sink);
                Forms.OF.write(value, sink);
            });
            return;
        }
        Map<byte[], Object> encoded = new TreeMap<>(Arrays::compareUnsigned);
        map.forEach((key, value) -> encoded.put(encoded(key), value));
        encoded.forEach((key, value) -> {
            sink.raw(key);
            Forms.OF.write(value, sink);
        });
    }

    private static boolean areTexts(Collection<?> all) {
        for (Object each : all) {
            if (!(each instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] encoded(Object value) {
        Sink sink = Sink.keeping();
        Forms.OF.write(value, sink);
        return sink.kept();
    }
}
