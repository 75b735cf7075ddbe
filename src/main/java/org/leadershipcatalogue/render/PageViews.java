package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Page;
import org.leadershipcatalogue.model.SharedCard;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.render.structured.StructuredData;

/**
 * The finished view of every page: entries, lists, events, the home page and the page for lost visitors. Each depends on
 * nothing that another changes, so that several threads may ask.
 */
final class PageViews {

    private static final String FEEDS = "/feeds/";

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final View.Means means;
    private final CalendarViews calendars;
    private final Events events;
    private final EntryViews entryViews;
    private final AllLists lists;
    private final EventPageViews eventViews;
    private final Ways ways;
    private final SharedCards shared;
    private final HomeViews homeViews;
    private final List<Entry> footer;
    private final SearchViews searchViews;

    /** @param now the moment of the build */
    PageViews(SiteConfig config, Content content, Hrefs hrefs, Instant now) {
        PublishedFiles published = content.files();
        Map<String, ConvertedPage> pages = content.pagesBySource();
        this.config = config;
        this.catalogue = content.catalogue();
        this.hrefs = hrefs;
        calendars = new CalendarViews(config, new Calendars(catalogue), hrefs);
        Dates dates = new Dates(catalogue);
        FactSheet facts = new FactSheet(catalogue, dates, hrefs);
        States states = new States(catalogue, now);
        Cards cards = new Cards(facts, states, hrefs);
        Groups groups = new Groups(cards, hrefs);
        FileFacts files = new FileFacts(published);
        BodyParts bodies = new BodyParts(
                catalogue,
                pages,
                new BodyLinker(catalogue, published.addresses(), hrefs),
                new Timetables(catalogue, calendars, hrefs, now),
                files);
        shared = new SharedCards(
                catalogue, cards, hrefs, Set.copyOf(published.addresses().values()));
        means = new View.Means(
                config,
                hrefs,
                bodies,
                new Updates(content.revisions(), pages),
                new StructuredData(config, catalogue),
                shared);
        events = new Events(catalogue, facts, calendars, hrefs, now);
        lists = new AllLists(means, catalogue, cards, now);
        entryViews = new EntryViews(
                means,
                facts,
                states,
                calendars,
                new Openings(files, hrefs),
                new Citations(config, catalogue, dates),
                new Neighbours(catalogue, new TermEntries(catalogue, lists), groups, events, lists, hrefs));
        eventViews = new EventPageViews(means, catalogue, groups, calendars, events);
        ways = new Ways(catalogue, hrefs);
        homeViews = new HomeViews(means, catalogue, cards, events, ways, now);
        footer = inFooter(catalogue);
        searchViews = new SearchViews(means, catalogue);
    }

    /** The site as every page of a type shows it: the list the page belongs to is marked. */
    SiteView site(String address) {
        List<PageView.Link> navigation = Ways.LISTS.stream()
                .filter(type -> !catalogue.ofType(type).isEmpty() || (type == EntryType.EVENT && events.hasAny()))
                .map(type -> navigationLink(type, address))
                .toList();
        return new SiteView(
                config.title(),
                config.description(),
                config.language(),
                hrefs.of("/"),
                hrefs.of("/"),
                hrefs.of(SiteAddress.FEED),
                navigation,
                search(address),
                footer(address));
    }

    private PageView.Link search(String address) {
        String search = SiteAddress.SEARCH;
        return new PageView.Link("Search", hrefs.of(search), address.equals(search), PageView.Link.UNCOUNTED);
    }

    private List<PageView.Link> footer(String address) {
        return footer.stream()
                .map(page -> new PageView.Link(
                        page.title(),
                        hrefs.of(page.address()),
                        page.address().equals(address),
                        PageView.Link.UNCOUNTED))
                .toList();
    }

    private static List<Entry> inFooter(Catalogue catalogue) {
        Comparator<Page> byPlace = Comparator.comparing(page -> page.footer().orElseThrow());
        return catalogue.ofType(EntryType.PAGE).stream()
                .map(Page.class::cast)
                .filter(page -> page.footer().isPresent())
                .sorted(byPlace.thenComparing(Page::title))
                .map(Entry.class::cast)
                .toList();
    }

    private PageView.Link navigationLink(EntryType type, String address) {
        String list = SiteAddress.listOf(type);
        return new PageView.Link(type.plural(), hrefs.of(list), address.startsWith(list), PageView.Link.UNCOUNTED);
    }

    PageView home(Optional<Entry> introduction) {
        return homeViews.home(introduction);
    }

    PageView search(Optional<Entry> introduction) {
        return searchViews.of(introduction);
    }

    /** What visitors see at an address that leads nowhere, in the words of content/404.adoc when there is one. */
    PageView notFound(Optional<Entry> words) {
        View view = means.page("/404.html", "Page not found", "")
                .type("error404")
                .summary("There is no page at this address.")
                .shelves(ways.shelves())
                .ways(ways.intoTheCatalogue());
        words.ifPresent(view::of);
        return view.view();
    }

    PageView entry(Entry entry) {
        return entry.address().equals(FEEDS) ? feeds(entry) : entryViews.of(entry);
    }

    /** The words of content/feeds.adoc, and below them every calendar. */
    private PageView feeds(Entry words) {
        return means.page(FEEDS, words.title(), "")
                .type(EntryType.PAGE.id())
                .calendars(calendars.all(catalogue))
                .of(words)
                .view();
    }

    /** The pictures of entries that are to be drawn. */
    List<SharedCard> sharedCards() {
        return shared.all();
    }

    PageView redirect(Entry entry) {
        return entryViews.redirect(entry);
    }

    PageView list(EntryType type, Optional<Entry> introduction) {
        return lists.list(type, introduction);
    }

    /** All pages below the lists of entries, by address. */
    SortedMap<String, Supplier<PageView>> belowLists() {
        return lists.below();
    }

    PageView events(Optional<Entry> introduction) {
        return eventViews.all(introduction);
    }

    SortedMap<String, Supplier<PageView>> choicesOfEvents() {
        return eventViews.choices();
    }
}
