package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Entry;

/** Entries as cards under headings. */
final class Groups {

    private static final int MOST_CARDS = 12;

    private final Cards cards;
    private final Hrefs hrefs;

    Groups(Cards cards, Hrefs hrefs) {
        this.cards = cards;
        this.hrefs = hrefs;
    }

    /** All of them as cards. */
    PageView.Group of(String id, String heading, List<Entry> entries) {
        return new PageView.Group(
                "_list-" + id,
                heading,
                PageView.Link.UNCOUNTED,
                entries.stream().map(entry -> card(entry, heading)).toList(),
                List.of(),
                Optional.empty());
    }

    /**
     * With their number; of many the first as cards, and the others as titles.
     *
     * @param all a page that lists all of them, which then stands in place of the titles
     */
    PageView.Group counted(String id, String heading, List<Entry> entries, Optional<PageView.Link> all) {
        return new PageView.Group(
                "_list-" + id,
                heading,
                entries.size(),
                entries.stream()
                        .limit(MOST_CARDS)
                        .map(entry -> card(entry, heading))
                        .toList(),
                all.isPresent()
                        ? List.of()
                        : entries.stream().skip(MOST_CARDS).map(this::link).toList(),
                all);
    }

    /** Under “Programmes” no card has to say that it is one. */
    private PageView.Card card(Entry entry, String heading) {
        return heading.equals(entry.type().plural()) ? cards.amongItsLike(entry) : cards.of(entry);
    }

    private PageView.Link link(Entry entry) {
        return PageView.Link.to(entry.title(), hrefs.of(entry.address()));
    }
}
