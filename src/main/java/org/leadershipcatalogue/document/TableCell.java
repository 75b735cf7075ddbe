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

    /** The place of words that stand at or after an index of the text, where the source reads like it; else the cell's. */
    public Location placeOf(String words, int from) {
        int index = isVerbatim && !words.isEmpty() ? text.indexOf(words, from) : 0;
        return at.atColumn(at.column() + Math.max(0, index));
    }
}
