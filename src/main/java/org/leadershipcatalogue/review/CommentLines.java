package org.leadershipcatalogue.review;

import java.util.List;
import java.util.function.Function;

/** The parts of a comment, the most important first, as far as they fit into what a Git host takes. */
final class CommentLines {

    /** GitHub takes 65,536; something is added to it by the script that sends it. */
    static final int MOST = 60_000;

    /** Room for the last sentence. */
    private static final int RESERVE = 200;

    private final StringBuilder text = new StringBuilder();
    private int leftOut;

    void add(String part) {
        if (fits(part)) {
            text.append(part).append('\n');
        } else {
            leftOut++;
        }
    }

    /** A heading and its items; without items there is no heading. */
    <T> void section(String heading, List<T> items, Function<T, String> line) {
        if (!items.isEmpty()) {
            add("\n#### " + heading + " (" + items.size() + ")\n");
            items.forEach(item -> add(line.apply(item)));
        }
    }

    private boolean fits(String part) {
        return leftOut == 0 && text.length() + part.length() < MOST - RESERVE;
    }

    String text() {
        return leftOut == 0
                ? text.toString()
                : text + "\n" + leftOut + " more lines do not fit here; the whole review is among the artifacts.\n";
    }
}
