package org.leadershipcatalogue.document;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * An AsciiDoc file under content/, read once at most: one whose bytes are known has its text read when it is asked for.
 *
 * @param path relative to the source folder, with forward slashes: {@code content/programmes/x.adoc}
 * @param words gives the text
 * @param hash of the bytes as they are on disk: SHA-512/256, in lower-case hexadecimal
 * @param file where the bytes are
 */
public record SourceFile(String path, Supplier<String> words, String hash, Path file) {

    /** A file that has been read. */
    public SourceFile(String path, String text, String hash, Path file) {
        this(path, () -> text, hash, file);
    }

    /**
     * The decoded text: no byte order mark, every line ended by a single line feed.
     *
     * @throws WrittenMeanwhile when the bytes are no longer those of the hash
     */
    public String text() {
        return words.get();
    }

    /** Where it is below content/: {@code programmes/x.adoc}. */
    public String belowContent() {
        return path.substring("content/".length());
    }

    /** The lines without their ends; line 1 is at index 0. */
    public List<String> lines() {
        return List.of(text().split("\n", -1));
    }
}
