package org.leadershipcatalogue.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which calendars the site has: its own always; those of entries, audiences, regions and sessions where something takes
 * place on days that are known. What is a draft stands in the calendars of its own page alone.
 */
public final class Calendars {

    private static final String HOME = "/";
    private static final List<EntryType> TERMS = List.of(EntryType.AUDIENCE, EntryType.REGION);

    private final Catalogue catalogue;
    private final SortedMap<String, Calendar> byAddress = new TreeMap<>();

    /** What a calendar is of. */
    public enum Scope {
        SITE,
        ENTRY,
        TERM,
        SESSION
    }

    /**
     * A calendar.
     *
     * @param scope what it is of
     * @param address where its file is, below the base path: {@code /programmes/x/calendar.ics}
     * @param page where visitors read of the same, below the base path: {@code /programmes/x/}
     * @param title what it is of, in words; of the site's, empty
     * @param occasions what stands in it, all on days that are known
     */
    public record Calendar(Scope scope, String address, String page, String title, List<Occasion> occasions) {

        public Calendar {
            occasions = List.copyOf(occasions);
        }
    }

    public Calendars(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<Occasion> dated = catalogue.occasions().stream()
                .filter(occasion -> !occasion.when().occurrences().isEmpty())
                .toList();
        List<Occasion> shown =
                dated.stream().filter(occasion -> !occasion.entry().isDraft()).toList();
        add(new Calendar(Scope.SITE, SiteAddress.calendarOf(HOME), HOME, "", shown));
        addTerms(shown);
        addOwn(dated);
    }

    /** Every calendar, by address. */
    public List<Calendar> all() {
        return List.copyOf(byAddress.values());
    }

    /** Whether there is a calendar at an address, for example at {@link SiteAddress#calendarOf} of a page. */
    public boolean exists(String address) {
        return byAddress.containsKey(address);
    }

    private void addTerms(List<Occasion> shown) {
        Map<EntryId, Set<EntryId>> termsOf = new HashMap<>();
        Map<EntryId, List<Occasion>> byTerm = shown.stream()
                .flatMap(occasion ->
                        termsOf.computeIfAbsent(occasion.entry().id(), id -> terms(occasion.entry())).stream()
                                .map(term -> Map.entry(term, occasion)))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
        byTerm.forEach((term, occasions) -> add(of(Scope.TERM, catalogue.get(term), occasions)));
    }

    /** A term's own page may have a timetable too. */
    private Set<EntryId> terms(Entry entry) {
        Set<EntryId> terms = new TreeSet<>();
        TERMS.forEach(type -> terms.addAll(catalogue.terms(entry, type)));
        if (TERMS.contains(entry.type())) {
            terms.add(entry.id());
        }
        return terms;
    }

    /** The page that is sent instead of a missing one has no folder for a calendar. */
    private void addOwn(List<Occasion> dated) {
        Map<EntryId, List<Occasion>> byEntry = dated.stream()
                .filter(occasion -> occasion.entry().address().endsWith("/"))
                .collect(groupingBy(occasion -> occasion.entry().id(), TreeMap::new, toList()));
        byEntry.forEach((id, occasions) -> add(of(Scope.ENTRY, catalogue.get(id), occasions)));
        byEntry.values().forEach(occasions -> occasions.forEach(this::addSession));
    }

    private void addSession(Occasion occasion) {
        if (occasion.session().isPresent()) {
            String title = occasion.title();
            add(new Calendar(Scope.SESSION, occasion.calendar(), occasion.address(), title, List.of(occasion)));
        }
    }

    private static Calendar of(Scope scope, Entry entry, List<Occasion> occasions) {
        String address = SiteAddress.calendarOf(entry.address());
        return new Calendar(scope, address, entry.address(), entry.title(), occasions);
    }

    private void add(Calendar calendar) {
        byAddress.putIfAbsent(calendar.address(), calendar);
    }
}
