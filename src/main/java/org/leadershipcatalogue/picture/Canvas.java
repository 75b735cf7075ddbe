package org.leadershipcatalogue.picture;

import java.util.Arrays;

/** A picture of sixteen colours, two pixels in a byte. */
final class Canvas {

    private static final int BITS = 4;
    private static final int LOW = 0xf;
    private static final int HIGH = LOW << BITS;

    private final int width;
    private final int height;
    private final byte[] rows;
    private final int rowLength;

    /** An empty picture; each row begins with a zero byte, which says in a PNG that it is stored as it is. */
    Canvas(int width, int height) {
        this(width, height, new byte[(1 + width / 2) * height]);
    }

    private Canvas(int width, int height, byte[] rows) {
        this.width = width;
        this.height = height;
        this.rows = rows;
        rowLength = 1 + width / 2;
    }

    Canvas copy() {
        return new Canvas(width, height, rows.clone());
    }

    /** Fills a bar at the left, of an even width, from top to bottom. */
    void fillBar(int barWidth, int colour) {
        for (int start = 1; start < rows.length; start += rowLength) {
            Arrays.fill(rows, start, start + barWidth / 2, (byte) (colour << BITS | colour));
        }
    }

    /** Puts a shape with its origin at a point; what is outside the picture is left out. */
    void draw(Stamp stamp, int x, int y) {
        int top = y + stamp.top();
        int left = Math.floorDiv(x + stamp.left(), 2);
        byte[] pairs = stamp.pairs(x);
        int length = pairs.length / stamp.height();
        int first = Math.max(0, -left);
        int last = Math.min(length, rowLength - 1 - left);
        int end = Math.min(stamp.height(), height - top);
        for (int row = Math.max(0, -top); row < end; row++) {
            int start = (top + row) * rowLength + 1 + left;
            for (int column = first; column < last; column++) {
                byte pair = pairs[row * length + column];
                if (pair != 0) {
                    rows[start + column] = stronger(rows[start + column], pair);
                }
            }
        }
    }

    /** Where letters touch, the stronger step of each pixel stays. */
    private static byte stronger(byte present, byte pair) {
        return (byte) (Math.max(present & HIGH, pair & HIGH) | Math.max(present & LOW, pair & LOW));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] rows() {
        return rows;
    }
}
