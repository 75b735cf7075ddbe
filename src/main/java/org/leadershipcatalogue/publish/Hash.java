package org.leadershipcatalogue.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that tell the names of assets, in lower-case hexadecimal. */
final class Hash {

    private Hash() {}

    /** SHA-256, of which the names of assets tell a part. */
    static String named(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    static String named(String text) {
        return named(text.getBytes(StandardCharsets.UTF_8));
    }
}
