package org.leadershipcatalogue.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Counts lines and columns in a text that may begin in the middle of a file. */
final class Lines {

    private final String text;
    private final int firstLine;
    private final int firstColumn;

    Lines(String text, int firstLine, int firstColumn) {
        this.text = text;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    /** The text of a style or script; where places are not asked for, it begins at 1:1. */
    static Lines of(Element element, String text) {
        Range.Position start = element.sourceRange().end();
        return new Lines(text, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    /** The URL with the place of an offset in this text. */
    WrittenUrl at(int offset, WrittenUrl url, int mark) {
        int line = firstLine;
        int start = -firstColumn + 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
            start = at + 1;
        }
        return new WrittenUrl(url.kind(), url.element(), url.attribute(), url.url(), line, offset - start + 1, mark);
    }
}
