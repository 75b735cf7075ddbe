package org.leadershipcatalogue.picture;

/** A shape as the share of each pixel that it covers. */
final class Mask {

    private static final int FULL = 0xff;

    private final int left;
    private final int top;
    private final int width;
    private final byte[] coverage;

    /**
     * @param left where it begins, from the point the shape is put at
     * @param top likewise, downwards
     * @param width pixels in a row
     * @param coverage 0 to 255 for each pixel, row by row
     */
    Mask(int left, int top, int width, byte[] coverage) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.coverage = coverage;
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return coverage.length / width;
    }

    /** How much of a pixel is covered, of 255. */
    int at(int row, int column) {
        return coverage[row * width + column] & FULL;
    }
}
