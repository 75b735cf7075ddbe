package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.html.VisiblePage.Block;

/** A block as its words come in: white space is collapsed (CSS Text 3, 4.1), and the widest of several gaps counts. */
final class BlockText {

    /** Gaps, narrow before wide. */
    private static final String GAPS = " \n\t";

    private final StringBuilder words = new StringBuilder();
    private final List<TargetText> targets = new ArrayList<>();
    private String gap = "";

    /** @param isVerbatim whether white space stays as it is, as in {@code pre} */
    void add(String text, boolean isVerbatim) {
        if (isVerbatim) {
            words.append(takeGap()).append(text);
            return;
        }
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                separate(" ");
                at++;
            } else {
                int end = endOfWord(text, at);
                words.append(takeGap()).append(text, at, end);
                at = end;
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int end = start + 1;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    private String takeGap() {
        String taken = gap;
        gap = "";
        return taken;
    }

    /** What comes next stands apart; nothing does from the beginning of the block or of a cell. */
    void separate(String wanted) {
        if (!isAtStart() && (gap.isEmpty() || GAPS.indexOf(wanted) > GAPS.indexOf(gap))) {
            gap = wanted;
        }
    }

    private boolean isAtStart() {
        return words.isEmpty() || words.charAt(words.length() - 1) == '\t';
    }

    /** An empty cell counts: the next one stands in another column. */
    void endCell() {
        gap = "";
        words.append('\t');
    }

    void show(TargetText target) {
        targets.add(target);
    }

    String text() {
        return words.toString();
    }

    /** The block, unless nothing is in it. */
    Optional<Block> block() {
        String text = words.toString().endsWith("\t") ? words.substring(0, words.length() - 1) : words.toString();
        return text.isBlank() && targets.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Block(text, targets.stream().map(TargetText::target).toList()));
    }
}
