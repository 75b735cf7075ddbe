package org.leadershipcatalogue.store;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A map; one that is not sorted keeps the order it had. */
final class MapCoder implements Coder {

    private final Class<?> type;
    private final Coder keys;
    private final Coder values;

    MapCoder(Class<?> type, Coder keys, Coder values) {
        this.type = type;
        this.keys = keys;
        this.values = values;
    }

    @Override
    public void write(Object value, Encoder out) {
        if (value instanceof SortedMap<?, ?> sorted) {
            CollectionCoder.requireNatural(sorted.comparator());
        }
        Map<?, ?> map = (Map<?, ?>) value;
        out.number(map.size());
        map.forEach((key, mapped) -> {
            keys.write(key, out);
            values.write(mapped, out);
        });
    }

    @Override
    public Object read(Decoder in) throws IOException {
        int count = in.count();
        Map<Object, Object> map = type == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            map.put(keys.read(in), values.read(in));
        }
        Decoder.require(map.size() == count);
        return map instanceof SortedMap<Object, Object> sorted
                ? Collections.unmodifiableSortedMap(sorted)
                : Collections.unmodifiableMap(map);
    }
}
