package org.leadershipcatalogue.render;

import java.util.List;

/**
 * What the search page shows beside its field.
 *
 * @param index the address of what the script looks words up in
 * @param lists the lists of all entries of a type, for those who find nothing
 * @param letters everything from A to Z
 */
public record SearchView(String index, List<PageView.Link> lists, List<Letter> letters) {

    /** The entries whose titles begin with a letter; {@code 0–9} for those that begin with none. */
    public record Letter(String id, String name, List<Item> items) {}

    /** An entry: its title, and what it is. */
    public record Item(String title, String href, String label, String tone) {}
}
