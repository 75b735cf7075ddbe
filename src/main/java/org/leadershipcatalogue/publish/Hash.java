package org.leadershipcatalogue.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of bytes, in lower-case hexadecimal. */
final class Hash {

    private Hash() {}

    /** SHA-512/256 (FIPS 180-4): as short and as strong as SHA-256, and half as much work for the JVM’s first compiler. */
    static String of(byte[] bytes) {
        return of(bytes, "SHA-512/256");
    }

    /** SHA-256, of which the names of assets tell a part. */
    static String named(byte[] bytes) {
        return of(bytes, "SHA-256");
    }

    static String named(String text) {
        return named(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(byte[] bytes, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has " + algorithm, cause);
        }
    }
}
