package org.leadershipcatalogue.model;

/** White space as authors, word processors and AsciiDoc leave it: no-break, thin, zero-width, tabs, line ends. */
public final class Spacing {

    private static final String ZERO_WIDTH = "\u200B\u2060\uFEFF";

    private Spacing() {}

    /** The words with one plain space wherever there is white space of any kind, and none around them. */
    public static String single(String words) {
        StringBuilder single = new StringBuilder(words.length());
        boolean isApart = false;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (isWhite(letter)) {
                isApart = true;
            } else {
                single.append(isApart && !single.isEmpty() ? " " : "").append(letter);
                isApart = false;
            }
        }
        return single.toString();
    }

    private static boolean isWhite(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || ZERO_WIDTH.indexOf(letter) >= 0;
    }
}
