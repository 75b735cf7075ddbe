package org.leadershipcatalogue.document;

import org.leadershipcatalogue.diagnostic.Location;

/**
 * A cell of a table.
 *
 * @param text its words on one line, without mark-up
 * @param html its content as HTML
 * @param id an explicit id at the start of the cell ({@code [[id]]}), or empty
 * @param at the place of its first word in the source
 * @param isVerbatim whether the source reads like the text from there on
 */
public record TableCell(String text, String html, String id, Location at, boolean isVerbatim) {

    /** A cell without mark-up. */
    public TableCell(String text, String html, String id, Location at) {
        this(text, html, id, at, true);
    }

    /** The place of words at the cell's end, where the source reads like the text; else that of the cell. */
    public Location placeOf(String words) {
        int index = isVerbatim && !words.isEmpty() ? text.lastIndexOf(words) : 0;
        return at.atColumn(at.column() + Math.max(0, index));
    }
}
