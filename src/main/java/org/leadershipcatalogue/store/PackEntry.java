package org.leadershipcatalogue.store;

import java.util.zip.CRC32;

/**
 * Where the bytes of an entry are.
 *
 * @param checksum the CRC-32 of its bytes
 */
record PackEntry(long offset, int length, int checksum) {

    static PackEntry of(long offset, byte[] bytes) {
        return new PackEntry(offset, bytes.length, checksum(bytes));
    }

    boolean isWhole(byte[] bytes) {
        return checksum(bytes) == checksum;
    }

    static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
