package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;

/** What a place of a plain page is called: the words of its heading, or those of the header cells of its row. */
final class PlainCaption {

    private static final int CLOSED = 0;

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    private int depth = CLOSED;

    void open(int atDepth) {
        depth = atDepth;
    }

    boolean isOpen() {
        return depth != CLOSED;
    }

    boolean isOpenAt(int atDepth) {
        return depth == atDepth;
    }

    /** Takes words, and what parts them; what is no part of it is let pass. */
    void add(String text) {
        if (isOpen()) {
            written.append(text);
        }
    }

    /** The heading, or one of the cells, has ended. */
    void close() {
        cells.add(PageWords.collapsed(written.toString()).trim());
        written.setLength(0);
        depth = CLOSED;
    }

    /** All that has been closed since it was last taken. */
    String take() {
        String words = String.join(" ", cells);
        cells.clear();
        return words;
    }
}
