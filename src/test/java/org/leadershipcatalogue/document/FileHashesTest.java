package org.leadershipcatalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class FileHashesTest {

    private static final FileStamp STAMP = new FileStamp(7, 0100644, 10, 20, 30, 40);

    private static FileHashes after(FileStamp stamp) {
        return new FileHashes(Map.of("a", stamp), Map.of("a", new FileHashes.Hashed(STAMP, "hash")));
    }

    @Test
    void areKnownOfFilesThatBearTheSameStampAlone() {
        assertEquals(Optional.of("hash"), after(STAMP).of("a"));
        for (FileStamp other : new FileStamp[] {
            new FileStamp(8, 0100644, 10, 20, 30, 40),
            new FileStamp(7, 0100600, 10, 20, 30, 40),
            new FileStamp(7, 0100644, 11, 20, 30, 40),
            new FileStamp(7, 0100644, 10, 21, 30, 40),
            new FileStamp(7, 0100644, 10, 20, 31, 40),
            new FileStamp(7, 0100644, 10, 20, 30, 41)
        }) {
            assertEquals(Optional.empty(), after(other).of("a"), other::toString);
        }
        assertEquals(Optional.empty(), after(STAMP).of("b"));
    }

    @Test
    void areNotedOfFilesWithAStampThatWereUsed() {
        FileHashes hashes = after(STAMP);
        assertEquals(Map.of(), hashes.all());
        hashes.add("a", "other");
        hashes.add("b", "without a stamp");

        SortedMap<String, FileHashes.Hashed> all = hashes.all();
        assertEquals(Map.of("a", new FileHashes.Hashed(STAMP, "other")), all);
        assertEquals(Optional.of("other"), new FileHashes(Map.of("a", STAMP), all).of("a"));
    }

    @Test
    void ofNoFileAreKnownOrNotedWithoutStamps() {
        FileHashes none = FileHashes.none();
        none.add("a", "hash");

        assertEquals(Optional.empty(), none.of("a"));
        assertEquals(Map.of(), none.all());
    }
}
