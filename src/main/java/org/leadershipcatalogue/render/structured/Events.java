package org.leadershipcatalogue.render.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.html.Snippet;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Initiative;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.When;

/**
 * Occasions as schema.org events. One with several dates is an EventSeries, whose dates are its events. A cancelled,
 * postponed or moved one says so and keeps its dates.
 */
final class Events {

    private final Graph graph;
    private final Location location;

    Events(Graph graph) {
        this.graph = graph;
        location = new Location(graph);
    }

    /** The page of an event, with its sessions. */
    void add(Event event) {
        List<Occasion> occasions = graph.catalogue().occasions(event);
        String url = graph.url(event.address());
        Thing whole = isItsOwn(occasions) ? thing(occasions.get(0), url) : ofSessions(event, occasions, url);
        whole.with("description", event.summary()).with("about", graph.mention(about(event)));
        event.partOf()
                .filter(id -> id.type() == EntryType.EVENT)
                .ifPresent(id -> whole.with("superEvent", graph.mention(id)));
        graph.add(url, whole);
    }

    /** The sessions of an entry. */
    List<Thing> add(List<Occasion> sessions, Optional<Thing> whole) {
        return sessions.stream().map(occasion -> add(occasion, whole)).toList();
    }

    private static boolean isItsOwn(List<Occasion> occasions) {
        return occasions.size() == 1 && occasions.get(0).session().isEmpty();
    }

    private Thing ofSessions(Event event, List<Occasion> occasions, String url) {
        Thing whole = named("Event", event.title(), url);
        Span.of(event.starts(), event.ends(), occasions).addTo(whole);
        event.place()
                .ifPresent(place -> location.addTo(
                        whole, new Session.Where(graph.catalogue().get(place).title(), Optional.of(place)), event));
        return whole.with("organizer", graph.mention(organisers(event)))
                .with("subEvent", add(occasions, Optional.of(Graph.reference(url))));
    }

    private Thing add(Occasion occasion, Optional<Thing> whole) {
        String url = url(occasion);
        Thing thing = thing(occasion, url).with("description", description(occasion));
        whole.ifPresentOrElse(
                of -> thing.with("superEvent", of),
                () -> thing.with("about", graph.mention(occasion.entry().id())));
        return graph.add(url, thing);
    }

    private Thing thing(Occasion occasion, String url) {
        boolean isSeries = occasion.when().occurrences().size() > 1;
        Thing thing = named(isSeries ? "EventSeries" : "Event", occasion.title(), url);
        if (occasion.when().occurrences().size() == 1) {
            thing.with("identifier", uid(occasion, 0));
        }
        addDates(thing, occasion);
        location.addTo(thing, occasion.where(), occasion.entry());
        thing.with("organizer", graph.mention(organisers(occasion.entry()))).with("performer", speakers(occasion));
        return isSeries ? thing.with("subEvent", dates(occasion, url)) : thing;
    }

    private static Thing named(String type, String name, String url) {
        return Thing.of(type).at(url).with("name", name).with("url", url);
    }

    private static void addDates(Thing thing, Occasion occasion) {
        When when = occasion.when();
        if (occasion.entry() instanceof Event event && occasion.session().isEmpty()) {
            Span.of(event.starts(), event.ends(), List.of()).addTo(thing);
        } else {
            thing.with("startDate", IsoDates.start(when)).with("endDate", IsoDates.end(when));
        }
        occasion.status().previous().flatMap(IsoDates::start).ifPresent(date -> thing.with("previousStartDate", date));
        addStatus(thing, occasion);
    }

    /** That something goes ahead as planned is only said where there is a day. */
    private static void addStatus(Thing thing, Occasion occasion) {
        EventStatus status = occasion.status().event();
        if (status != EventStatus.SCHEDULED || !occasion.when().occurrences().isEmpty()) {
            thing.with("eventStatus", "https://schema.org/" + status.term());
        }
    }

    /** Each date of several; ids that begin with an underscore are never an author's. */
    private List<Thing> dates(Occasion occasion, String url) {
        List<Thing> dates = new ArrayList<>();
        for (Occurrence occurrence : occasion.when().occurrences()) {
            String id = graph.url(occasion.entry().address(), "_" + rowId(occasion) + "-" + (dates.size() + 1));
            Thing date = named("Event", occasion.title(), id)
                    .with("url", url)
                    .with("identifier", uid(occasion, dates.size()))
                    .with("startDate", occurrence.isoStart())
                    .with("endDate", occurrence.isoEnd());
            addStatus(date, occasion);
            location.addTo(date, occasion.where(), occasion.entry());
            dates.add(graph.add(id, date.with("superEvent", Graph.reference(url))));
        }
        return dates;
    }

    /** The name it has in calendars. */
    private static String uid(Occasion occasion, int occurrence) {
        return "urn:uuid:" + occasion.uid(occurrence);
    }

    private String url(Occasion occasion) {
        String address = occasion.entry().address();
        return occasion.session().map(row -> graph.url(address, row.id())).orElseGet(() -> graph.url(address));
    }

    private static String rowId(Occasion occasion) {
        return occasion.session().map(Session::id).orElse("");
    }

    /** What is part of a programme or an initiative tells of it. */
    private static List<EntryId> about(Event event) {
        Stream<EntryId> whole = event.partOf().filter(id -> id.type() != EntryType.EVENT).stream();
        return Stream.concat(whole, event.topics().stream()).toList();
    }

    static List<EntryId> organisers(Entry entry) {
        if (entry instanceof Programme programme) {
            return programme.runBy();
        }
        if (entry instanceof Event event) {
            return event.organisedBy();
        }
        return entry instanceof Initiative initiative ? initiative.ledBy() : List.of();
    }

    private static List<Thing> speakers(Occasion occasion) {
        return occasion.session().map(Session::speakers).orElse(List.of()).stream()
                .map(name -> Thing.of("Person").with("name", name))
                .toList();
    }

    /** The further columns in plain words; a cell with a link is left to the page. */
    private static String description(Occasion occasion) {
        return occasion.session().map(Session::details).orElse(List.of()).stream()
                .map(detail -> Map.entry(detail.heading(), Snippet.of(detail.html())))
                .filter(detail -> detail.getValue().links().isEmpty())
                .map(detail -> Map.entry(detail.getKey(), detail.getValue().text(Map.of())))
                .filter(detail -> !detail.getValue().isEmpty())
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining("\n"));
    }
}
