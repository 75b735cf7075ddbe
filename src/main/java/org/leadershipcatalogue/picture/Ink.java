package org.leadershipcatalogue.picture;

/**
 * Where one of the colours on a card stands in the palette, with the steps between the paper and it.
 *
 * @param first the place of its faintest step in the palette
 * @param steps how many there are
 */
record Ink(int first, int steps) {

    private static final int FULL = 255;

    /** The place in the palette for a pixel that is covered by some of 255; 0 is the paper. */
    int at(int coverage) {
        int step = (coverage * steps + FULL / 2) / FULL;
        return step == 0 ? 0 : first + step - 1;
    }

    /** The full colour's place. */
    int full() {
        return first + steps - 1;
    }

    /**
     * Puts the steps into a palette of red, green and blue bytes.
     *
     * @param colour the full colour, {@code 0xrrggbb}
     */
    void addTo(byte[] palette, int paper, int colour) {
        for (int step = 1; step <= steps; step++) {
            for (int channel = 0; channel < 3; channel++) {
                int shift = 16 - 8 * channel;
                int from = paper >> shift & FULL;
                int to = colour >> shift & FULL;
                palette[3 * (first + step - 1) + channel] = (byte) (from + (to - from) * step / steps);
            }
        }
    }
}
