package org.leadershipcatalogue.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content lines of at most 75 octets of UTF-8 (RFC 5545, section 3.1). What a reader sees as one letter stays in one
 * piece, with its accents and joiners; so does an escaped one ({@code \n}).
 */
final class FoldedLines {

    private static final int LIMIT = 75;
    private static final String END = "\r\n";

    /** Most are plain ASCII before another such, which is quickly seen. */
    private static final Pattern LETTER = Pattern.compile("\\\\?(?:\\p{ASCII}(?!\\P{ASCII})|\\X)");

    private static final Pattern CODE_POINT = Pattern.compile("(?s:.)");

    private final StringBuilder folded;
    private int octets;

    private FoldedLines(int length) {
        folded = new StringBuilder(length + length / LIMIT * 3);
    }

    /** @param text lines of any length, each with CR and LF at its end */
    static String of(String text) {
        FoldedLines lines = new FoldedLines(text.length());
        int start = 0;
        for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, start)) {
            lines.line(text.substring(start, end));
            start = end + END.length();
        }
        return lines.folded.toString();
    }

    private void line(String line) {
        octets = 0;
        if (octetsOf(line) <= LIMIT) {
            folded.append(line);
        } else {
            pieces(LETTER, line);
        }
        folded.append(END);
    }

    private void pieces(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            piece(matcher.group());
        }
    }

    /** A letter with more accents than a line can hold is the only one that is split. */
    private void piece(String piece) {
        int size = octetsOf(piece);
        if (size >= LIMIT && piece.codePointCount(0, piece.length()) > 1) {
            pieces(CODE_POINT, piece);
            return;
        }
        if (octets + size > LIMIT) {
            folded.append(END).append(' ');
            octets = 1;
        }
        folded.append(piece);
        octets += size;
    }

    private static int octetsOf(String text) {
        return text.length() == 1 && text.charAt(0) < 0x80 ? 1 : text.getBytes(UTF_8).length;
    }
}
