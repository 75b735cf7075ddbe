package org.leadershipcatalogue.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.model.FactList;

/**
 * A list of figures as visitors read it.
 *
 * @param id the fragment it can be linked to by, or empty
 * @param caption its title, or empty
 * @param items the figures in order
 */
public record FiguresView(String id, String caption, List<Item> items) {

    /** A figure, large, and what it counts. */
    public record Item(Html value, Html label) {}

    /** @param fillIn fills in the links of HTML */
    static FiguresView of(FactList.Figures list, UnaryOperator<String> fillIn) {
        return new FiguresView(
                list.id(),
                list.caption(),
                list.items().stream()
                        .map(figure -> new Item(
                                new Html(fillIn.apply(figure.value().html())),
                                new Html(fillIn.apply(figure.label().html()))))
                        .toList());
    }
}
