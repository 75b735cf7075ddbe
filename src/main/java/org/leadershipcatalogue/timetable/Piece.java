package org.leadershipcatalogue.timetable;

import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Spacing;

/**
 * Some words of a cell.
 *
 * @param words with single spaces and none around them
 * @param from their index in the cell's words with single spaces
 */
record Piece(TableCell cell, String words, int from) {

    static Piece of(TableCell cell) {
        return new Piece(cell, Spacing.single(cell.text()), 0);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words between two indices, without the spaces around them. */
    Piece part(int start, int end) {
        String part = words.substring(start, end);
        int indent = part.length() - part.stripLeading().length();
        return new Piece(cell, part.strip(), from + start + indent);
    }

    Piece after(int start) {
        return part(start, words.length());
    }

    Piece before(int end) {
        return part(0, end);
    }

    /** Where they stand in the source. */
    Location at() {
        return cell.placeOf(words, from);
    }
}
