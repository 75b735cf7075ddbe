package org.leadershipcatalogue.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * A page that a template writes, held in UTF-8 as it comes: nearly all of it is ASCII. Half a character, of which the
 * other half does not follow, is a question mark.
 */
final class Utf8Page extends Writer {

    private static final int SMALL_PAGE = 1 << 15;
    private static final int STRETCH = 1 << 12;
    private static final int WIDEST = 3;
    private static final char NONE = 0;

    private final char[] stretch = new char[STRETCH];
    private byte[] bytes = new byte[SMALL_PAGE];
    private int size;
    private char firstHalf = NONE;

    @Override
    public void write(String text, int start, int length) {
        int end = start + length;
        for (int at = start; at < end; at += STRETCH) {
            int next = Math.min(end, at + STRETCH);
            text.getChars(at, next, stretch, 0);
            write(stretch, 0, next - at);
        }
    }

    @Override
    public void write(char[] text, int start, int length) {
        makeRoom(WIDEST * length + 1);
        int end = start + length;
        int at = start;
        while (at < end) {
            at = firstHalf == NONE ? writeAscii(text, at, end) : at;
            if (at < end) {
                add(text[at++]);
            }
        }
    }

    /** Returns where something else begins. */
    private int writeAscii(char[] text, int start, int end) {
        byte[] to = bytes;
        int free = size;
        int at = start;
        while (at < end && text[at] < 0x80) {
            to[free++] = (byte) text[at++];
        }
        size = free;
        return at;
    }

    private void add(char sign) {
        char half = firstHalf;
        firstHalf = NONE;
        if (half != NONE && Character.isLowSurrogate(sign)) {
            int whole = Character.toCodePoint(half, sign);
            put(0xF0 | (whole >> 18));
            putRest(whole, 12);
            return;
        }
        if (half != NONE) {
            put('?');
        }
        if (Character.isHighSurrogate(sign)) {
            firstHalf = sign;
        } else {
            writeWhole(sign);
        }
    }

    private void writeWhole(char sign) {
        if (sign < 0x80) {
            put(sign);
        } else if (sign < 0x800) {
            put(0xC0 | (sign >> 6));
            putRest(sign, 0);
        } else if (Character.isLowSurrogate(sign)) {
            put('?');
        } else {
            put(0xE0 | (sign >> 12));
            putRest(sign, 6);
        }
    }

    /** Six bits a byte. */
    private void putRest(int sign, int from) {
        for (int bits = from; bits >= 0; bits -= 6) {
            put(0x80 | ((sign >> bits) & 0x3F));
        }
    }

    private void put(int unit) {
        bytes[size++] = (byte) unit;
    }

    private void makeRoom(int wanted) {
        if (bytes.length - size < wanted) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + wanted));
        }
    }

    /** The page, which ends here. */
    byte[] utf8() {
        makeRoom(1);
        if (firstHalf != NONE) {
            firstHalf = NONE;
            put('?');
        }
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {
        // It is in memory.
    }

    @Override
    public void close() {
        // It is in memory.
    }
}
