package org.leadershipcatalogue.document;

import java.nio.file.Path;
import java.util.List;

/**
 * An AsciiDoc file under content/, read once.
 *
 * @param path relative to the source folder, with forward slashes: {@code content/programmes/x.adoc}
 * @param text the decoded text: no byte order mark, every line ended by a single line feed
 * @param hash of the bytes as they are on disk: SHA-512/256, in lower-case hexadecimal
 * @param file where the bytes are
 */
public record SourceFile(String path, String text, String hash, Path file) {

    /** Where it is below content/: {@code programmes/x.adoc}. */
    public String belowContent() {
        return path.substring("content/".length());
    }

    /** The lines without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
