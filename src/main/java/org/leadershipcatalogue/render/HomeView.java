package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * What the home page shows beside its words and the ways into the catalogue.
 *
 * @param coming what takes place next; empty when nothing takes place or took place at all
 * @param offer the programmes to apply for, or those that ran last; empty without any programme
 * @param latest the news and the publications that came last
 */
public record HomeView(Optional<Coming> coming, Optional<Offer> offer, List<Latest> latest) {

    /**
     * The next dates, or what there is to say instead.
     *
     * @param nothing what is said when there are no lines; it has no ways of its own
     * @param all the page of all that takes place
     */
    public record Coming(
            List<EventsView.Line> lines,
            Optional<EventsView.Nothing> nothing,
            PageView.Link all,
            CalendarView calendar) {}

    /**
     * A few programmes.
     *
     * @param words that none can be applied for, or empty
     */
    public record Offer(String heading, String words, List<PageView.Card> cards, PageView.Link all) {}

    /** What came last of a type. */
    public record Latest(String id, String heading, List<Item> items, PageView.Link all) {}

    /** A line of these: when it came out, and what it is. */
    public record Item(String when, PageView.Link link, String summary) {}
}
