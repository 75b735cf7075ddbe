package org.leadershipcatalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeStateTest {

    private static FileStamp changedAt(long moment, long device) {
        return new FileStamp(7, 0100644, 0, moment, 1, device);
    }

    /** A file can be written twice within a tick of the disk’s clock. */
    @Test
    void provesTheStampsThatAreOlderThanTheTickAlone() {
        FileStamp old = changedAt(99, 1);
        FileStamp present = changedAt(100, 1);
        FileStamp ofAnotherClock = changedAt(99, 2);
        TreeState state = new TreeState(
                new TreeMap<>(Map.of("old", old, "present", present, "elsewhere", ofAnotherClock)), new TreeMap<>());

        assertEquals(Map.of("old", old), state.provedBy(new FileClock.Tick(100, 1)));
        assertEquals(Map.of("old", old, "present", present), state.provedBy(new FileClock.Tick(101, 1)));
        assertEquals(state.files(), state.provedBy(new FileClock.Tick(10_000_000_000L, 1)));
    }

    @Test
    void isToldFromItsFilesAsFromTheDisk(@TempDir Path temporary) throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("unix"), "this system has no stamps");
        Path folder = temporary.resolve("site");
        Files.createDirectories(folder.resolve("a/b"));
        for (String name : List.of("index.html", "a/b/c.html", "a/b.html", "a-b.html")) {
            Files.writeString(folder.resolve(name), name);
        }
        TreeState state = TreeState.of(folder).orElseThrow();
        int rights = FileStamp.of(folder).orElseThrow().mode();

        assertEquals(state, TreeState.holding(state.files(), rights));
        Files.createDirectory(folder.resolve("empty"));
        assertNotEquals(
                TreeState.holding(state.files(), rights).digest(),
                TreeState.of(folder).orElseThrow().digest());
    }

    @Test
    void leavesOutWhatIsMissing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("there"), "");

        assertEquals(
                TreeState.of(folder, List.of("there")), TreeState.of(folder, List.of("there", "missing", "other")));
    }

    /** A second name changes the time of the last change alone. */
    @Test
    void restsAsLongAsNothingIsChangedAfterTheMoment() {
        FileStamp file = changedAt(99, 1);
        FileClock.Tick moment = new FileClock.Tick(100, 1);
        RestingFolder rest = RestingFolder.of(one(file), moment).orElseThrow();

        assertTrue(rest.isStill(one(file)));
        assertTrue(rest.isStill(one(changedAt(98, 1))));
        assertFalse(rest.isStill(one(changedAt(100, 1))));
        assertFalse(rest.isStill(one(new FileStamp(8, file.mode(), 0, 99, 1, 1))));
        assertFalse(rest.isStill(one(new FileStamp(7, file.mode(), 1, 99, 1, 1))));
        assertFalse(rest.isStill(one(new FileStamp(7, file.mode(), 0, 99, 2, 1))));
        assertFalse(rest.isStill(one(new FileStamp(7, 0100600, 0, 99, 1, 1))));
        assertEquals(Optional.empty(), RestingFolder.of(one(changedAt(100, 1)), moment));
    }

    private static TreeState one(FileStamp file) {
        return new TreeState(new TreeMap<>(Map.of("file", file)), new TreeMap<>(Map.of("", 040755)));
    }
}
