package org.leadershipcatalogue.model;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * A field of an entry, with its typed values.
 *
 * @param name the name authors write: {@code run-by}
 * @param label the words visitors read: {@code Run by}
 * @param inverse the words that head the entry on the pages of those it refers to: {@code Runs}; empty when the
 *     field refers to nothing
 * @param isFact whether it belongs to the facts at the top of the entry's page
 * @param isList whether the field may hold several values
 * @param values at least one
 * @param at the place of the first value
 */
public record Field(
        String name, String label, String inverse, boolean isFact, boolean isList, List<Value> values, Location at) {

    public Field {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a field without values: " + name);
        }
    }
}
