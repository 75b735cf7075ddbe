package org.leadershipcatalogue.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final Map<String, String> ENTRIES = Map.of("first", "one", "second", "two", "empty", "");
    private static final String PROGRAM = "this";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void choosesAFile() {
        file = folder.resolve("cache").resolve("pack");
    }

    @Test
    void entriesAreFound() {
        write(file, PROGRAM, ENTRIES);

        assertEquals(ENTRIES, read(PROGRAM));
        assertEquals(3, Pack.read(file, PROGRAM).size("first"));
        assertEquals(Optional.empty(), Pack.read(file, PROGRAM).find("third"));
    }

    @Test
    void largeEntriesAreFoundInAnyOrder() {
        String large = "0123456789".repeat(150_000);
        write(file, PROGRAM, Map.of("a", large, "b", "small", "c", large + "c"));

        Pack pack = Pack.read(file, PROGRAM);
        for (String name : List.of("c", "a", "b", "a", "c")) {
            String expected = name.equals("b") ? "small" : large + (name.equals("c") ? "c" : "");
            assertEquals(expected, text(pack.find(name)));
        }
    }

    @Test
    void sameEntriesAreTheSameBytes() throws IOException {
        write(file, PROGRAM, ENTRIES);
        byte[] first = Files.readAllBytes(file);
        write(file, PROGRAM, ENTRIES);

        assertTrue(Arrays.equals(first, Files.readAllBytes(file)));
    }

    @Test
    void anotherProgramFindsNothing() {
        write(file, "another", ENTRIES);

        assertEquals(Map.of(), read(PROGRAM));
    }

    @Test
    void anyDamagedByteCostsAtMostWhatItBelongsTo() throws IOException {
        write(file, PROGRAM, ENTRIES);
        byte[] whole = Files.readAllBytes(file);
        for (int index = 0; index < whole.length; index++) {
            byte[] damaged = whole.clone();
            damaged[index] ^= 0x10;
            Files.write(file, damaged);

            Map<String, String> found = read(PROGRAM);
            assertTrue(ENTRIES.entrySet().containsAll(found.entrySet()), found::toString);
            assertTrue(found.size() < ENTRIES.size());
        }
    }

    @Test
    void truncatedFileHoldsNothing() throws IOException {
        write(file, PROGRAM, ENTRIES);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertEquals(Map.of(), read(PROGRAM));
        }
    }

    @Test
    void fileThatShrinksOrChangesWhileItIsReadHoldsNothingMore() throws IOException {
        write(file, PROGRAM, ENTRIES);
        Pack shrinking = Pack.read(file, PROGRAM);
        Pack vanishing = Pack.read(file, PROGRAM);
        Pack changing = Pack.read(file, PROGRAM);

        Files.write(file, new byte[] {1});
        assertEquals(Optional.empty(), shrinking.find("first"));
        write(file, PROGRAM, Map.of("0", "something else and longer"));
        assertEquals(Optional.empty(), changing.find("first"));
        Files.delete(file);
        assertEquals(Optional.empty(), vanishing.find("first"));
    }

    @Test
    void foreignFilesHoldNothing() throws IOException {
        Files.createDirectories(file);
        assertEquals(Map.of(), read(PROGRAM));
        Files.delete(file);
        assertEquals(Map.of(), read(PROGRAM));
        for (byte filling : new byte[] {0, -1, 127}) {
            byte[] foreign = new byte[10_000];
            Arrays.fill(foreign, filling);
            Files.write(file, foreign);
            assertEquals(Map.of(), read(PROGRAM));
        }
    }

    /** With right checksums, too: the lengths of the file itself are the limit. */
    @Test
    void hugeLengthsTakeNoMemory() throws IOException {
        PackEntry huge = new PackEntry(0, Integer.MAX_VALUE, 0);
        PackEntry far = new PackEntry(Long.MAX_VALUE, Integer.MAX_VALUE, 0);
        PackEntry before = new PackEntry(-1, 1, 0);
        Files.createDirectories(folder.resolve("cache"));
        Files.write(file, PackIndex.bytes(PROGRAM, new TreeMap<>(Map.of("a", huge, "b", far, "c", before))));
        assertEquals(Set.of(), Pack.read(file, PROGRAM).names());

        for (int length : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -1}) {
            byte[] index = PackIndex.bytes(PROGRAM, new TreeMap<>());
            ByteBuffer.wrap(index).putInt(index.length - 16, length);
            Files.write(file, index);
            assertEquals(Set.of(), Pack.read(file, PROGRAM).names());
        }
    }

    /** Whoever opens one waits until somebody writes. */
    @Test
    void pipeInItsPlaceIsNotWaitedFor() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("cache"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start().waitFor());

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(Map.of(), read(PROGRAM)));
    }

    @Test
    void folderInItsPlaceIsLeftAlone() throws IOException {
        Files.createDirectories(file);
        Files.writeString(file.resolve("mine.txt"), "mine");

        write(file, PROGRAM, ENTRIES);
        assertEquals("mine", Files.readString(file.resolve("mine.txt")));
        assertEquals(1, files());
    }

    @Test
    void fileInThePlaceOfTheFolderIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("cache"), "mine");

        write(file, PROGRAM, ENTRIES);
        assertEquals("mine", Files.readString(folder.resolve("cache")));
        assertEquals(Map.of(), read(PROGRAM));
    }

    @Test
    void writersAtOnceLeaveOneWholeFile() throws IOException {
        List<CompletableFuture<Void>> writers = Stream.of("a", "b", "c", "d")
                .map(writer -> CompletableFuture.runAsync(() -> {
                    for (int round = 0; round < 50; round++) {
                        write(file, PROGRAM, Map.of("first", writer.repeat(50_000), "second", writer));
                        Map<String, String> found = read(PROGRAM);
                        found.values()
                                .forEach(text ->
                                        assertEquals(1, text.chars().distinct().count()));
                    }
                }))
                .toList();
        writers.forEach(CompletableFuture::join);

        Map<String, String> found = read(PROGRAM);
        assertEquals(found.get("second"), String.valueOf(found.get("first")).substring(0, 1));
        assertEquals(1, files());
    }

    @Test
    void whatKilledBuildsHaveLeftIsRemovedWhenItIsOld() throws IOException {
        write(file, PROGRAM, ENTRIES);
        Path old = Files.createFile(file.resolveSibling("pack.1-ab.new"));
        Path recent = Files.createFile(file.resolveSibling("pack.2-ab.new"));
        Path others = Files.createFile(file.resolveSibling("other.1-ab.new"));
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(old, longAgo);
        Files.setLastModifiedTime(others, longAgo);

        write(file, PROGRAM, ENTRIES);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(recent) && Files.exists(others));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.count();
        }
    }

    private static void write(Path file, String program, Map<String, String> entries) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        entries.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        Pack.write(file, program, bytes);
    }

    private Map<String, String> read(String program) {
        Pack pack = Pack.read(file, program);
        Map<String, String> found = new TreeMap<>();
        pack.names().stream()
                .filter(name -> pack.find(name).isPresent())
                .forEach(name -> found.put(name, text(pack.find(name))));
        return found;
    }

    private static String text(Optional<byte[]> bytes) {
        return new String(bytes.orElseThrow(), UTF_8);
    }
}
