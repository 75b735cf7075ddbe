package org.leadershipcatalogue.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Counts lines and columns in a text that may begin in the middle of a file. Places are cheap when they are asked for in
 * their order, since counting goes on from the last one.
 */
final class Lines {

    private final String text;
    private final int firstLine;
    private final int firstColumn;
    private int line;
    private int start;
    private int next;

    Lines(String text, int firstLine, int firstColumn) {
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        begin();
    }

    private void begin() {
        line = firstLine;
        start = -firstColumn + 1;
        next = text.indexOf('\n');
    }

    /** The text of a style or script; where places are not asked for, it begins at 1:1. */
    static Lines of(Element element, String text) {
        Range.Position start = element.sourceRange().end();
        return new Lines(text, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    /** The URL with the place of an offset in this text. */
    WrittenUrl at(int offset, WrittenUrl url, int mark) {
        if (offset < start) {
            begin();
        }
        while (next >= 0 && next < offset) {
            line++;
            start = next + 1;
            next = text.indexOf('\n', start);
        }
        return new WrittenUrl(url.kind(), url.element(), url.attribute(), url.url(), line, offset - start + 1, mark);
    }
}
