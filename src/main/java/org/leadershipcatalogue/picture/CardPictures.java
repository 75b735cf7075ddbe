package org.leadershipcatalogue.picture;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.model.SharedCard;

/**
 * Draws the pictures that stand for entries where others link to them: the bar and the label in the tone of the type, the
 * title as large as it fits, what decides whether to open it, and the site's name.
 */
public final class CardPictures {

    private static final int PAPER = 0xfbf8f1;
    private static final int INK = 0x1b2027;
    private static final int SOFT = 0x55595f;
    private static final Map<String, Integer> TONES = Map.of(
            "programme", 0x0d5a61,
            "initiative", 0x6d2a60,
            "publication", 0x765300,
            "event", 0x983717,
            "organisation", 0x44546c);
    private static final int COLOURS = 16;
    private static final Ink WORDS = new Ink(1, 7, INK);
    private static final Ink FAINT = new Ink(8, 4, SOFT);

    private static final int BAR = 20;
    private static final int LEFT = 64;
    private static final int ROOM = SharedCard.WIDTH - LEFT - 48;
    private static final int LABEL_LINE = 72;
    private static final int TITLE_TOP = 96;
    private static final int TITLE_HEIGHT = 200;
    private static final List<Integer> TITLE_SIZES = List.of(60, 52, 46, 40, 36);
    private static final double LINE_HEIGHT = 1.16;
    private static final int LABEL_SIZE = 26;
    private static final int FACT_SIZE = 24;
    private static final int FACT_LINE = 336;
    private static final int FACT_STEP = -34;
    private static final int NAME_SIZE = 20;
    private static final int NAME_LINE = 384;

    private final Typeface display = Typeface.read("/liberation/LiberationSerif-Bold.ttf");
    private final Typeface text = Typeface.read("/liberation/LiberationSans-Regular.ttf");

    /**
     * Draws cards on all processors.
     *
     * @param site the site's name
     * @param write takes each card and the bytes of its picture
     */
    public void draw(String site, List<SharedCard> cards, BiConsumer<SharedCard, byte[]> write) {
        AllProcessors.each(cards, card -> write.accept(card, png(site, card)));
    }

    byte[] png(String site, SharedCard card) {
        Canvas canvas = new Canvas(SharedCard.WIDTH, SharedCard.HEIGHT);
        Ink tone = new Ink(12, 4, TONES.getOrDefault(card.tone(), INK));
        canvas.fill(0, 0, BAR, SharedCard.HEIGHT, tone.full());
        line(canvas, card.label(), LABEL_SIZE, LABEL_LINE, tone);
        title(canvas, known(card.title(), display));
        int y = FACT_LINE + FACT_STEP * Math.max(0, card.facts().size() - 1);
        for (String fact : card.facts()) {
            line(canvas, fact, FACT_SIZE, y, WORDS);
            y -= FACT_STEP;
        }
        line(canvas, site, NAME_SIZE, NAME_LINE, FAINT);
        return Png.of(canvas, palette(tone));
    }

    private void line(Canvas canvas, String words, int size, int y, Ink ink) {
        String cut = Lines.cut(text, known(words, text), (double) ROOM / size);
        text.draw(canvas, cut, size, LEFT, y, ink);
    }

    /** As large as the title fits; the smallest size shows what there is room for. */
    private void title(Canvas canvas, String title) {
        Lines lines = new Lines(display, title);
        int smallest = TITLE_SIZES.get(TITLE_SIZES.size() - 1);
        int size = TITLE_SIZES.stream()
                .filter(wanted -> lines.fits((double) ROOM / wanted)
                        && lines.balanced((double) ROOM / wanted).size() <= most(wanted))
                .findFirst()
                .orElse(smallest);
        double width = (double) ROOM / size;
        double y = TITLE_TOP + size;
        for (String line : lines.first(most(size), lines.balanced(width), width)) {
            display.draw(canvas, Lines.cut(display, line, width), size, LEFT, (int) Math.round(y), WORDS);
            y += size * LINE_HEIGHT;
        }
    }

    private static int most(int size) {
        return (int) (TITLE_HEIGHT / (size * LINE_HEIGHT));
    }

    /** Without the characters the font lacks, such as emoji. */
    private static String known(String words, Typeface face) {
        StringBuilder known = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(face::has)
                .forEach(known::appendCodePoint);
        return known.toString().replaceAll("\\s+", " ").strip();
    }

    private static byte[] palette(Ink tone) {
        byte[] palette = new byte[3 * COLOURS];
        for (int channel = 0; channel < 3; channel++) {
            palette[channel] = (byte) (PAPER >> (16 - 8 * channel));
        }
        WORDS.addTo(palette, PAPER);
        FAINT.addTo(palette, PAPER);
        tone.addTo(palette, PAPER);
        return palette;
    }
}
