package org.leadershipcatalogue.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the site for an address.
 *
 * @param status 200, or 404 where another page stands in
 * @param file its path, which says the media type
 * @param body its bytes, before anything is added to a page
 * @param isLasting whether the address will never lead to other bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Served(int status, String file, byte[] body, boolean isLasting) {

    private static final int LENGTH = 8;

    boolean isPage() {
        return file.endsWith(".html");
    }

    /** What tells this from what will be served for the same address later. */
    String version(int files) {
        return status + "-" + files + "-" + hash(body);
    }

    /** A name for bytes. */
    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static Served page(int status, String file, String html) {
        return new Served(status, file, html.getBytes(StandardCharsets.UTF_8), false);
    }
}
