package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Publication;

/** Makes the views of the pages of entries. */
final class EntryViews {

    private final View.Means means;
    private final FactSheet facts;
    private final States states;
    private final CalendarViews calendars;
    private final Openings openings;
    private final Citations citations;
    private final Neighbours neighbours;

    EntryViews(
            View.Means means,
            FactSheet facts,
            States states,
            CalendarViews calendars,
            Openings openings,
            Citations citations,
            Neighbours neighbours) {
        this.means = means;
        this.facts = facts;
        this.states = states;
        this.calendars = calendars;
        this.openings = openings;
        this.citations = citations;
        this.neighbours = neighbours;
    }

    /** The page of an entry that is neither the home page nor introduces a list. */
    PageView of(Entry entry) {
        boolean isPage = entry.type() == EntryType.PAGE;
        View view = means.page(
                        entry.address(),
                        entry.title(),
                        isPage ? "" : entry.type().label())
                .type(entry.type().id())
                .tone(isPage ? "" : Cards.tone(entry.type()))
                .trail(isPage ? List.of() : List.of(means.listLink(entry.type())))
                .facts(facts.of(entry))
                .state(state(entry))
                .open(entry instanceof Publication publication ? openings.of(publication) : Optional.empty())
                .calendar(calendars.of(entry))
                .cite(citations.of(entry, means.updates().of(entry)));
        return neighbours.addTo(view, entry).of(entry).view();
    }

    /** That there are no dates is said once: where the facts say it, they say it in the author's words. */
    private Optional<StateView> state(Entry entry) {
        boolean isToldByFacts =
                states.isWithoutDates(entry) && facts.when(entry).isPresent();
        return isToldByFacts ? Optional.empty() : states.of(entry);
    }

    /** What leads on to an entry from an address it used to have; address and canonical are those of the entry. */
    PageView redirect(Entry entry) {
        return means.page(entry.address(), entry.title(), "").type("redirect").view();
    }
}
