package org.leadershipcatalogue.asciidoc.plain;

import java.io.Serial;

/** Ends the reading of a page that has, or may have, something that is not plain. It happens often, and tells no more. */
final class NotPlain extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotPlain() {
        super("not plain", null, false, false);
    }

    static void unless(boolean isPlain) {
        if (!isPlain) {
            throw new NotPlain();
        }
    }
}
