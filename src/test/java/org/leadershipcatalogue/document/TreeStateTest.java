package org.leadershipcatalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
}
