package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * The entries of a type, or those of them that a visitor has chosen.
 *
 * @param count how many there are in all: {@code 16 programmes}
 * @param nothing what is said when there are none
 * @param orders the orders a script can put them in, the present one first; none where there is only one
 * @param paging the other pages of a long list
 * @param source where a script finds the whole list
 */
public record ListView(
        String count,
        ChoicesView choices,
        List<Item> items,
        Optional<Nothing> nothing,
        List<Order> orders,
        Optional<Paging> paging,
        Source source) {

    /**
     * An entry; what follows its card is only there where a script filters.
     *
     * @param keys all it is chosen by: {@code audience=headteachers region=london}
     * @param standings its states in time as {@link TimelyView} writes them, where they change
     * @param date when it begins or came out: {@code 2023-09-28}
     */
    public record Item(PageView.Card card, String keys, String standings, String date) {}

    /** That there is nothing, and where else to look. */
    public record Nothing(String words, List<PageView.Link> ways) {}

    /** An order of the entries; {@code name} is empty for that of the page. */
    public record Order(String name, String words) {}

    /** Where a long list goes on. */
    public record Paging(
            String words, Optional<PageView.Link> previous, List<PageView.Link> pages, Optional<PageView.Link> next) {}

    /**
     * Where a script finds the whole list, and its words.
     *
     * @param list the address of the list
     * @param all the address of the page that holds all entries with what they are chosen by
     * @param isHere whether this page holds them
     */
    public record Source(String list, String all, boolean isHere, String one, String several) {}
}
