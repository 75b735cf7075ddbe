package org.leadershipcatalogue.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one value. Nothing is made larger than the bytes there are. */
final class Decoder {

    private static final int DEEPEST = 200;

    private final List<String> known = new ArrayList<>();
    private final byte[] bytes;
    private int next;
    private int depth;

    Decoder(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() throws IOException {
        require(next < bytes.length);
        return bytes[next++] & 0xFF;
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int octet = octet();
            number |= (octet & 0x7FL) << shift;
            if (octet < 0x80) {
                return number;
            }
        }
        throw new IOException("a number that does not end");
    }

    int integer() throws IOException {
        long number = number();
        require(number >>> 32 == 0);
        return (int) number;
    }

    /** How many parts come, each of which has a byte at least. */
    int count() throws IOException {
        int count = integer();
        require(count >= 0 && count <= bytes.length - next);
        return count;
    }

    String text() throws IOException {
        int how = integer();
        if (how >= Encoder.FIRST) {
            require(how - Encoder.FIRST < known.size());
            return known.get(how - Encoder.FIRST);
        }
        require(how >= 0);
        String text = how == Encoder.UTF_8 ? utf8() : chars();
        if (text.length() <= Encoder.LONGEST_REPEATED) {
            known.add(text);
        }
        return text;
    }

    private String utf8() throws IOException {
        int length = count();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, next, length));
        }
        next += length;
        return text;
    }

    private String chars() throws IOException {
        char[] chars = new char[count()];
        for (int index = 0; index < chars.length; index++) {
            int sign = integer();
            require((char) sign == sign);
            chars[index] = (char) sign;
        }
        return new String(chars);
    }

    /** Types may hold themselves, though not without end. */
    void enter() throws IOException {
        require(depth++ < DEEPEST);
    }

    void leave() {
        depth--;
    }

    void requireEnd() throws IOException {
        require(next == bytes.length);
    }

    static void require(boolean isSo) throws IOException {
        if (!isSo) {
            throw new IOException("these bytes are not of this type");
        }
    }
}
