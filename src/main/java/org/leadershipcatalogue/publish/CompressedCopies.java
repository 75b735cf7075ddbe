package org.leadershipcatalogue.publish;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.document.Lazy;

/**
 * Writes {@code .gz} and {@code .br} beside every text of a site, so that a web server has nothing left to compress:
 * {@code index.html} gets {@code index.html.gz} and {@code index.html.br}. A small file, and one that would not become
 * smaller, has none; an author’s own file stays where a copy would go.
 */
public final class CompressedCopies {

    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "mjs", "svg", "xml", "json", "webmanifest", "ics", "txt", "csv", "vtt");

    /** A smaller file goes into one packet of the network, and fewer bytes do not make it arrive earlier; in bytes. */
    private static final int SMALLEST = 1400;

    /** More costs time at every build and saves hardly anything: docs/decisions/0019-compressed-beforehand.adoc. */
    private static final int GZIP_LEVEL = 6;

    private static final int BROTLI_QUALITY = 5;

    private final Staging staging;
    private final boolean hasBrotli;

    /** @param staging holds the site */
    public CompressedCopies(Staging staging) {
        this(staging, Brotli4jLoader.isAvailable());
    }

    CompressedCopies(Staging staging, boolean hasBrotli) {
        this.staging = staging;
        this.hasBrotli = hasBrotli;
    }

    /** What is done, for people; Brotli's library is not there for every machine. */
    public String words() {
        return hasBrotli ? "copies compressed" : "copies compressed, with gzip alone: no Brotli runs on this machine";
    }

    /**
     * Writes the copies, and returns how many there are.
     *
     * @param files all files of the site, none of which a copy replaces
     */
    public int write(Set<String> files) {
        Map<String, String> versions = staging.versions();
        List<String> texts = files.stream().filter(CompressedCopies::isText).toList();
        return AllProcessors.map(texts, file -> write(file, versions.getOrDefault(file, ""), files)).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static boolean isText(String file) {
        return TEXTS.contains(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private int write(String name, String version, Set<String> taken) {
        Path file = staging.file(name);
        try {
            if (Files.size(file) < SMALLEST) {
                return 0;
            }
            Lazy<byte[]> bytes = new Lazy<>(() -> bytes(file));
            int copies = taken.contains(name + ".gz") ? 0 : write(name + ".gz", version, bytes, CompressedCopies::gzip);
            boolean hasRoom = hasBrotli && !taken.contains(name + ".br");
            return hasRoom ? copies + write(name + ".br", version, bytes, CompressedCopies::brotli) : copies;
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be compressed: " + cause, cause);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be read: " + cause, cause);
        }
    }

    /** Makes other bytes of bytes. */
    @FunctionalInterface
    private interface Compression {
        byte[] of(byte[] bytes) throws IOException;
    }

    private int write(String copy, String version, Lazy<byte[]> read, Compression compression) throws IOException {
        if (!version.isEmpty() && staging.keeps(copy, version)) {
            return 1;
        }
        byte[] bytes = read.get();
        byte[] compressed = compression.of(bytes);
        if (compressed.length >= bytes.length) {
            return 0;
        }
        staging.write(copy, compressed, version);
        return 1;
    }

    /** Neither a name nor a time is written into it, so that the same text gives the same bytes. */
    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (OutputAtLevel out = new OutputAtLevel(compressed)) {
            out.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static final class OutputAtLevel extends GZIPOutputStream {
        OutputAtLevel(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(GZIP_LEVEL);
        }
    }

    private static byte[] brotli(byte[] bytes) throws IOException {
        return Encoder.compress(
                bytes, new Encoder.Parameters().setMode(Encoder.Mode.TEXT).setQuality(BROTLI_QUALITY));
    }
}
