package org.leadershipcatalogue.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an encoding: to hash them as they come, or to keep them. */
final class Sink {

    private static final int SIZE = 1 << 10;

    /** The most bytes that one number or one character comes to. */
    private static final int MOST = 8;

    private static final int MOST_OF_CHAR = 3;

    private final @Nullable MessageDigest digest;
    private byte[] bytes;
    private int size;

    private Sink(@Nullable MessageDigest digest, int size) {
        this.digest = digest;
        this.bytes = new byte[size];
    }

    static Sink hashing() {
        return new Sink(digest(), SIZE);
    }

    /** SHA-512/256 (FIPS 180-4): as short and as strong as SHA-256, and half as much work for the JVM’s first compiler. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-512/256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-512/256", impossible);
        }
    }

    static Sink keeping() {
        return new Sink(null, 1 << 8);
    }

    void tag(char tag) {
        room();
        bytes[size++] = (byte) tag;
    }

    void number(int number) {
        room();
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[size++] = (byte) (number >> shift);
        }
    }

    void number(long number) {
        number((int) (number >> 32));
        number((int) number);
    }

    /** The length, and each char by itself as UTF-8 would have it: so that halves of pairs differ, too. */
    void text(String text) {
        int length = text.length();
        number(length);
        int index = 0;
        while (index < length) {
            room();
            int end = Math.min(length, index + (bytes.length - size) / MOST_OF_CHAR);
            size = put(text, index, end);
            index = end;
        }
    }

    /** There is room for them; returns the size after them. */
    private int put(String text, int start, int end) {
        byte[] to = bytes;
        int at = size;
        for (int index = start; index < end; index++) {
            char sign = text.charAt(index);
            if (sign < 0x80) {
                to[at++] = (byte) sign;
            } else if (sign < 0x800) {
                to[at++] = (byte) (0xC0 | (sign >> 6));
                to[at++] = (byte) (0x80 | (sign & 0x3F));
            } else {
                to[at++] = (byte) (0xE0 | (sign >> 12));
                to[at++] = (byte) (0x80 | ((sign >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (sign & 0x3F));
            }
        }
        return at;
    }

    void raw(byte[] more) {
        int taken = 0;
        while (taken < more.length) {
            room();
            int fitting = Math.min(more.length - taken, bytes.length - size);
            System.arraycopy(more, taken, bytes, size, fitting);
            size += fitting;
            taken += fitting;
        }
    }

    private void room() {
        if (size + MOST <= bytes.length) {
            return;
        }
        if (digest == null) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        } else {
            digest.update(bytes, 0, size);
            size = 0;
        }
    }

    byte[] kept() {
        return Arrays.copyOf(bytes, size);
    }

    /** The hash of all that came, in lower-case hexadecimal. */
    String hash() {
        if (digest == null) {
            throw new IllegalStateException("this sink keeps and does not hash");
        }
        digest.update(bytes, 0, size);
        size = 0;
        return HexFormat.of().formatHex(digest.digest());
    }
}
