package org.leadershipcatalogue.document;

import org.leadershipcatalogue.diagnostic.Location;

/**
 * A cell of a table.
 *
 * @param text its words on one line, without mark-up
 * @param html its content as HTML
 * @param id an explicit id at the start of the cell ({@code [[id]]}), or empty
 * @param at the place of its first word in the source
 */
public record TableCell(String text, String html, String id, Location at) {

    /** The place of words of the cell, as far as its source reads like its text. */
    public Location placeOf(String words) {
        return at.atColumn(at.column() + Math.max(0, text.indexOf(words)));
    }
}
