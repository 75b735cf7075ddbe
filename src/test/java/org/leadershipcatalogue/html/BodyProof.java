package org.leadershipcatalogue.html;

import java.util.Optional;

/** What is read of bodies in one go, against what the parser's tree says of them. */
public final class BodyProof {

    private BodyProof() {}

    /** Whether a body is read without a tree. */
    public static boolean isPlain(String html, String key) {
        return PlainBody.read(html, key + "|").isPresent();
    }

    /** How the two differ on a body that is plain. */
    public static Optional<String> fault(String html, String key) {
        MarkedBody tree = MarkedBody.ofTree(html, key);
        return PlainBody.read(html, key + "|")
                .filter(read -> !read.equals(tree))
                .map(read -> "The tree:\n" + tree + "\nIn one go:\n" + read);
    }
}
