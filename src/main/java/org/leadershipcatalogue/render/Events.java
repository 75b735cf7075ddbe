package org.leadershipcatalogue.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Diary;
import org.leadershipcatalogue.model.Diary.Sitting;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventPages;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;
import org.leadershipcatalogue.model.PartialDate.WholeMonth;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Season;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.Term;

/** Makes the views of what takes place: all of it, that of an audience, a region or a topic, that of a year. */
final class Events {

    private final Catalogue catalogue;
    private final CalendarViews calendars;
    private final Hrefs hrefs;
    private final Instant now;
    private final Lazy<List<Occasion>> occasions;
    private final Lazy<SortedMap<EntryId, List<Occasion>>> byTerm;
    private final Lazy<SortedMap<EntryId, List<Occasion>>> byPlace = new Lazy<>(this::gatherPlaces);
    private final Lazy<Map<EntryId, String>> counts = new Lazy<>(this::count);
    private final Lazy<Long> toCome = new Lazy<>(this::countToCome);
    private final Lazy<List<AcademicYear>> years;
    private final EventLines lines;
    private final Lazy<SeasonDrawing> drawing;

    Events(Catalogue catalogue, FactSheet facts, CalendarViews calendars, Hrefs hrefs, Instant now) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.hrefs = hrefs;
        this.now = now;
        occasions = new Lazy<>(catalogue::occasions);
        byTerm = new Lazy<>(() -> EventPages.byTerm(catalogue));
        years = new Lazy<>(
                () -> Season.years(catalogue).stream().map(AcademicYear::new).toList());
        lines = new EventLines(catalogue, facts, calendars, hrefs, now);
        drawing = new Lazy<>(() -> new SeasonDrawing(facts, hrefs, EventPages.presentMonth(occasions.get(), now)));
    }

    private SortedMap<EntryId, List<Occasion>> gatherPlaces() {
        SortedMap<EntryId, List<Occasion>> gathered = new TreeMap<>();
        for (Occasion occasion : occasions.get()) {
            occasion.where()
                    .place()
                    .ifPresent(place -> gathered.computeIfAbsent(place, id -> new ArrayList<>())
                            .add(occasion));
        }
        return gathered;
    }

    private Map<EntryId, String> count() {
        Map<EntryId, String> counted = new TreeMap<>();
        byTerm.get().forEach((term, chosen) -> counted.put(term, counts(chosen)));
        return counted;
    }

    private long countToCome() {
        return occasions.get().stream().filter(occasion -> !isOver(occasion)).count();
    }

    /** Whether anything takes place or took place at all. */
    boolean hasAny() {
        return !occasions.get().isEmpty();
    }

    /** The audiences, regions and topics that have a page of their events, in the order of lists. */
    List<Entry> terms() {
        return EventPages.CHOICES.stream()
                .flatMap(type -> catalogue.ofType(type).stream())
                .filter(term -> byTerm.get().containsKey(term.id()))
                .toList();
    }

    /** The academic years that have a page. */
    List<AcademicYear> years() {
        return years.get();
    }

    /** All that takes place, with the year of what comes next. */
    EventsView all() {
        return view(
                Optional.empty(),
                occasions.get(),
                Season.shown(occasions.get(), now).or(this::latestYear));
    }

    private Optional<AcademicYear> latestYear() {
        return years().isEmpty() ? Optional.empty() : Optional.of(years().get(years().size() - 1));
    }

    /** What takes place for an audience, in a region or on a topic. */
    EventsView of(Entry term) {
        return view(Optional.of(term), byTerm.get().getOrDefault(term.id(), List.of()), Optional.empty());
    }

    /** Whether there is a page of the events for an audience, in a region or on a topic. */
    boolean hasAny(Term term) {
        return byTerm.get().containsKey(term.id());
    }

    /** The entries of which a part takes place or took place at a place. */
    Set<EntryId> entriesAt(Place place) {
        return at(place.id()).map(occasion -> occasion.entry().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What takes place at a place. */
    EventsView at(Place place) {
        Diary diary = Diary.at(now, at(place.id()).toList());
        return new EventsView(
                ChoicesView.NONE,
                Optional.empty(),
                coming(diary),
                unfixed(diary),
                past(diary),
                Optional.empty(),
                List.of());
    }

    /** What an academic year holds. */
    EventsView of(AcademicYear year) {
        return new EventsView(
                ChoicesView.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(season(year)),
                years(Optional.of(year)));
    }

    /** The next dates, for the home page; empty when nothing takes place or took place at all. */
    Optional<HomeView.Coming> next(int most) {
        if (!hasAny()) {
            return Optional.empty();
        }
        Diary diary = Diary.at(now, occasions.get());
        List<EventsView.Line> next =
                diary.coming().stream().limit(most).map(lines::of).toList();
        int count = diary.coming().size();
        String all = count > most ? "All " + count + " dates" : "All events";
        return Optional.of(new HomeView.Coming(
                next,
                next.isEmpty() ? Optional.of(nothingNext(diary)) : Optional.empty(),
                PageView.Link.to(all, hrefs.of(EventPages.LIST)),
                calendars.ofSite()));
    }

    private EventsView.Nothing nothingNext(Diary diary) {
        String words = diary.unfixed().isEmpty()
                ? "No events are announced at present."
                : "No events are fixed to a day at present; some are planned.";
        return new EventsView.Nothing(words, latest(diary), List.of());
    }

    private Optional<EventsView.Line> latest(Diary diary) {
        return diary.past().stream().findFirst().map(lines::of);
    }

    private EventsView view(Optional<Entry> term, List<Occasion> chosen, Optional<AcademicYear> year) {
        Diary diary = Diary.at(now, chosen);
        List<ChoicesView.Way> ways = ways(term);
        return new EventsView(
                new ChoicesView(ListWords.invitation(ways), term.map(this::choice), ways),
                diary.coming().isEmpty() ? Optional.of(nothing(term, diary)) : Optional.empty(),
                coming(diary),
                unfixed(diary),
                past(diary),
                year.map(this::season),
                year.isPresent() ? years(year) : List.of());
    }

    private Stream<Occasion> at(EntryId place) {
        return byPlace.get().getOrDefault(place, List.of()).stream();
    }

    private List<EventsView.Group> coming(Diary diary) {
        return grouped(diary.coming(), Events::month, lines::of);
    }

    private List<EventsView.Line> unfixed(Diary diary) {
        return diary.unfixed().stream().map(lines::of).toList();
    }

    private List<EventsView.Group> past(Diary diary) {
        return grouped(
                diary.past(), occasion -> Integer.toString(lastDay(occasion).getYear()), lines::of);
    }

    private SeasonView season(AcademicYear year) {
        return drawing.get().of(Season.of(catalogue, year));
    }

    private List<PageView.Link> years(Optional<AcademicYear> shown) {
        return years().stream()
                .map(year -> new PageView.Link(
                        year.words(),
                        hrefs.of(EventPages.of(year)),
                        shown.filter(year::equals).isPresent(),
                        PageView.Link.UNCOUNTED))
                .toList();
    }

    private ChoicesView.Choice choice(Entry term) {
        return new ChoicesView.Choice(
                term.type().id(),
                term.id().name(),
                term.type().label() + ": " + term.title(),
                PageView.Link.to("Show all events", hrefs.of(EventPages.LIST)));
    }

    private List<ChoicesView.Way> ways(Optional<Entry> chosen) {
        return EventPages.CHOICES.stream()
                .map(type -> new ChoicesView.Way(type.id(), type.label(), true, options(type, chosen)))
                .filter(way -> !way.options().isEmpty())
                .toList();
    }

    private List<ChoicesView.Option> options(EntryType type, Optional<Entry> chosen) {
        return terms().stream()
                .filter(term -> term.type() == type)
                .map(term -> new ChoicesView.Option(
                        term.id().name(),
                        term.title(),
                        hrefs.of(EventPages.of(term.id())),
                        chosen.filter(term::equals).isPresent(),
                        counts.get().getOrDefault(term.id(), "")))
                .toList();
    }

    private String counts(List<Occasion> chosen) {
        long past = chosen.stream().filter(this::isOver).count();
        long coming = chosen.size() - past;
        return Stream.of(coming == 0 ? "" : coming + " to come", past == 0 ? "" : past + " past")
                .filter(words -> !words.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    private boolean isOver(Occasion occasion) {
        return !Diary.isOver(occasion).isAfter(now);
    }

    private EventsView.Nothing nothing(Optional<Entry> term, Diary diary) {
        String what = term.map(chosen -> "No events for this choice are").orElse("No events are");
        String words = diary.unfixed().isEmpty()
                ? what + " announced at present."
                : what + " fixed to a day at present; some are planned, as the next list says.";
        return new EventsView.Nothing(words, latest(diary), elsewhere(term));
    }

    private List<PageView.Link> elsewhere(Optional<Entry> term) {
        List<PageView.Link> ways = new ArrayList<>();
        if (term.isPresent() && toCome.get() > 0) {
            ways.add(PageView.Link.to("See all events to come (" + toCome.get() + ")", hrefs.of(EventPages.LIST)));
        }
        Stream.of(EntryType.PROGRAMME, EntryType.INITIATIVE)
                .filter(type -> !catalogue.ofType(type).isEmpty())
                .map(type -> PageView.Link.to(
                        "See all " + type.plural().toLowerCase(Locale.ROOT), hrefs.of(SiteAddress.listOf(type))))
                .forEach(ways::add);
        return ways;
    }

    private static String month(Sitting sitting) {
        return new WholeMonth(YearMonth.from(sitting.first().firstDay())).words();
    }

    private static LocalDate lastDay(Occasion occasion) {
        return London.day(Diary.isOver(occasion).minusMillis(1));
    }

    private static <T> List<EventsView.Group> grouped(
            List<T> items, Function<T, String> heading, Function<T, EventsView.Line> line) {
        Map<String, List<EventsView.Line>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(heading.apply(item), words -> new ArrayList<>())
                .add(line.apply(item)));
        return groups.entrySet().stream()
                .map(group -> new EventsView.Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }
}
