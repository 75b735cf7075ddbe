package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.RestingFolder;
import org.leadershipcatalogue.document.TreeState;
import org.leadershipcatalogue.testing.FileTree;

class KeptOutputTest {

    private static final SortedMap<String, String> SITE = new TreeMap<>(Map.of(
            "index.html", "home",
            "catalogue.json", "{}",
            "sitemap.xml", "<urlset/>",
            "programmes/a/index.html", "a page",
            "programmes/b/index.html", "b page"));

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void publishASite() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        output = folder.resolve("target/site");
        build(SITE);
    }

    private Staging staging() {
        return Staging.beside(folder.resolve("source"), output, new KeptOutput(output, cache()));
    }

    private Optional<Path> cache() {
        return Optional.of(folder.resolve("target/cache"));
    }

    /** Each file is made of its own name, so that {@code keeps} alone says whether it can stay. */
    private void build(SortedMap<String, String> texts) {
        try (Staging staging = staging()) {
            texts.forEach(
                    (path, text) -> staging.write(path, text.getBytes(StandardCharsets.UTF_8), "made of " + path));
            staging.publish();
        }
    }

    /** What a build finds that asks for each file by what it was made of. */
    private boolean keeps(String path) {
        try (Staging staging = staging()) {
            return staging.keeps(path, "made of " + path);
        }
    }

    private SortedMap<String, FileStamp> stamps() {
        SortedMap<String, FileStamp> stamps = new TreeMap<>();
        SITE.keySet().forEach(path -> stamps.put(path, stamp(path)));
        return stamps;
    }

    private FileStamp stamp(String path) {
        return FileStamp.of(output.resolve(path)).orElseThrow();
    }

    private boolean isAsBefore(String path, SortedMap<String, FileStamp> before) {
        FileStamp old = before.get(path);
        return old != null && stamp(path).hasBytesOf(old);
    }

    private String text(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    @Test
    void leavesFilesThatDoNotChangeAsTheyAre() {
        SortedMap<String, FileStamp> before = stamps();
        SortedMap<String, String> changed = new TreeMap<>(SITE);
        changed.put("programmes/a/index.html", "another");
        build(changed);

        SITE.keySet()
                .forEach(path -> assertEquals(!path.equals("programmes/a/index.html"), isAsBefore(path, before), path));
    }

    @Test
    void keepsWhatWasMadeOfTheSame() throws IOException {
        try (Staging staging = staging()) {
            assertTrue(staging.keeps("/programmes/a/index.html", "made of programmes/a/index.html"));
            assertFalse(staging.keeps("/programmes/b/index.html", "made of another thing"));
            assertFalse(staging.keeps("/programmes/b/index.html", new Object()));
            assertFalse(staging.keeps("/programmes/new/index.html", "made of programmes/new/index.html"));
            assertEquals("a page", Files.readString(staging.file("programmes/a/index.html")));
            assertEquals(
                    List.of("programmes/a/index.html"),
                    List.copyOf(staging.versions().keySet()));
        }
    }

    @Test
    void knowsItsFilesByTheirStampsAlone() {
        SITE.keySet().forEach(path -> assertTrue(isAtRest(path), path));
        build(SITE);
        SITE.keySet().forEach(path -> assertTrue(isAtRest(path), path + ", taken over"));
    }

    private boolean isAtRest(String path) {
        KeptOutput kept = new KeptOutput(output, cache());
        return kept.find(path)
                .filter(file -> kept.isAtRest(path, file, stamp(path)))
                .isPresent();
    }

    @Test
    void knowsAFileNoLongerThatWasTouched() throws IOException {
        writeOver("programmes/a/index.html", "a PAGE");

        assertFalse(isAtRest("programmes/a/index.html"));
        assertTrue(isAtRest("programmes/b/index.html"));
    }

    /** Writes as many bytes, and sets the time of writing back. */
    private void writeOver(String path, String text) throws IOException {
        Path file = output.resolve(path);
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, time);
    }

    /** Whoever writes to the output while a build goes on has it mended by the next. */
    @Test
    void mendsWhatWasChangedByHandAfterItWasTakenOver() throws IOException {
        try (Staging staging = staging()) {
            SITE.keySet().forEach(path -> assertTrue(staging.keeps(path, "made of " + path), path));
            Files.writeString(staging.file("programmes/a/index.html"), "by hand");
            staging.publish();
        }
        build(SITE);
        assertEquals("a page", text("programmes/a/index.html"));
    }

    @Test
    void mendsWhatWasChangedByHand() throws IOException {
        writeOver("programmes/a/index.html", "a PAGE");
        Files.delete(output.resolve("programmes/b/index.html"));
        Files.writeString(output.resolve("more.html"), "more");

        assertFalse(keeps("programmes/a/index.html"));
        assertFalse(keeps("programmes/b/index.html"));
        build(SITE);
        assertEquals("a page", text("programmes/a/index.html"));
        assertEquals("b page", text("programmes/b/index.html"));
        assertFalse(Files.exists(output.resolve("more.html")));
    }

    @Test
    void mendsRightsAndLinks() throws IOException {
        Path page = output.resolve("programmes/a/index.html");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rwx------"));
        Path other = output.resolve("programmes/b/index.html");
        Files.move(other, folder.resolve("b.html"));
        Files.createSymbolicLink(other, folder.resolve("b.html"));
        build(SITE);

        assertEquals(Files.getPosixFilePermissions(output.resolve("index.html")), Files.getPosixFilePermissions(page));
        assertTrue(Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void knowsTheBytesOfACopy() throws IOException {
        FileTree copied = FileTree.read(output);
        Files.move(output, folder.resolve("moved"));
        copied.writeTo(output);
        Files.setLastModifiedTime(output.resolve("index.html"), FileTime.from(Instant.EPOCH));

        assertTrue(keeps("programmes/a/index.html"));
        build(SITE);
        assertEquals(FileTime.from(Instant.EPOCH), Files.getLastModifiedTime(output.resolve("index.html")));
    }

    @Test
    void neverWritesThroughAFileItHasTaken() throws IOException {
        try (Staging staging = staging()) {
            assertTrue(staging.keeps("programmes/a/index.html", "made of programmes/a/index.html"));
            staging.write("programmes/a/index.html", "written");
            assertTrue(staging.keeps("programmes/b/index.html", "made of programmes/b/index.html"));
            Files.writeString(staging.room("programmes/b/index.html"), "rendered");

            assertEquals("a page", text("programmes/a/index.html"));
            assertEquals("b page", text("programmes/b/index.html"));
        }
    }

    @Test
    void takesBackWhatWasMadeAgainWithTheSameBytes() throws IOException {
        FileStamp before = stamp("index.html");
        try (Staging staging = staging()) {
            Files.writeString(staging.room("index.html"), "opened");
            staging.write("index.html", "home".getBytes(StandardCharsets.UTF_8), "made of other words");

            FileStamp now = FileStamp.of(staging.file("index.html")).orElseThrow();
            assertTrue(now.hasBytesOf(before));
        }
    }

    @Test
    void givesOtherBytesAnotherVersionEvenWhereTheyStandThereAlready() throws IOException {
        String before = version("home");
        assertEquals(before, version("home"));

        Files.writeString(output.resolve("index.html"), "by hand");
        assertNotEquals(before, version("by hand"));
    }

    private String version(String home) {
        try (Staging staging = staging()) {
            staging.write("index.html", home.getBytes(StandardCharsets.UTF_8), "made of " + home);
            return staging.versions().getOrDefault("index.html", "");
        }
    }

    @Test
    void leavesAFileThatWasChangedAndPutBackBetweenTwoSites() throws IOException {
        try (Staging staging = Staging.beside(folder.resolve("source"), output)) {
            SITE.forEach(staging::write);
            staging.publish();
            FileStamp before = stamp("index.html");

            staging.begin();
            staging.write("index.html", "another");
            assertEquals("another", Files.readString(staging.file("index.html")));
            staging.begin();
            SITE.forEach(staging::write);
            staging.publish();
            assertEquals(before, stamp("index.html"));
        }
    }

    @Test
    void knowsItsFilesStillAfterABuildThatFailed() {
        assertTrue(keeps("programmes/a/index.html"));

        assertTrue(isAtRest("programmes/a/index.html"));
    }

    @Test
    void isOfNoUseWhenItIsDamaged() throws IOException {
        Path file = cache().orElseThrow().resolve("output-" + KeptOutput.key(output));
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertFalse(keeps("programmes/a/index.html"), "a wrong byte at " + at);
        }
        Files.write(file, bytes);
        assertTrue(keeps("programmes/a/index.html"));
    }

    @Test
    void twoBuildsAtOnceLeaveOneWholeSite() throws IOException {
        SortedMap<String, String> others = new TreeMap<>(SITE);
        others.replaceAll((path, text) -> "other " + text);
        try (Staging first = staging()) {
            SITE.keySet().forEach(path -> assertTrue(first.keeps(path, "made of " + path)));
            build(others);
            first.publish();
        }
        for (String path : SITE.keySet()) {
            assertEquals(SITE.get(path), text(path));
        }
        build(others);
        for (String path : SITE.keySet()) {
            assertEquals(others.get(path), text(path));
        }
    }

    @Test
    void removesWhatAKilledBuildHasLeft() throws IOException {
        Path killed = Files.createDirectories(output.resolveSibling(".site-staging-0123abcd-4567"));
        Files.writeString(killed.resolve("index.html"), "half");
        Path aside = Files.createDirectories(output.resolveSibling(".site-old-0123abcd-4567"));
        Files.writeString(aside.resolve("index.html"), "old");
        Files.writeString(output.resolveSibling(".site-claim-0123abcd-4567"), "");
        build(SITE);

        assertEquals(List.of("cache", "site"), FileTree.children(folder.resolve("target")));
    }

    @Test
    void leavesWhatABuildAtWorkIsMaking() throws IOException {
        Path claim = Files.writeString(output.resolveSibling(".site-claim-0123abcd-4567"), "");
        Path other = Files.createDirectories(output.resolveSibling(".site-staging-0123abcd-4567"));
        try (FileChannel channel = FileChannel.open(claim, StandardOpenOption.WRITE);
                FileLock lock = channel.lock();
                Staging own = staging()) {
            assertTrue(lock.isValid());
            build(SITE);
            assertTrue(Files.exists(own.folder()));
            assertTrue(Files.exists(other));
        }
        build(SITE);
        assertFalse(Files.exists(other));
    }

    @Test
    void hasAStateThatTellsEveryChange() throws IOException {
        KeptOutput kept = new KeptOutput(output, cache());
        try (Staging staging = Staging.beside(folder.resolve("source"), output, kept)) {
            SITE.forEach(staging::write);
            staging.publish();
        }
        RestingFolder state = kept.state().orElseThrow();
        assertTrue(isStill(state));

        Path copy =
                Files.copy(output.resolve("index.html"), output.resolve("copy"), StandardCopyOption.COPY_ATTRIBUTES);
        assertFalse(isStill(state));
        Files.delete(copy);
        assertTrue(isStill(state));
        Path empty = Files.createDirectory(output.resolve("empty"));
        assertFalse(isStill(state));
        Files.delete(empty);
        writeOver("index.html", "HOME");
        assertFalse(isStill(state));
    }

    private boolean isStill(RestingFolder state) {
        return state.isStill(TreeState.of(output).orElseThrow());
    }
}
