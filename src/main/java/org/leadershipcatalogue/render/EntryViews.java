package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;

/** Makes the views of the pages of entries. */
final class EntryViews {

    private final View.Means means;
    private final Catalogue catalogue;
    private final FactSheet facts;
    private final States states;
    private final CalendarViews calendars;
    private final Projects projects;
    private final Groups groups;

    EntryViews(
            View.Means means,
            Catalogue catalogue,
            FactSheet facts,
            States states,
            CalendarViews calendars,
            Projects projects,
            Groups groups) {
        this.means = means;
        this.catalogue = catalogue;
        this.facts = facts;
        this.states = states;
        this.calendars = calendars;
        this.projects = projects;
        this.groups = groups;
    }

    /** The page of an entry that is neither the home page nor introduces a list. */
    PageView of(Entry entry) {
        boolean isPage = entry.type() == EntryType.PAGE;
        return means.page(
                        entry.address(),
                        entry.title(),
                        isPage ? "" : entry.type().label())
                .type(entry.type().id())
                .tone(isPage ? "" : Cards.tone(entry.type()))
                .trail(isPage ? List.of() : List.of(means.listLink(entry.type())))
                .facts(facts.of(entry))
                .state(states.of(entry))
                .calendar(catalogue.sessions(entry.id()).isEmpty() ? calendars.of(entry) : Optional.empty())
                .projects(projects.of(entry))
                .groups(groups.referrers(entry))
                .of(entry)
                .view();
    }

    /** What leads on to an entry from an address it used to have; address and canonical are those of the entry. */
    PageView redirect(Entry entry) {
        return means.page(entry.address(), entry.title(), "").type("redirect").view();
    }
}
