package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventPages;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.render.structured.StructuredData;

/** Makes the finished view of every page: entries, lists, the home page and the page for lost visitors. */
final class PageViews {

    private static final List<EntryType> NAVIGATION = List.of(
            EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT, EntryType.ORGANISATION);
    private static final List<EntryType> ON_HOME = List.of(EntryType.PROGRAMME, EntryType.INITIATIVE);
    private static final int MOST_ON_HOME = 12;
    private static final int HEADINGS_WORTH_A_LIST = 3;

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Map<String, ConvertedPage> pages;
    private final BodyParts bodies;
    private final Projects projects;
    private final Hrefs hrefs;
    private final FactSheet facts;
    private final States states;
    private final Cards cards;
    private final CalendarViews calendars;
    private final StructuredData structured;
    private final Events events;

    /** @param now the moment of the build */
    PageViews(
            SiteConfig config,
            Catalogue catalogue,
            Map<String, ConvertedPage> pages,
            Map<String, String> files,
            Hrefs hrefs,
            Instant now) {
        this.config = config;
        this.catalogue = catalogue;
        this.pages = pages;
        this.hrefs = hrefs;
        calendars = new CalendarViews(config, new Calendars(catalogue), hrefs);
        Timetables timetables = new Timetables(catalogue, calendars, hrefs, now);
        bodies = new BodyParts(catalogue, new BodyLinker(catalogue, files, hrefs), timetables);
        projects = new Projects(catalogue, hrefs);
        facts = new FactSheet(catalogue, hrefs);
        states = new States(catalogue, now);
        cards = new Cards(facts, states, hrefs);
        structured = new StructuredData(config, catalogue);
        events = new Events(catalogue, facts, calendars, hrefs, now);
    }

    /** The site as every page of a type shows it: the list the page belongs to is marked. */
    SiteView site(String address) {
        List<PageView.Link> navigation = NAVIGATION.stream()
                .filter(type -> !catalogue.ofType(type).isEmpty() || (type == EntryType.EVENT && events.hasAny()))
                .map(type -> navigationLink(type, address))
                .toList();
        return new SiteView(
                config.title(), config.description(), config.language(), hrefs.of("/"), hrefs.of("/"), navigation);
    }

    private PageView.Link navigationLink(EntryType type, String address) {
        String list = SiteAddress.listOf(type);
        return new PageView.Link(type.plural(), hrefs.of(list), address.startsWith(list), PageView.Link.UNCOUNTED);
    }

    /** The page of an entry that is neither the home page nor introduces a list. */
    PageView entry(Entry entry) {
        boolean isPage = entry.type() == EntryType.PAGE;
        return new View(
                        entry.address(),
                        entry.title(),
                        isPage ? "" : entry.type().label())
                .type(entry.type().id())
                .tone(isPage ? "" : Cards.tone(entry.type()))
                .trail(isPage ? List.of() : List.of(listLink(entry.type())))
                .facts(facts.of(entry))
                .state(states.of(entry))
                .calendar(catalogue.sessions(entry.id()).isEmpty() ? calendars.of(entry) : Optional.empty())
                .projects(projects.of(entry))
                .groups(referrers(entry))
                .of(entry)
                .view();
    }

    /** The list of a type, introduced by the entry at its address when there is one. */
    PageView list(EntryType type, Optional<Entry> introduction) {
        List<Entry> entries = catalogue.ofType(type);
        String all = "All " + type.plural().toLowerCase(Locale.ROOT);
        String none = "There are no " + type.plural().toLowerCase(Locale.ROOT) + " in the catalogue yet.";
        View view = new View(SiteAddress.listOf(type), type.plural(), "")
                .type("list")
                .tone(Cards.tone(type))
                .summary(entries.isEmpty() ? none : "")
                .groups(entries.isEmpty() ? List.of() : List.of(group("all", all, entries)));
        introduction.ifPresent(view::of);
        return view.view();
    }

    /** All that takes place and all events, introduced by content/events/index.adoc when there is one. */
    PageView events(Optional<Entry> introduction) {
        List<Entry> entries = catalogue.ofType(EntryType.EVENT);
        View view = eventsView(EventPages.LIST, EntryType.EVENT.plural(), events.all())
                .summary("What comes next, and what has been, in programmes, initiatives and events for schools.")
                .groups(entries.isEmpty() ? List.of() : List.of(group("all", "All events", entries)));
        if (events.hasAny()) {
            view.calendar(Optional.of(calendars.ofSite()));
        }
        introduction.ifPresent(view::of);
        return view.view();
    }

    /** What takes place for each audience, in each region, on each topic, and in each academic year, by address. */
    SortedMap<String, PageView> choicesOfEvents() {
        SortedMap<String, PageView> pages = new TreeMap<>();
        for (Entry term : events.terms()) {
            String address = EventPages.of(term.id());
            pages.put(address, choiceOfEvents(address, "Events: " + term.title(), events.of(term), calendars.of(term)));
        }
        for (AcademicYear year : events.years()) {
            String address = EventPages.of(year);
            pages.put(
                    address,
                    choiceOfEvents(address, "The school year " + year.words(), events.of(year), Optional.empty()));
        }
        return pages;
    }

    private PageView choiceOfEvents(String address, String title, EventsView view, Optional<CalendarView> calendar) {
        return eventsView(address, title, view)
                .trail(List.of(listLink(EntryType.EVENT)))
                .calendar(calendar)
                .view();
    }

    private View eventsView(String address, String title, EventsView view) {
        return new View(address, title, "")
                .type("events")
                .tone(Cards.tone(EntryType.EVENT))
                .events(view);
    }

    /** The home page, introduced by content/index.adoc when there is one. */
    PageView home(Optional<Entry> introduction) {
        List<PageView.Group> groups = ON_HOME.stream()
                .filter(type -> !catalogue.ofType(type).isEmpty())
                .map(type -> group(type.folder(), type.plural(), first(catalogue.ofType(type))))
                .toList();
        View view = new View("/", config.title(), "")
                .type("home")
                .summary(config.description())
                .trail(List.of())
                .groups(groups)
                .ways(ways());
        introduction.ifPresent(view::of);
        return view.documentTitle(config.title()).view();
    }

    /** What visitors see at an address that leads nowhere, in the words of content/404.adoc when there is one. */
    PageView notFound(Optional<Entry> words) {
        View view = new View("/404.html", "Page not found", "")
                .type("error404")
                .summary("There is no page at this address.");
        words.ifPresent(view::of);
        return view.view();
    }

    /** What leads on to an entry from an address it used to have; address and canonical are those of the entry. */
    PageView redirect(Entry entry) {
        return new View(entry.address(), entry.title(), "").type("redirect").view();
    }

    private static List<Entry> first(List<Entry> entries) {
        return entries.subList(0, Math.min(MOST_ON_HOME, entries.size()));
    }

    private PageView.Link listLink(EntryType type) {
        return PageView.Link.to(type.plural(), hrefs.of(SiteAddress.listOf(type)));
    }

    /** What refers to an entry; the projects among them stand in a table of their own. */
    private List<PageView.Group> referrers(Entry entry) {
        List<PageView.Group> groups = new ArrayList<>();
        catalogue.referrers(entry.id()).forEach((relation, referrers) -> {
            List<Entry> others = referrers.stream()
                    .filter(other -> !Projects.isProjectOf(entry, other))
                    .toList();
            if (!others.isEmpty()) {
                groups.add(group(Slug.from(relation), relation, others));
            }
        });
        return groups;
    }

    private PageView.Group group(String id, String heading, List<Entry> entries) {
        return new PageView.Group(
                "_list-" + id, heading, entries.stream().map(cards::of).toList());
    }

    private List<PageView.Way> ways() {
        return Stream.of(
                        way(EntryType.AUDIENCE, "By who you are"),
                        way(EntryType.TOPIC, "By topic"),
                        way(EntryType.REGION, "By place"))
                .filter(way -> !way.links().isEmpty())
                .toList();
    }

    private PageView.Way way(EntryType type, String heading) {
        List<PageView.Link> links = catalogue.ofType(type).stream()
                .map(term -> new PageView.Link(term.title(), hrefs.of(term.address()), false, countOf(term)))
                .filter(link -> link.count() > 0)
                .toList();
        return new PageView.Way("_by-" + type.id(), heading, links);
    }

    private int countOf(Entry term) {
        return (int) catalogue.referrers(term.id()).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.type() != term.type())
                .distinct()
                .count();
    }

    private ConvertedPage page(Entry entry) {
        ConvertedPage page = pages.get(entry.source());
        if (page == null) {
            throw new IllegalStateException("no converted page for " + entry.source());
        }
        return page;
    }

    private List<PageView.Link> contents(Entry entry) {
        List<PageView.Link> headings = page(entry).headings().stream()
                .filter(heading -> heading.level() == 2 && !heading.id().isEmpty())
                .map(heading -> PageView.Link.to(heading.text(), "#" + heading.id()))
                .toList();
        return headings.size() < HEADINGS_WORTH_A_LIST ? List.of() : headings;
    }

    /** Collects the parts of a view, since most pages have only some of them. */
    private final class View {
        private final String address;
        private final String label;
        private String title;
        private String documentTitle = "";
        private String type = "";
        private String tone = "";
        private String summary = "";
        private String source = "";
        private boolean isDraft;
        private List<PageView.Link> trail = List.of();
        private List<PageView.Fact> facts = List.of();
        private Optional<StateView> state = Optional.empty();
        private List<PageView.Link> contents = List.of();
        private List<PageView.Part> parts = List.of();
        private Optional<CalendarView> calendar = Optional.empty();
        private Optional<ProjectsView> projects = Optional.empty();
        private Optional<EventsView> events = Optional.empty();
        private List<PageView.Group> groups = List.of();
        private List<PageView.Way> ways = List.of();
        private Optional<String> editHref = Optional.empty();

        View(String address, String title, String label) {
            this.address = address;
            this.title = title;
            this.label = label;
            trail(List.of());
        }

        /** Takes the words of an entry: title, summary, body, source. */
        View of(Entry entry) {
            title = entry.title();
            summary = entry.summary().isEmpty() ? summary : entry.summary();
            isDraft = entry.isDraft();
            source = entry.fields().text("source").orElse("");
            contents = contents(entry);
            parts = bodies.parts(entry, page(entry));
            editHref = config.editUrl().isEmpty() ? Optional.empty() : Optional.of(config.editUrl() + entry.source());
            return this;
        }

        View type(String value) {
            type = value;
            return this;
        }

        View tone(String value) {
            tone = value;
            return this;
        }

        View documentTitle(String value) {
            documentTitle = value;
            return this;
        }

        View summary(String value) {
            summary = value;
            return this;
        }

        /** The links after the home page; the home page itself has no trail. */
        View trail(List<PageView.Link> below) {
            boolean isHome = address.equals("/");
            trail = isHome
                    ? List.of()
                    : Stream.concat(Stream.of(PageView.Link.to("Home", hrefs.of("/"))), below.stream())
                            .toList();
            return this;
        }

        View facts(List<PageView.Fact> value) {
            facts = value;
            return this;
        }

        View state(Optional<StateView> value) {
            state = value;
            return this;
        }

        View calendar(Optional<CalendarView> value) {
            calendar = value;
            return this;
        }

        View projects(Optional<ProjectsView> value) {
            projects = value;
            return this;
        }

        View events(EventsView value) {
            events = Optional.of(value);
            return this;
        }

        View groups(List<PageView.Group> value) {
            groups = value;
            return this;
        }

        View ways(List<PageView.Way> value) {
            ways = value;
            return this;
        }

        PageView view() {
            boolean isIndexed = !isDraft && !type.equals("error404") && !type.equals("redirect");
            String named = label.isEmpty() ? title : title + " – " + label;
            return new PageView(
                    type,
                    label,
                    tone,
                    title,
                    documentTitle.isEmpty() ? named + " – " + config.title() : documentTitle,
                    summary,
                    hrefs.of(address),
                    hrefs.absolute(address),
                    isDraft,
                    isIndexed,
                    isIndexed ? Optional.of(new Html(structured.of(subject()))) : Optional.empty(),
                    trail,
                    facts,
                    state,
                    contents,
                    parts,
                    calendar,
                    projects,
                    events,
                    groups,
                    ways,
                    source,
                    editHref);
        }

        private StructuredData.Subject subject() {
            List<StructuredData.Step> steps = trail.stream()
                    .map(above -> new StructuredData.Step(above.text(), hrefs.address(above.href())))
                    .toList();
            return new StructuredData.Subject(address, title, summary, steps);
        }
    }
}
