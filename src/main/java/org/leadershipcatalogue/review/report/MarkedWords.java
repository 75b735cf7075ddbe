package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.html.marked.Differences.Run;

/** A change of plain words with some of the words around it: {@code … London ~~5~~ 6 programmes …}. */
final class MarkedWords {

    private static final int AROUND = 10;

    private final List<String> before;
    private final List<String> after;
    private final Markup text = Markup.of("span").with("class", "words");

    private MarkedWords(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    static Markup of(String before, String after) {
        return new MarkedWords(before, after).marked();
    }

    private Markup marked() {
        int at = 0;
        List<Run> runs = new ArrayList<>(new TextDifferences().between(before, after));
        for (Run run : runs) {
            same(at, run.afterFrom(), at > 0, true);
            part("del", before.subList(run.beforeFrom(), run.beforeTo()));
            part("ins", after.subList(run.afterFrom(), run.afterTo()));
            at = run.afterTo();
        }
        same(at, after.size(), at > 0, false);
        return text;
    }

    /** What is far from both changes around it is left out. */
    private void same(int from, int to, boolean isBehind, boolean isAhead) {
        int head = isBehind ? Math.min(to, from + AROUND) : from;
        int tail = isAhead ? Math.max(head, to - AROUND) : to;
        add(after.subList(from, head));
        if (isAhead && tail > head) {
            text.text("… ");
        }
        add(isAhead ? after.subList(tail, to) : List.of());
        if (!isAhead && to > head) {
            text.text("…");
        }
    }

    private void add(List<String> words) {
        words.forEach(word -> text.text(word + " "));
    }

    private void part(String tag, List<String> words) {
        if (!words.isEmpty()) {
            text.add(Markup.of(tag, String.join(" ", words))).text(" ");
        }
    }
}
