package org.leadershipcatalogue.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** A form that stands for the hash of a value, which is taken once of each object. Several threads may write. */
final class HashedOnce implements Form {

    private final Form form;
    private final Map<Object, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

    HashedOnce(Form form) {
        this.form = form;
    }

    @Override
    public void write(Object value, Sink sink) {
        String hash = known.get(value);
        if (hash == null) {
            Sink own = Sink.hashing();
            form.write(value, own);
            hash = own.hash();
            known.put(value, hash);
        }
        sink.tag('h');
        sink.text(hash);
    }
}
