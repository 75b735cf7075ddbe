package org.leadershipcatalogue.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A list, or a set; a set that is not sorted keeps the order it had. */
final class CollectionCoder implements Coder {

    private final Class<?> type;
    private final Coder each;

    CollectionCoder(Class<?> type, Coder each) {
        this.type = type;
        this.each = each;
    }

    @Override
    public void write(Object value, Encoder out) {
        if (value instanceof SortedSet<?> sorted) {
            requireNatural(sorted.comparator());
        }
        Collection<?> all = (Collection<?>) value;
        out.number(all.size());
        for (Object one : all) {
            each.write(one, out);
        }
    }

    /** The order of any other set would be lost. */
    static void requireNatural(@Nullable Object comparator) {
        if (comparator != null) {
            throw new IllegalStateException("no bytes are made of an order that is not the natural one");
        }
    }

    @Override
    public Object read(Decoder in) throws IOException {
        Object[] all = new Object[in.count()];
        for (int index = 0; index < all.length; index++) {
            all[index] = each.read(in);
        }
        if (type == List.class) {
            return List.of(all);
        }
        Set<Object> set = type == SortedSet.class ? new TreeSet<>() : new LinkedHashSet<>();
        set.addAll(Arrays.asList(all));
        Decoder.require(set.size() == all.length);
        return set instanceof SortedSet<Object> sorted
                ? Collections.unmodifiableSortedSet(sorted)
                : Collections.unmodifiableSet(set);
    }
}
