package org.leadershipcatalogue.picture;

/**
 * A shape as the share of each pixel that it covers.
 *
 * @param left where it begins, from the point the shape is put at
 * @param top likewise, downwards
 * @param width pixels in a row
 * @param coverage 0 to 255 for each pixel, row by row
 */
record Mask(int left, int top, int width, byte[] coverage) {

    int height() {
        return coverage.length / width;
    }
}
