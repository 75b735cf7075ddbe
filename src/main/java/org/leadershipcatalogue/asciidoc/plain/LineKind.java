package org.leadershipcatalogue.asciidoc.plain;

import java.util.regex.Pattern;

/** What a line begins, as far as it can be seen from the line. */
final class LineKind {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[0-9]+\\.|[a-zA-Z]\\.|[IVXivx]+\\)) .*", Pattern.DOTALL);
    private static final Pattern ADMONITION =
            Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):.*", Pattern.DOTALL);
    private static final String OPENING_MARKS = "“‘£€(";
    private static final int DEEPEST = 4;

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
        return hasStopBeforeBlank(line) && NUMBERED.matcher(line).matches();
    }

    /** Most lines are words, which need no pattern. */
    private static boolean hasStopBeforeBlank(String line) {
        int blank = line.indexOf(' ');
        return blank > 1 && (line.charAt(blank - 1) == '.' || line.charAt(blank - 1) == ')');
    }

    private static boolean isAdmonition(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < 10 && ADMONITION.matcher(line).matches();
    }

    /** The marker of an item: {@code *}, {@code -}, {@code ..}, {@code 1.}, {@code ::}; empty where the line is none. */
    static String marker(String line) {
        if (line.isEmpty()) {
            return "";
        }
        char first = line.charAt(0);
        if (first == '*' || first == '.' || first == '-') {
            int end = run(line, 0);
            boolean isItem = end <= (first == '-' ? 1 : DEEPEST) && end < line.length() && line.charAt(end) == ' ';
            return isItem ? line.substring(0, end) : "";
        }
        return first >= '0' && first <= '9' && isNumbered(line) ? "1." : colons(line);
    }

    /** A term is like the start of a paragraph, ends at the only colons of the line, and has a blank or nothing behind. */
    private static String colons(String line) {
        int start = line.indexOf("::");
        if (start < 1) {
            return "";
        }
        int end = run(line, start);
        boolean isTerm = end - start <= DEEPEST
                && (end == line.length() || line.charAt(end) == ' ')
                && line.charAt(start - 1) != ' '
                && line.indexOf("::", end) < 0
                && isWords(line.substring(0, start));
        return isTerm ? line.substring(start, end) : "";
    }

    /** Where the characters that are like the one at the start end. */
    private static int run(String line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }

    /** The level of a section's title: 1 for two equals signs; 0 where the line is none. */
    static int sectionLevel(String line) {
        int signs = line.isEmpty() || line.charAt(0) != '=' ? 0 : run(line, 0);
        boolean isTitle = signs >= 2 && signs <= 6 && signs < line.length() && line.charAt(signs) == ' ';
        return isTitle ? signs - 1 : 0;
    }
}
