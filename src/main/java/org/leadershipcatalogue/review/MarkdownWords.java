package org.leadershipcatalogue.review;

import java.util.regex.Pattern;

/**
 * Words of anybody for a comment in the Markdown of Git hosts, where they are words and nothing else: no markup, no
 * HTML, no link, and nobody and nothing is mentioned. {@code “Ask @head, see #7”} is shown just so.
 *
 * <p>All punctuation of ASCII is written as character references, which cannot be markup (CommonMark 0.31, 2.5). The
 * host looks for mentions and addresses in the finished text too; a word joiner, which has no width, parts those.
 */
final class MarkdownWords {

    private static final int LONGEST = 500;
    private static final int SHORTEST_FENCE = 3;
    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final String JOINER = "\u2060";
    private static final String KEPT = " ,;'";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\s]+");

    /** After what the host would make a link: a name, a number, the beginning of an address, part of a commit’s hash. */
    private static final Pattern LINKED = Pattern.compile(
            "[@#]|:(?=/)|\\bwww(?=\\.)|\\bgh-(?=\\d)|[0-9a-f]{6}(?=[0-9a-f])", Pattern.CASE_INSENSITIVE);

    private MarkdownWords() {}

    /** Words for the middle of a line. */
    static String of(String words) {
        StringBuilder escaped = new StringBuilder();
        LINKED.matcher(shown(words))
                .replaceAll("$0" + JOINER)
                .codePoints()
                .forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    /** Words that are meant to the letter, such as an address or the name of a file. */
    static String code(String words) {
        String text = shown(words);
        String fence = "`".repeat(longestRun(text) + 1);
        return text.isEmpty() ? "" : fence + " " + text + " " + fence;
    }

    /** A line to be copied: nothing in it is read by the host, and no fence in it ends it. */
    static String fenced(String line) {
        String text = shown(line);
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longestRun(text) + 1));
        return fence + "\n" + text + "\n" + fence;
    }

    private static int longestRun(String text) {
        return BACKTICKS
                .matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
    }

    private static String shown(String words) {
        String text = UNSEEN.matcher(words).replaceAll(" ").strip();
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }

    private static void append(int character, StringBuilder escaped) {
        boolean isPlain = character > '~' || Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0;
        if (isPlain) {
            escaped.appendCodePoint(character);
        } else {
            escaped.append("&#").append(character).append(';');
        }
    }
}
