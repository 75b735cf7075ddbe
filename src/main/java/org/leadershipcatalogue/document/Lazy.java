package org.leadershipcatalogue.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for, and once, whichever threads ask. Where making it fails, the next to ask tries
 * again.
 *
 * <pre>{@code
 * private final Lazy<List<Occasion>> occasions = new Lazy<>(catalogue::occasions);
 * }</pre>
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    /** @param make gives something, never null, and does not ask for the same thing itself */
    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? makeOnce() : known;
    }

    private synchronized T makeOnce() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
