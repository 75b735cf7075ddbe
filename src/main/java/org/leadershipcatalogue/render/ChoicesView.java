package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * What there is to choose from a list: plain links to pages, which a script may turn into a filter.
 *
 * @param invitation the words that open the choices: {@code Choose by audience or topic}; empty without any
 * @param choice what is chosen on this page
 * @param ways what there is to choose from
 */
public record ChoicesView(String invitation, Optional<Choice> choice, List<Way> ways) {

    /** Nothing to choose. */
    static final ChoicesView NONE = new ChoicesView("", Optional.empty(), List.of());

    /**
     * A choice in words, and the page that shows everything again.
     *
     * @param way the kind of choice in addresses: {@code audience}
     * @param name its name in addresses: {@code headteachers}
     */
    public record Choice(String way, String name, String words, PageView.Link all) {}

    /**
     * A kind of choice with its pages.
     *
     * @param name the kind in addresses: {@code audience}
     * @param isOpen whether its options are seen from the start
     */
    public record Way(String name, String heading, boolean isOpen, List<Option> options) {}

    /** A page to choose; {@code counts} are words: {@code 12}, {@code 2 to come, 5 past}. */
    public record Option(String name, String text, String href, boolean isCurrent, String counts) {}
}
