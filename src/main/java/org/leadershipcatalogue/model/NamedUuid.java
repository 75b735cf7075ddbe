package org.leadershipcatalogue.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs that are made of a name and are the same for ever (RFC 9562, version 5). */
final class NamedUuid {

    /** The catalogue's own; another value would make every event in every calendar a new one. */
    private static final UUID NAMESPACE = UUID.fromString("9adb97bd-4935-4040-86a6-ce5760cc0857");

    private static final long VERSION = 0x5000L;
    private static final long VERSION_BITS = 0xf000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_BITS = 0xc000_0000_0000_0000L;

    private NamedUuid() {}

    static UUID of(String name) {
        return of(NAMESPACE, name);
    }

    static UUID of(UUID namespace, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer named = ByteBuffer.allocate(2 * Long.BYTES + bytes.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(bytes);
        ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
        return new UUID((hash.getLong() & ~VERSION_BITS) | VERSION, (hash.getLong() & ~VARIANT_BITS) | VARIANT);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
