package org.leadershipcatalogue.picture;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of a font on the class path, each looked up once. Several threads may ask. */
final class Typeface {

    /** What stands before the first letter, and for a character that the font lacks. */
    static final int NO_LETTER = 0;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final Optional<KerningSubtable> kerning;
    private final double unitsPerEm;
    private final Map<Integer, Letter> known = new ConcurrentHashMap<>();

    /** A letter: its place in the font, and how far the next one is, in ems. */
    record Letter(int glyph, double advance) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        letters = font.getUnicodeCmapLookup();
        kerning = Optional.ofNullable(font.getKerning()).map(table -> table.getHorizontalKerningSubtable());
        unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads a TrueType font from the class path. */
    static Typeface read(String resource) {
        try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + resource + " is missing from the class path");
            }

            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + resource + " cannot be read", e);
        }
    }

    /** Whether the font has a character. */
    boolean has(int character) {
        return letter(character).glyph() != NO_LETTER;
    }

    /** The width of a text in ems. */
    double width(String text) {
        double width = 0;
        int before = NO_LETTER;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            Letter letter = letter(text.codePointAt(at));
            width += kern(before, letter) + letter.advance();
            before = letter.glyph();
        }
        return width;
    }

    /** Where in a text the letters end that are no wider than some ems together. */
    int fitting(String text, double width) {
        double used = 0;
        int before = NO_LETTER;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            Letter letter = letter(text.codePointAt(at));
            used += kern(before, letter) + letter.advance();
            if (used > width) {
                return at;
            }
            before = letter.glyph();
        }
        return text.length();
    }

    /** How much closer or further than usual a letter is to the one before, in ems. */
    double kern(int before, Letter letter) {
        return kerning.isPresent() ? kerning.get().getKerning(before, letter.glyph()) / unitsPerEm : 0;
    }

    Letter letter(int character) {
        Letter letter = known.get(character);
        return letter == null ? known.computeIfAbsent(character, this::read) : letter;
    }

    private Letter read(int character) {
        int glyph = letters.getGlyphId(character);
        try {
            return new Letter(glyph, font.getAdvanceWidth(glyph) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter of the font cannot be read", e);
        }
    }

    /** The shape of a letter in a size. */
    Mask mask(int glyph, int size) {
        return Outline.mask(path(glyph), size / unitsPerEm);
    }

    /** FontBox reads from one place in the file at a time. */
    private Path2D path(int glyph) {
        synchronized (font) {
            try {
                return font.getGlyph().getGlyph(glyph).getPath();
            } catch (IOException e) {
                throw new UncheckedIOException("a letter of the font cannot be read", e);
            }
        }
    }
}
