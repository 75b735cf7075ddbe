package org.leadershipcatalogue.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks one text into lines of about one length; its words are measured once. */
final class Lines {

    private static final int ROUNDS = 8;
    private static final String MORE = "…";

    private final Typeface face;
    private final String[] words;
    private final double[] widths;
    private final double space;

    Lines(Typeface face, String text) {
        this.face = face;
        words = text.split(" ");
        widths = Arrays.stream(words).mapToDouble(face::width).toArray();
        space = face.width(" ");
    }

    /** The fewest lines no wider than some ems, each as long as can be. */
    List<String> broken(double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int index = 0; index < words.length; index++) {
            if (line.length() > 0 && used + space + widths[index] > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            used = line.length() == 0 ? widths[index] : used + space + widths[index];
            line.append(line.length() == 0 ? "" : " ").append(words[index]);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As few lines, and among those the most even ones. */
    List<String> balanced(double width) {
        List<String> lines = broken(width);
        double narrow = 0;
        double wide = width;
        for (int round = 0; round < ROUNDS; round++) {
            double middle = (narrow + wide) / 2;
            List<String> narrower = broken(middle);
            boolean isAsShort = narrower.size() <= lines.size() && fits(middle);
            lines = isAsShort ? narrower : lines;
            wide = isAsShort ? middle : wide;
            narrow = isAsShort ? narrow : middle;
        }
        return lines;
    }

    /** Whether no word is wider than a line. */
    boolean fits(double width) {
        return Arrays.stream(widths).allMatch(word -> word <= width);
    }

    /** The first lines, the last of which says that there was more. */
    List<String> first(int count, List<String> lines, double width) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(count, lines.size())));
        if (kept.size() < lines.size()) {
            kept.set(count - 1, cut(face, kept.get(count - 1) + MORE, width));
        }
        return kept;
    }

    /** A text on one line, as much of it as there is room for. */
    static String cut(Typeface face, String text, double width) {
        if (face.width(text) <= width) {
            return text;
        }
        return text.substring(0, face.fitting(text, width - face.width(MORE))).strip() + MORE;
    }
}
