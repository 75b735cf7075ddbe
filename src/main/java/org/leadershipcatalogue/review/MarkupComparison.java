package org.leadershipcatalogue.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.review.InvisibleChange.Markup;

/** What differs between two pages as they are written, tag by tag. */
final class MarkupComparison {

    /** Longer markup, such as data for search engines, is cut; in characters. */
    private static final int LONGEST = 300;

    private MarkupComparison() {}

    /** @param before the bytes of the page, each as one character; so is {@code after} */
    static List<Markup> compare(String before, String after) {
        int start = sameLinesAtStart(before, after);
        int end = sameLinesAtEnd(before.substring(start), after.substring(start));
        return TextDiff.of(
                        pieces(before.substring(start, before.length() - end)),
                        pieces(after.substring(start, after.length() - end)))
                .stream()
                .limit(InvisibleChange.MOST)
                .map(stretch -> new Markup(words(stretch.before()), words(stretch.after())))
                .toList();
    }

    private static int sameLinesAtStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return before.lastIndexOf('\n', same - 1) + 1;
    }

    private static int sameLinesAtEnd(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        int line = before.indexOf('\n', before.length() - same);
        return line < 0 ? 0 : before.length() - line;
    }

    /** Tags, and lines of what stands between them. */
    private static List<String> pieces(String html) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < html.length(); at++) {
            char sign = html.charAt(at);
            boolean isEnd = sign == '>' || sign == '\n' || (at + 1 < html.length() && html.charAt(at + 1) == '<');
            if (isEnd) {
                pieces.add(html.substring(start, at + 1));
                start = at + 1;
            }
        }
        pieces.add(html.substring(start));
        return pieces;
    }

    private static String words(List<String> pieces) {
        String joined = String.join("", pieces);
        String text = new String(joined.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
