package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Diary.Sitting;
import org.leadershipcatalogue.model.Diary.State;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timeline;
import org.leadershipcatalogue.model.When;

/** What takes place, a line each: when, what, as part of what, where and for whom. Each line is made once. */
final class EventLines {

    /** More dates than these are told by the first and the last. */
    private static final int MOST_DATES = 3;

    private final Catalogue catalogue;
    private final CalendarViews calendars;
    private final FactSheet facts;
    private final Hrefs hrefs;
    private final Instant now;
    private final Map<Occasion, EventsView.Line> wholes = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Occasion, Map<Integer, EventsView.Line>> sittings =
            Collections.synchronizedMap(new IdentityHashMap<>());

    EventLines(Catalogue catalogue, FactSheet facts, CalendarViews calendars, Hrefs hrefs, Instant now) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.hrefs = hrefs;
        this.now = now;
        this.calendars = calendars;
    }

    /** One sitting, for what is to come: each date is a day to keep free. */
    EventsView.Line of(Sitting sitting) {
        return sittings.computeIfAbsent(sitting.occasion(), occasion -> new ConcurrentHashMap<>())
                .computeIfAbsent(sitting.number(), number -> line(sitting));
    }

    /** An occasion as a whole, for what has been or has no day yet. */
    EventsView.Line of(Occasion occasion) {
        EventsView.Line known = wholes.get(occasion);
        if (known != null) {
            return known;
        }
        EventsView.Line line = line(occasion);
        wholes.put(occasion, line);
        return line;
    }

    private EventsView.Line line(Sitting sitting) {
        Occasion occasion = sitting.occasion();
        String number = sitting.of() > 1 ? "Date " + sitting.number() + " of " + sitting.of() : "";
        String calendar = occasion.status().event().takesPlace() ? calendars.file(occasion.calendar()) : "";
        When when = new When.OnDays(sitting.occurrences(), false);
        return line(occasion, when(occasion, when), sitting.state().map(EventLines::notice), number, calendar);
    }

    private EventsView.Line line(Occasion occasion) {
        int dates = Sitting.of(occasion).size();
        boolean areMany = dates > MOST_DATES;
        return line(
                occasion,
                areMany ? when(occasion, new When.OnDays(List.of(whole(occasion)), false)) : when(occasion),
                Timeline.always(PlanWords.LATER),
                areMany ? dates + " dates" : "",
                "");
    }

    private EventsView.Line line(
            Occasion occasion, WhenView when, Timeline<Notice> notices, String number, String calendar) {
        List<String> further =
                new ArrayList<>(audiences(occasion.entry()).stream().toList());
        if (!number.isEmpty()) {
            further.add(number);
        }
        return new EventsView.Line(
                when,
                PlanWords.isOff(occasion.status(), occasion.when()),
                occasion.status().previous().map(previous -> when(occasion, previous)),
                marks(occasion),
                TimelyView.of(notices, now),
                PageView.Link.to(occasion.title(), hrefs.of(occasion.address())),
                partOf(occasion),
                where(occasion.where()),
                further,
                calendar);
    }

    /** What is only shown before visitors see it says so last. */
    private static List<WhenView.Mark> marks(Occasion occasion) {
        List<WhenView.Mark> marks = new ArrayList<>(PlanWords.marks(occasion.status(), occasion.when()));
        occasion.entry()
                .hiding()
                .map(hiding -> new WhenView.Mark("hidden", hiding.mark()))
                .ifPresent(marks::add);
        return marks;
    }

    private static Notice notice(State state) {
        return switch (state) {
            case COMING -> PlanWords.LATER;
            case GOING_ON -> PlanWords.NOW;
            case OVER -> PlanWords.PAST;
        };
    }

    private static WhenView when(Occasion occasion, When when) {
        return WhenView.of(when, false, PlanWords.inPlaceOfDate(occasion.status()));
    }

    /** Of an event that is only roughly known, its fields may say more than its first date. */
    private WhenView when(Occasion occasion) {
        Optional<String> words =
                occasion.when() instanceof When.Roughly && occasion.session().isEmpty()
                        ? facts.when(occasion.entry())
                        : Optional.empty();
        return words.map(WhenView::inWords).orElseGet(() -> when(occasion, occasion.when()));
    }

    private static Occurrence whole(Occasion occasion) {
        List<Sitting> sittings = Sitting.of(occasion);
        return new Occurrence.AllDay(
                sittings.get(0).first().firstDay(),
                sittings.get(sittings.size() - 1).last().lastDay());
    }

    private PageView.Link partOf(Occasion occasion) {
        Optional<Entry> whole = occasion.session().isPresent()
                ? Optional.of(occasion.entry())
                : occasion.entry().partOf().map(catalogue::get);
        return whole.map(entry -> PageView.Link.to(entry.title(), hrefs.of(entry.address())))
                .orElse(PageView.Link.words(""));
    }

    private PageView.Link where(Session.Where where) {
        String href = where.place()
                .map(catalogue::get)
                .map(place -> hrefs.of(place.address()))
                .orElse("");
        return PageView.Link.to(where.words(), href);
    }

    /** Those the entry itself names, else those of what it is part of. */
    private Optional<String> audiences(Entry entry) {
        return facts.titles(entry, "audiences")
                .or(() -> Optional.of(catalogue.terms(entry, EntryType.AUDIENCE).stream()
                                .map(term -> catalogue.get(term).title())
                                .collect(Collectors.joining(", ")))
                        .filter(titles -> !titles.isEmpty()));
    }
}
