package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventPages;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;

/** Makes the views of the list of events and of the pages that choose from it. */
final class EventPageViews {

    private final View.Means means;
    private final Catalogue catalogue;
    private final Groups groups;
    private final CalendarViews calendars;
    private final Events events;

    EventPageViews(View.Means means, Catalogue catalogue, Groups groups, CalendarViews calendars, Events events) {
        this.means = means;
        this.catalogue = catalogue;
        this.groups = groups;
        this.calendars = calendars;
        this.events = events;
    }

    /** All that takes place and all events, introduced by content/events/index.adoc when there is one. */
    PageView all(Optional<Entry> introduction) {
        List<Entry> entries = catalogue.ofType(EntryType.EVENT);
        View view = page(EventPages.LIST, EntryType.EVENT.plural(), events.all())
                .summary("What comes next, and what has been, in programmes, initiatives and events for schools.")
                .groups(entries.isEmpty() ? List.of() : List.of(groups.of("all", "All events", entries)));
        if (events.hasAny()) {
            view.calendar(Optional.of(calendars.ofSite()));
        }
        introduction.ifPresent(view::of);
        return view.view();
    }

    /** What takes place for each audience, in each region, on each topic, and in each academic year, by address; made when asked for. */
    SortedMap<String, Supplier<PageView>> choices() {
        SortedMap<String, Supplier<PageView>> pages = new TreeMap<>();
        for (Entry term : events.terms()) {
            String address = EventPages.of(term.id());
            pages.put(address, () -> choice(address, "Events: " + term.title(), events.of(term), calendars.of(term)));
        }
        for (AcademicYear year : events.years()) {
            String address = EventPages.of(year);
            pages.put(
                    address,
                    () -> choice(address, "The school year " + year.words(), events.of(year), Optional.empty()));
        }
        return pages;
    }

    private PageView choice(String address, String title, EventsView view, Optional<CalendarView> calendar) {
        return page(address, title, view)
                .trail(List.of(means.listLink(EntryType.EVENT)))
                .calendar(calendar)
                .view();
    }

    private View page(String address, String title, EventsView view) {
        return means.page(address, title, "")
                .type("events")
                .tone(Cards.tone(EntryType.EVENT))
                .events(view);
    }
}
