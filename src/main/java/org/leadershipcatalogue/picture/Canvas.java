package org.leadershipcatalogue.picture;

/** A picture of sixteen colours, two pixels in a byte. */
final class Canvas {

    private static final int BITS = 4;
    private static final int LOW = 0xf;

    private final int width;
    private final int height;
    private final byte[] rows;
    private final int rowLength;

    /** An empty picture; each row begins with a zero byte, which says in a PNG that it is stored as it is. */
    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        rowLength = 1 + width / 2;
        rows = new byte[rowLength * height];
    }

    void fill(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                put(x, y, colour);
            }
        }
    }

    /** Puts a shape with its origin at a point; what is outside the picture is left out. */
    void draw(Mask mask, int x, int y, Ink ink) {
        int from = Math.max(0, -(y + mask.top()));
        int to = Math.min(mask.height(), height - y - mask.top());
        int left = x + mask.left();
        int first = Math.max(0, -left);
        int last = Math.min(mask.width(), width - left);
        for (int row = from; row < to; row++) {
            for (int column = first; column < last; column++) {
                int covered = mask.at(row, column);
                if (covered != 0) {
                    put(left + column, y + mask.top() + row, ink.at(covered));
                }
            }
        }
    }

    /** Where letters touch, the stronger step stays. */
    private void put(int x, int y, int colour) {
        int at = y * rowLength + 1 + x / 2;
        int shift = x % 2 == 0 ? BITS : 0;
        int present = rows[at] >> shift & LOW;
        if (colour > present) {
            rows[at] = (byte) ((rows[at] & ~(LOW << shift)) | (colour << shift));
        }
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
