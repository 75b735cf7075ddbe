package org.leadershipcatalogue.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes in one typeface, one size and one ink; each letter is drawn once. Several threads may write. */
final class Pen {

    private final Typeface face;
    private final int size;
    private final Ink ink;
    private final Map<Integer, Stamp> known = new ConcurrentHashMap<>();

    /** @param size pixels in an em */
    Pen(Typeface face, int size, Ink ink) {
        this.face = face;
        this.size = size;
        this.ink = ink;
    }

    Typeface face() {
        return face;
    }

    int size() {
        return size;
    }

    /** Writes a line from a point on its base line. */
    void write(Canvas canvas, String text, int x, int y) {
        double pen = x;
        int before = Typeface.NO_LETTER;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            Typeface.Letter letter = face.letter(text.codePointAt(at));
            pen += face.kern(before, letter) * size;
            canvas.draw(stamp(letter.glyph()), (int) Math.round(pen), y);
            pen += letter.advance() * size;
            before = letter.glyph();
        }
    }

    private Stamp stamp(int glyph) {
        Stamp stamp = known.get(glyph);
        return stamp == null ? known.computeIfAbsent(glyph, this::drawn) : stamp;
    }

    private Stamp drawn(int glyph) {
        return new Stamp(face.mask(glyph, size), ink);
    }
}
