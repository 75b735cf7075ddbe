package org.leadershipcatalogue.picture;

/** A shape in one ink, as a canvas holds it: two pixels in a byte, once for even places and once for odd ones. */
final class Stamp {

    private static final int BITS = 4;

    private final int left;
    private final int top;
    private final int height;
    private final byte[] even;
    private final byte[] odd;

    Stamp(Mask mask, Ink ink) {
        left = mask.left();
        top = mask.top();
        height = mask.height();
        even = pairs(mask, ink, 0);
        odd = pairs(mask, ink, 1);
    }

    /** @param before pixels in the first byte that are left of the shape */
    private static byte[] pairs(Mask mask, Ink ink, int before) {
        int length = (before + mask.width() + 1) / 2;
        byte[] pairs = new byte[length * mask.height()];
        for (int row = 0; row < mask.height(); row++) {
            for (int column = 0; column < mask.width(); column++) {
                int place = before + column;
                int shift = place % 2 == 0 ? BITS : 0;
                pairs[row * length + place / 2] |= (byte) (ink.at(mask.at(row, column)) << shift);
            }
        }
        return pairs;
    }

    /** Where it begins, from the point it is put at. */
    int left() {
        return left;
    }

    /** Likewise, downwards. */
    int top() {
        return top;
    }

    int height() {
        return height;
    }

    /** Its rows, one after the other, where it is put at an {@code x}. */
    byte[] pairs(int x) {
        return (x + left) % 2 == 0 ? even : odd;
    }
}
