package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A page in which changes are marked.
 *
 * @param page the page, the n-th change of it at {@code #review-change-n}
 * @param changes how many changes are counted; what is shared or told elsewhere is marked and not counted
 */
public record MarkedPage(InertPage page, int changes) {

    /** The id of the report’s own bar. */
    public static final String BAR = "review-bar";

    /** The id of a change. */
    public static String id(int number) {
        return "review-change-" + number;
    }

    /** The numbers of all changes, from 1 on. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, changes).boxed().toList();
    }
}
