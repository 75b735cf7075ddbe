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
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedCopiesTest {

    private static final byte[] WORDS =
            "Programmes for people who lead schools. ".repeat(40).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    @Test
    void holdWhatTheFileHolds() throws IOException {
        file("programmes/a/index.html", WORDS);

        assertEquals(2, new CompressedCopies(folder, true).write(Set.of("programmes/a/index.html")));
        byte[] gzip = Files.readAllBytes(folder.resolve("programmes/a/index.html.gz"));
        byte[] brotli = Files.readAllBytes(folder.resolve("programmes/a/index.html.br"));
        assertArrayEquals(WORDS, new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes());
        assertArrayEquals(WORDS, Decoder.decompress(brotli).getDecompressedData());
        assertArrayEquals(WORDS, Files.readAllBytes(folder.resolve("programmes/a/index.html")));
    }

    @Test
    void holdNoTime() throws IOException {
        file("a.html", WORDS);
        new CompressedCopies(folder, false).write(Set.of("a.html"));

        byte[] header = Arrays.copyOfRange(Files.readAllBytes(folder.resolve("a.html.gz")), 4, 8);
        assertArrayEquals(new byte[4], header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.html", "a.css", "a.js", "a.svg", "a.xml", "a.json", "a.ics", "a.txt", "A.TXT", "a.webmanifest"
            })
    void standBesideTexts(String name) throws IOException {
        file(name, WORDS);

        assertEquals(2, new CompressedCopies(folder, true).write(Set.of(name)));
        assertTrue(has(name + ".gz") && has(name + ".br"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.pdf", "a.woff2", "a.zip", "LICENCE"})
    void doNotStandBesideWhatIsCompressedAlreadyOrUnknown(String name) throws IOException {
        file(name, WORDS);

        assertEquals(0, new CompressedCopies(folder, true).write(Set.of(name)));
    }

    @Test
    void areNotWrittenWhereNothingIsSaved() throws IOException {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);
        file("small.txt", Arrays.copyOf(WORDS, 199));
        file("noise.txt", noise);

        assertEquals(0, new CompressedCopies(folder, true).write(Set.of("small.txt", "noise.txt")));
        assertFalse(has("small.txt.gz") || has("noise.txt.br"));
    }

    @Test
    void leaveAnAuthorsOwnFileAsItIs() throws IOException {
        byte[] own = "not of this table".getBytes(StandardCharsets.UTF_8);
        file("table.csv", WORDS);
        Path archive = file("table.csv.gz", own);

        assertEquals(1, new CompressedCopies(folder, true).write(Set.of("table.csv", "table.csv.gz")));
        assertArrayEquals(own, Files.readAllBytes(archive));
        assertTrue(has("table.csv.br"));
    }

    @Test
    void areGzipAloneWhereBrotliIsMissing() throws IOException {
        file("a.html", WORDS);
        CompressedCopies copies = new CompressedCopies(folder, false);

        assertEquals(1, copies.write(Set.of("a.html")));
        assertTrue(has("a.html.gz"));
        assertFalse(has("a.html.br"));
        assertEquals("copies compressed, with gzip alone: no Brotli runs on this machine", copies.words());
    }

    @Test
    void saveMoreWithBrotli() throws IOException {
        assumeTrue(Brotli4jLoader.isAvailable(), "Brotli has no library for this machine.");
        Path page = file("a.html", Files.readAllBytes(Path.of("docs/architecture.adoc")));
        new CompressedCopies(folder).write(Set.of("a.html"));

        assertTrue(Files.size(folder.resolve("a.html.br")) < Files.size(folder.resolve("a.html.gz")));
        assertTrue(Files.size(folder.resolve("a.html.gz")) < Files.size(page) / 2);
    }
}
