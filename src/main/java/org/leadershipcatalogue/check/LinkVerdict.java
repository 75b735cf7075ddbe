package org.leadershipcatalogue.check;

import java.util.Optional;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/** Where a URL leads. */
sealed interface LinkVerdict {

    /** The file of the site it reaches, be it with a fault, unless it is the one it stands in. */
    default Optional<String> reachedFrom(String file) {
        return Optional.empty();
    }

    /** What it leads to or would, the same however it is written; empty where it is no more than what is written. */
    default Optional<String> target() {
        return Optional.empty();
    }

    /** To a file of the site, and to a place in it if it names one. */
    record Found(String file) implements LinkVerdict {
        @Override
        public Optional<String> reachedFrom(String from) {
            return another(file, from);
        }
    }

    /** To another site. */
    record External(Url url) implements LinkVerdict {
        @Override
        public Optional<String> target() {
            return Optional.of(url.href());
        }
    }

    /** To nothing that has an address, such as a mailbox; or it is a name that leads nowhere. */
    record Elsewhere() implements LinkVerdict {}

    /**
     * To nothing, since it cannot be read.
     *
     * @param what what it is not: {@code an address}
     * @param wayOut how it is written
     */
    record Malformed(String what, String wayOut) implements LinkVerdict {}

    /** To a file the site does not have; a path out of the site begins with a slash. */
    record Missing(String file) implements LinkVerdict {
        @Override
        public Optional<String> target() {
            return Optional.of(file);
        }
    }

    /** To a file of the site that has no such place. */
    record MissingPlace(String file, String fragment) implements LinkVerdict {

        /** The place as its page would name it. */
        String name() {
            return PercentEncoding.decode(fragment);
        }

        @Override
        public Optional<String> target() {
            return Optional.of(file + "#" + name());
        }

        @Override
        public Optional<String> reachedFrom(String from) {
            return another(file, from);
        }
    }

    /** To a page, but by a redirect to the address that ends in a slash. */
    record WithoutSlash(String file) implements LinkVerdict {
        @Override
        public Optional<String> target() {
            return Optional.of(file);
        }

        @Override
        public Optional<String> reachedFrom(String from) {
            return another(file, from);
        }
    }

    private static Optional<String> another(String file, String from) {
        return Optional.of(file).filter(reached -> !reached.equals(from));
    }
}
