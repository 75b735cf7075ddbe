package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedCopiesTest {

    private static final byte[] WORDS =
            "Programmes for people who lead schools. ".repeat(40).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Staging staging;

    @BeforeEach
    void openTheStaging() {
        staging = Staging.beside(folder.resolve("source"), folder.resolve("target/site"));
    }

    @AfterEach
    void closeTheStaging() {
        staging.close();
    }

    private Path file(String name, byte[] bytes) {
        staging.write(name, bytes, "sources");
        return staging.file(name);
    }

    private boolean has(String name) {
        return Files.exists(staging.folder().resolve(name));
    }

    private byte[] read(String name) throws IOException {
        return Files.readAllBytes(staging.file(name));
    }

    @Test
    void holdWhatTheFileHolds() throws IOException {
        file("programmes/a/index.html", WORDS);

        assertEquals(2, new CompressedCopies(staging, true).write(Set.of("programmes/a/index.html")));
        byte[] gzip = read("programmes/a/index.html.gz");
        byte[] brotli = read("programmes/a/index.html.br");
        assertArrayEquals(WORDS, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
        assertArrayEquals(WORDS, Decoder.decompress(brotli).getDecompressedData());
        assertArrayEquals(WORDS, read("programmes/a/index.html"));
    }

    @Test
    void holdNoTime() throws IOException {
        file("a.html", WORDS);
        new CompressedCopies(staging, false).write(Set.of("a.html"));

        byte[] header = Arrays.copyOfRange(read("a.html.gz"), 4, 8);
        assertArrayEquals(new byte[4], header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.css", "a.js", "a.svg", "a.xml", "a.json", "a.ics", "a.txt", "A.TXT", "a.webmanifest"
            })
    void standBesideTexts(String name) throws IOException {
        file(name, WORDS);

        assertEquals(2, new CompressedCopies(staging, true).write(Set.of(name)));
        assertTrue(has(name + ".gz") && has(name + ".br"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.pdf", "a.woff2", "a.zip", "LICENCE"})
    void doNotStandBesideWhatIsCompressedAlreadyOrUnknown(String name) throws IOException {
        file(name, WORDS);

        assertEquals(0, new CompressedCopies(staging, true).write(Set.of(name)));
    }

    @Test
    void areNotWrittenWhereNothingIsSaved() throws IOException {
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        file("small.txt", Arrays.copyOf(WORDS, 1399));
        file("noise.txt", noise);

        assertEquals(0, new CompressedCopies(staging, true).write(Set.of("small.txt", "noise.txt")));
        assertFalse(has("small.txt.gz") || has("noise.txt.br"));
    }

    @Test
    void leaveAnAuthorsOwnFileAsItIs() throws IOException {
        byte[] own = "not of this table".getBytes(StandardCharsets.UTF_8);
        file("table.csv", WORDS);
        Path archive = file("table.csv.gz", own);

        assertEquals(1, new CompressedCopies(staging, true).write(Set.of("table.csv", "table.csv.gz")));
        assertArrayEquals(own, Files.readAllBytes(archive));
        assertTrue(has("table.csv.br"));
    }

    @Test
    void areMadeAgainOnlyWhereTheFileChanged() throws Exception {
        Path source = folder.resolve("source");
        Path output = folder.resolve("target/site");
        Optional<Path> cache = Optional.of(folder.resolve("cache"));
        byte[] others = "Other words for other people who lead. ".repeat(40).getBytes(StandardCharsets.UTF_8);
        for (byte[] words : List.of(WORDS, others)) {
            try (Staging site = Staging.beside(source, output, new KeptOutput(output, cache))) {
                site.write("index.html", WORDS, "sources");
                site.write("b.html", words, "sources");
                site.write("catalogue.json", "{}");
                site.write("sitemap.xml", "<urlset/>");
                new CompressedCopies(site, false).write(Set.of("index.html", "b.html"));
                if (words == others) {
                    assertEquals(
                            List.of(inode(output, "index.html.gz"), false),
                            List.of(
                                    inode(site.folder(), "index.html.gz"),
                                    inode(site.folder(), "b.html.gz").equals(inode(output, "b.html.gz"))));
                }
                site.publish();
            }
        }
    }

    private static Object inode(Path folder, String name) throws IOException {
        return Files.getAttribute(folder.resolve(name), "unix:ino");
    }

    @Test
    void areGzipAloneWhereBrotliIsMissing() throws IOException {
        file("a.html", WORDS);
        CompressedCopies copies = new CompressedCopies(staging, false);

        assertEquals(1, copies.write(Set.of("a.html")));
        assertTrue(has("a.html.gz"));
        assertFalse(has("a.html.br"));
        assertEquals("copies compressed, with gzip alone: no Brotli runs on this machine", copies.words());
    }

    @Test
    void saveMoreWithBrotli() throws IOException {
        assumeTrue(Brotli4jLoader.isAvailable(), "Brotli has no library for this machine.");
        Path page = file("a.html", Files.readAllBytes(Path.of("docs/architecture.adoc")));
        new CompressedCopies(staging).write(Set.of("a.html"));

        assertTrue(read("a.html.br").length < read("a.html.gz").length);
        assertTrue(read("a.html.gz").length < Files.size(page) / 2);
    }
}
