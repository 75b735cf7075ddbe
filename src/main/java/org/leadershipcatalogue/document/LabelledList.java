package org.leadershipcatalogue.document;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * A description list with a meaning, before its items are read: {@code 87:: schools took part} under {@code [figures]}.
 *
 * @param kind what its items are
 * @param at the place of the list in the source
 * @param id its id, or empty
 * @param caption its title, or empty
 * @param items its items in order
 */
public record LabelledList(Kind kind, Location at, String id, String caption, List<Item> items) {

    public LabelledList {
        items = List.copyOf(items);
    }

    /** What the items of a list are. */
    public enum Kind {
        FIGURES,
        DOCUMENTS
    }

    /** An item: what stands before the colons, and what after them. */
    public record Item(Words term, Words description) {}

    /**
     * The content of a term or a description.
     *
     * @param html as HTML whose links carry their marks; empty for a description that is missing
     * @param at the place of its first word; of its term when it is missing
     */
    public record Words(String html, Location at) {}
}
