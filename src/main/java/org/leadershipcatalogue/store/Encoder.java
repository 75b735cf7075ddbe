package org.leadershipcatalogue.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Writes one value. A text that comes again is written as its number among those that came. */
final class Encoder {

    /** What stands before a text: its number among those that came, counted from here, or how it is written. */
    static final int UTF_8 = 0;

    static final int CHARS = 1;
    static final int FIRST = 2;

    /** Longer texts hardly come twice. */
    static final int LONGEST_REPEATED = 100;

    private final Map<String, Integer> known = new HashMap<>();
    private byte[] bytes = new byte[1 << 10];
    private int size;

    void number(int number) {
        number((long) number << 32 >>> 32);
    }

    /** Seven bits in a byte, the lowest first. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            octet((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        octet((int) rest);
    }

    void octet(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) octet;
    }

    void text(String text) {
        Integer number = known.get(text);
        if (number != null) {
            number(FIRST + number);
            return;
        }
        if (text.length() <= LONGEST_REPEATED) {
            known.put(text, known.size());
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            number(UTF_8);
            number(utf8.length);
            raw(utf8);
        } else {
            chars(text);
        }
    }

    /** Halves of pairs, which UTF-8 has not. */
    private void chars(String text) {
        number(CHARS);
        number(text.length());
        text.chars().forEach(this::number);
    }

    private void raw(byte[] more) {
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
