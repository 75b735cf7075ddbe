package org.leadershipcatalogue.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of sixteen colours as a file (PNG, third edition, section 5). */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER = 13;
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;
    private static final int ROOM = 1 << 14;

    private Png() {}

    static byte[] of(Canvas canvas, byte[] palette) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(ROOM);
        file.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(HEADER)
                .putInt(canvas.width())
                .putInt(canvas.height())
                .put(BITS)
                .put(INDEXED)
                .array();
        chunk(file, "IHDR", header);
        chunk(file, "PLTE", palette);
        chunk(file, "IDAT", deflated(canvas.rows()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) check.getValue())
                .array());
    }

    /** The fastest level: most of a card is paper, which any level packs well. */
    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(ROOM);
            byte[] buffer = new byte[ROOM];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
