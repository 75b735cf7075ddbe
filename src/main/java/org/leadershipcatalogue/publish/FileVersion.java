package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The bytes that a file of the site holds. At one place the same name stands for the same bytes, in all builds; bytes that
 * are written anew have a new name, unless they are those that were there.
 *
 * @param checksum the CRC-32 of the bytes, which tells damage, not malice
 */
record FileVersion(String name, long checksum) {

    static FileVersion of(String name, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new FileVersion(name, crc.getValue());
    }

    /** Whether these may be the bytes; if not, they are others. */
    boolean mayBe(byte[] bytes) {
        return of(name, bytes).equals(this);
    }

    /** Whether a file holds these bytes, and they may be those of this version: somebody may have written others there. */
    boolean isIn(Path file, byte[] bytes) {
        try {
            return mayBe(bytes) && Inheritance.holds(file, bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
