package org.leadershipcatalogue.picture;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
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
    private static final Ink WORDS = new Ink(1, 7);
    private static final Ink FAINT = new Ink(8, 4);
    private static final Ink TONE = new Ink(12, 4);

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
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Typeface display = Typeface.read("/liberation/LiberationSerif-Bold.ttf");
    private final Typeface text = Typeface.read("/liberation/LiberationSans-Regular.ttf");
    private final List<Pen> titlePens =
            TITLE_SIZES.stream().map(size -> new Pen(display, size, WORDS)).toList();
    private final Pen labelPen = new Pen(text, LABEL_SIZE, TONE);
    private final Pen factPen = new Pen(text, FACT_SIZE, WORDS);
    private final Pen namePen = new Pen(text, NAME_SIZE, FAINT);

    /**
     * Draws cards on all processors.
     *
     * @param site the site's name
     * @param write takes each card and the bytes of its picture
     */
    public void draw(String site, List<SharedCard> cards, BiConsumer<SharedCard, byte[]> write) {
        Canvas common = common(site);
        AllProcessors.each(cards, card -> write.accept(card, png(common.copy(), card)));
    }

    /** What stands on all cards of a site. */
    private Canvas common(String site) {
        Canvas canvas = new Canvas(SharedCard.WIDTH, SharedCard.HEIGHT);
        canvas.fillBar(BAR, TONE.full());
        line(canvas, site, namePen, NAME_LINE);
        return canvas;
    }

    private byte[] png(Canvas canvas, SharedCard card) {
        line(canvas, card.label(), labelPen, LABEL_LINE);
        title(canvas, known(card.title(), display));
        int y = FACT_LINE + FACT_STEP * Math.max(0, card.facts().size() - 1);
        for (String fact : card.facts()) {
            line(canvas, fact, factPen, y);
            y -= FACT_STEP;
        }
        return Png.of(canvas, palette(TONES.getOrDefault(card.tone(), INK)));
    }

    private static void line(Canvas canvas, String words, Pen pen, int y) {
        String cut = Lines.cut(pen.face(), known(words, pen.face()), room(pen));
        pen.write(canvas, cut, LEFT, y);
    }

    /** As large as the title fits; the smallest size shows what there is room for. */
    private void title(Canvas canvas, String title) {
        Lines lines = new Lines(display, title);
        Pen pen = titlePens.stream()
                .filter(wanted ->
                        lines.fits(room(wanted)) && lines.broken(room(wanted)).size() <= most(wanted))
                .findFirst()
                .orElse(titlePens.get(titlePens.size() - 1));
        double y = TITLE_TOP + pen.size();
        for (String line : lines.first(most(pen), lines.balanced(room(pen)), room(pen))) {
            pen.write(canvas, Lines.cut(display, line, room(pen)), LEFT, (int) Math.round(y));
            y += pen.size() * LINE_HEIGHT;
        }
    }

    /** How wide a line can be, in ems. */
    private static double room(Pen pen) {
        return (double) ROOM / pen.size();
    }

    private static int most(Pen pen) {
        return (int) (TITLE_HEIGHT / (pen.size() * LINE_HEIGHT));
    }

    /** Without the characters the font lacks, such as emoji. */
    private static String known(String words, Typeface face) {
        StringBuilder known = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(face::has)
                .forEach(known::appendCodePoint);
        return SPACES.matcher(known).replaceAll(" ").strip();
    }

    private static byte[] palette(int tone) {
        byte[] palette = new byte[3 * COLOURS];
        for (int channel = 0; channel < 3; channel++) {
            palette[channel] = (byte) (PAPER >> (16 - 8 * channel));
        }
        WORDS.addTo(palette, PAPER, INK);
        FAINT.addTo(palette, PAPER, SOFT);
        TONE.addTo(palette, PAPER, tone);
        return palette;
    }
}
