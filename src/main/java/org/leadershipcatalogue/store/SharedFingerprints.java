package org.leadershipcatalogue.store;

import java.util.Set;

/**
 * Fingerprints of values that have many parts in common. A part of one of the classes that are named is written down once,
 * as long as it is the same object, wherever it stands. Equal values have equal fingerprints, which are not those of
 * {@link Fingerprint}. Several threads may ask.
 */
public final class SharedFingerprints {

    private final Forms forms;

    /** @param parts classes of records; their objects are held on to */
    public SharedFingerprints(Class<?>... parts) {
        forms = new Forms(Set.of(parts));
    }

    /**
     * The fingerprint of a value.
     *
     * @throws IllegalStateException naming the class of a part that has none
     */
    public String of(Object value) {
        Sink sink = Sink.hashing();
        forms.write(value, sink);
        return sink.hash();
    }
}
