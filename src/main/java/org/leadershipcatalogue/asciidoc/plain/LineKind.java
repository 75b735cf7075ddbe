package org.leadershipcatalogue.asciidoc.plain;

import java.util.regex.Pattern;

/** What a line begins, as far as it can be seen from the line. */
final class LineKind {

    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]+\\.|[a-zA-Z]\\.|[IVXivx]+\\)) .*", Pattern.DOTALL);
    private static final Pattern ADMONITION = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):.*", Pattern.DOTALL);
    private static final String OPENING_MARKS = "“‘£€(";

    private LineKind() {}

    /** Whether a line goes on with a text, or begins a paragraph, whatever stands before it. */
    static boolean isWords(String line) {
        char first = line.charAt(0);
        boolean isWord = Character.isLetterOrDigit(first)
                ? !isNumbered(line) && !isAdmonition(line)
                : OPENING_MARKS.indexOf(first) >= 0 || ("*_'\"".indexOf(first) >= 0 && isWordBehind(line));
        return isWord && !line.contains("::") && !line.contains(";;");
    }

    private static boolean isWordBehind(String line) {
        return line.length() > 1 && Character.isLetterOrDigit(line.charAt(1));
    }

    private static boolean isNumbered(String line) {
        return line.charAt(0) < 128 && (hasSecondStop(line) && NUMBERED.matcher(line).matches());
    }

    /** Most lines are words, which need no pattern. */
    private static boolean hasSecondStop(String line) {
        int blank = line.indexOf(' ');
        return blank > 1 && (line.charAt(blank - 1) == '.' || line.charAt(blank - 1) == ')');
    }

    private static boolean isAdmonition(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < 10 && ADMONITION.matcher(line).matches();
    }

    /** The marker of an item: {@code *}, {@code -}, {@code .}, {@code 1.}, {@code ::}; empty where the line is none. */
    static String marker(String line) {
        if (line.length() > 2 && line.charAt(1) == ' ' && "*-.".indexOf(line.charAt(0)) >= 0) {
            return line.substring(0, 1);
        }
        if (!line.isEmpty() && Character.isDigit(line.charAt(0)) && isNumbered(line)) {
            return "1.";
        }
        int colons = line.indexOf("::");
        boolean isTerm = colons > 0 && isTerm(line, colons);
        return isTerm ? "::" : "";
    }

    /** A term is like the start of a paragraph, ends at the only two colons of the line, and has a blank or nothing behind. */
    private static boolean isTerm(String line, int colons) {
        boolean isEnd = line.length() == colons + 2 || line.charAt(colons + 2) == ' ';
        return isEnd
                && line.charAt(colons - 1) != ' '
                && line.indexOf("::", colons + 1) < 0
                && isWords(line.substring(0, colons));
    }

    /** The level of a section's title: 1 for two equals signs; 0 where the line is none. */
    static int sectionLevel(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '=') {
            signs++;
        }
        boolean isTitle = signs >= 2 && signs <= 6 && signs < line.length() && line.charAt(signs) == ' ';
        return isTitle ? signs - 1 : 0;
    }
}
