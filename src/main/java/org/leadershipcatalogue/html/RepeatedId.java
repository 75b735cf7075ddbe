package org.leadershipcatalogue.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * An id that an earlier element of the same page has already.
 *
 * @param firstLine the line of the first, or 1 where nobody asked for it; so the others
 */
public record RepeatedId(String id, int firstLine, int firstColumn, int line, int column) {

    static RepeatedId of(Element first, Element second) {
        Range.Position before = place(first);
        Range.Position after = place(second);
        return new RepeatedId(
                second.id(),
                Math.max(1, before.lineNumber()),
                Math.max(1, before.columnNumber()),
                Math.max(1, after.lineNumber()),
                Math.max(1, after.columnNumber()));
    }

    private static Range.Position place(Element element) {
        return element.attributes().sourceRange("id").valueRange().start();
    }
}
