package org.leadershipcatalogue.store;

import java.util.HexFormat;

/**
 * The name of a value by all that it holds: the hash (SHA-512/256, in lower-case hexadecimal) of an encoding that is the same
 * for equal values, in every build and on every machine, and another for others.
 *
 * <pre>{@code
 * record Drawn(String site, SharedCard card) {}
 * String key = Fingerprint.of(new Drawn(title, card));
 * }</pre>
 *
 * Values are records, enums, texts, numbers, truth values, times, paths, optionals, lists, sets, maps and nothing else.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /**
     * The fingerprint of a value.
     *
     * @throws IllegalStateException naming the class of a part that is none of these
     */
    public static String of(Object value) {
        Sink sink = Sink.hashing();
        Forms.OF.write(value, sink);
        return sink.hash();
    }

    /** The same hash of bytes as they are. */
    public static String ofBytes(byte[] bytes) {
        return HexFormat.of().formatHex(Sink.digest().digest(bytes));
    }
}
