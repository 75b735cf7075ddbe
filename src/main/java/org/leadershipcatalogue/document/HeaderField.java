package org.leadershipcatalogue.document;

import org.leadershipcatalogue.diagnostic.Location;

/**
 * A field of a page's header as it was written: {@code :audiences: headteachers, middle-leaders}.
 *
 * @param name the name between the colons
 * @param nameAt the place of the name's first letter
 * @param value the text after the second colon, without white space around it; may be empty
 * @param at the place of the value's first character; the name's when there is no value
 */
public record HeaderField(String name, Location nameAt, String value, Location at) {

    /** The place of a part of the value that starts {@code offset} characters into it, on the value's first line. */
    public Location at(int offset) {
        return at.atColumn(at.column() + offset);
    }
}
