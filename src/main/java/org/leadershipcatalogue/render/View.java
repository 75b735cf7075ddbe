package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.render.structured.StructuredData;

/** Collects the parts of a page's view, since most pages have only some of them. */
final class View {

    /** What every page is made with. */
    record Means(
            SiteConfig config,
            Hrefs hrefs,
            BodyParts bodies,
            Updates updates,
            StructuredData structured,
            SharedCards shared) {

        /** A page with nothing but its title. */
        View page(String address, String title, String label) {
            return new View(this, address, title, label);
        }

        PageView.Link listLink(EntryType type) {
            return PageView.Link.to(type.plural(), hrefs.of(SiteAddress.listOf(type)));
        }
    }

    private final Means means;
    private final String address;
    private final String label;
    private String title;
    private String documentTitle = "";
    private String type = "";
    private String tone = "";
    private String summary = "";
    private String source = "";
    private Optional<HiddenView> hidden = Optional.empty();
    private List<PageView.Link> trail = List.of();
    private List<PageView.Fact> facts = List.of();
    private Optional<StateView> state = Optional.empty();
    private Optional<OpenView> open = Optional.empty();
    private List<PageView.Link> contents = List.of();
    private List<PageView.Part> parts = List.of();
    private Optional<CalendarView> calendar = Optional.empty();
    private Optional<CalendarsView> calendars = Optional.empty();
    private Optional<ProjectsView> projects = Optional.empty();
    private Optional<EventsView> events = Optional.empty();
    private Optional<ListView> list = Optional.empty();
    private List<PageView.Group> groups = List.of();
    private List<RelatedView> related = List.of();
    private Optional<HomeView> home = Optional.empty();
    private List<PageView.Shelf> shelves = List.of();
    private List<PageView.Way> ways = List.of();
    private Optional<CitationView> cite = Optional.empty();
    private Optional<PartialDate.Day> updated = Optional.empty();
    private Optional<SearchView> search = Optional.empty();
    private Optional<String> editHref = Optional.empty();
    private Optional<PageView.Picture> picture = Optional.empty();

    private View(Means means, String address, String title, String label) {
        this.means = means;
        this.address = address;
        this.title = title;
        this.label = label;
        trail(List.of());
    }

    /** Takes the words of an entry: title, summary, body, source. */
    View of(Entry entry) {
        title = entry.title();
        summary = entry.summary().isEmpty() ? summary : entry.summary();
        hidden = entry.hiding().map(HiddenView::of);
        source = entry.fields().text("source").orElse("");
        contents = means.bodies().contents(entry);
        parts = means.bodies().parts(entry);
        updated = means.updates().of(entry);
        picture = means.shared().picture(entry);
        editHref = means.config().editUrl().isEmpty()
                ? Optional.empty()
                : Optional.of(means.config().editUrl() + entry.source());
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
                : Stream.concat(Stream.of(PageView.Link.to("Home", means.hrefs().of("/"))), below.stream())
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

    View open(Optional<OpenView> value) {
        open = value;
        return this;
    }

    View calendar(Optional<CalendarView> value) {
        calendar = value;
        return this;
    }

    View calendars(CalendarsView value) {
        calendars = Optional.of(value);
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

    View list(ListView value) {
        list = Optional.of(value);
        return this;
    }

    View groups(List<PageView.Group> value) {
        groups = value;
        return this;
    }

    View home(HomeView value) {
        home = Optional.of(value);
        return this;
    }

    View shelves(List<PageView.Shelf> value) {
        shelves = value;
        return this;
    }

    View related(List<RelatedView> value) {
        related = value;
        return this;
    }

    View cite(Optional<CitationView> value) {
        cite = value;
        return this;
    }

    View ways(List<PageView.Way> value) {
        ways = value;
        return this;
    }

    View search(SearchView value) {
        search = Optional.of(value);
        return this;
    }

    PageView view() {
        return new PageView(
                type,
                label,
                tone,
                title,
                summary,
                means.hrefs().of(address),
                head(),
                hidden,
                trail,
                facts,
                state,
                open,
                contents,
                parts,
                calendar,
                calendars,
                projects,
                events,
                list,
                groups,
                related,
                home,
                shelves,
                ways,
                search,
                source,
                cite,
                updated.map(UpdatedView::of),
                editHref);
    }

    private PageView.Head head() {
        boolean isIndexed = hidden.isEmpty() && !type.equals("error404") && !type.equals("redirect");
        String named = label.isEmpty() ? title : title + " – " + label;
        return new PageView.Head(
                documentTitle.isEmpty() ? named + " – " + means.config().title() : documentTitle,
                summary.isEmpty() ? means.config().description() : summary,
                means.hrefs().absolute(address),
                isIndexed,
                picture,
                isIndexed ? Optional.of(new Html(means.structured().of(subject()))) : Optional.empty());
    }

    private StructuredData.Subject subject() {
        List<StructuredData.Step> steps = trail.stream()
                .map(above ->
                        new StructuredData.Step(above.text(), means.hrefs().address(above.href())))
                .toList();
        return new StructuredData.Subject(address, title, summary, updated.map(PartialDate.Day::iso), steps);
    }
}
