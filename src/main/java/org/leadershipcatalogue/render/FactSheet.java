package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Span;
import org.leadershipcatalogue.model.Value;

/** The facts of an entry in visitors' words, in the order the schema declares its fields. */
final class FactSheet {

    private static final String STARTS = "starts";
    private static final String ENDS = "ends";

    private final Catalogue catalogue;
    private final Hrefs hrefs;

    FactSheet(Catalogue catalogue, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
    }

    List<PageView.Fact> of(Entry entry) {
        List<PageView.Fact> facts = new ArrayList<>();
        when(entry).ifPresent(words -> facts.add(fact("when", "When", List.of(PageView.Link.words(words)))));
        where(entry).ifPresent(facts::add);
        for (Field field : entry.fields().all()) {
            if (field.isFact() && !field.name().equals(STARTS) && !field.name().equals(ENDS)) {
                facts.add(fact(
                        field.name(),
                        field.label(),
                        field.values().stream().map(this::value).toList()));
            }
        }
        return facts;
    }

    /** When an entry takes place, as a line of its own begins. */
    Optional<String> when(Entry entry) {
        return dates(entry).map(FactSheet::sentenceStart);
    }

    /**
     * Start and end as one fact: {@code 28 September 2023 to 9 May 2024}, {@code From September 2003}. Where a field is
     * missing, the first or last session that takes place says it; an event that names no end is over on its first day.
     */
    private Optional<String> dates(Entry entry) {
        Span sessions = Span.of(catalogue.sessions(entry.id()));
        Optional<PartialDate> starts = date(entry, STARTS, sessions.first());
        Optional<PartialDate> ends =
                date(entry, ENDS, sessions.last().or(() -> entry instanceof Event ? starts : Optional.empty()));
        if (starts.isPresent() && ends.isPresent()) {
            return Optional.of(starts.equals(ends) ? words(starts) : words(starts) + " to " + words(ends));
        }
        return starts.map(date -> "From " + date.words() + undated(entry, ENDS, ", end "))
                .or(() -> ends.map(date -> "Until " + date.words() + undated(entry, STARTS, ", start ")))
                .or(() -> Optional.of(undated(entry, STARTS, "Dates ")).filter(words -> !words.isEmpty()))
                .or(() -> Optional.of(undated(entry, ENDS, "End ")).filter(words -> !words.isEmpty()));
    }

    private static Optional<PartialDate> date(Entry entry, String name, Optional<PartialDate> ofSessions) {
        Optional<PartialDate> given = entry.fields().date(name);
        return given.isPresent() || entry.fields().isUndated(name) ? given : ofSessions;
    }

    /** What a field says in the place of a date: {@code Dates not known}; empty when it says nothing of the kind. */
    private static String undated(Entry entry, String name, String before) {
        Fields fields = entry.fields();
        return fields.isUndated(name) ? before + fields.text(name).orElse("") : "";
    }

    /** The values of a reference field as one line: {@code Headteachers, governors, teachers and 2 more}. */
    Optional<String> titles(Entry entry, String name) {
        List<String> titles = entry.fields().references(name).stream()
                .map(id -> catalogue.get(id).title())
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(Wording.shortly(titles));
    }

    private static String words(Optional<PartialDate> date) {
        return date.map(PartialDate::words).orElse("");
    }

    /** Where the sessions take place; of a place that is named in different words, its title. */
    private Optional<PageView.Fact> where(Entry entry) {
        Map<String, PageView.Link> places = new LinkedHashMap<>();
        for (Session session : catalogue.sessions(entry.id())) {
            Session.Where where = session.where();
            if (session.takesPlace() && !where.words().isEmpty()) {
                PageView.Link link = place(where);
                places.merge(
                        where.place().isPresent() ? link.href() : link.text(),
                        link,
                        (first, next) -> first.text().equals(next.text()) ? first : title(where));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(fact("where", "Where", List.copyOf(places.values())));
    }

    private PageView.Link place(Session.Where where) {
        return where.place().isPresent()
                ? PageView.Link.to(where.words(), title(where).href())
                : PageView.Link.words(where.words());
    }

    private PageView.Link title(Session.Where where) {
        Entry place = catalogue.get(where.place().orElseThrow());
        return PageView.Link.to(place.title(), hrefs.of(place.address()));
    }

    private static PageView.Fact fact(String name, String label, List<PageView.Link> values) {
        return new PageView.Fact(name, label, values);
    }

    private PageView.Link value(Value value) {
        if (value instanceof Value.Reference reference) {
            Entry entry = catalogue.get(reference.id());
            return PageView.Link.to(entry.title(), hrefs.of(entry.address()));
        }
        if (value instanceof Value.Contact contact && !contact.email().isEmpty()) {
            String name = contact.name().isEmpty() ? contact.email() : contact.name();
            return PageView.Link.to(name, "mailto:" + contact.email());
        }
        if (value instanceof Value.Link link) {
            return PageView.Link.to(link.uri().toString(), link.uri().toString());
        }
        if (value instanceof Value.SiteFile file) {
            String name = file.address().substring(file.address().lastIndexOf('/') + 1);
            return PageView.Link.to(name, hrefs.of(file.address()));
        }
        if (value instanceof Value.Choice choice) {
            return PageView.Link.words(choice.label());
        }
        if (value instanceof Value.Date date) {
            return PageView.Link.words(sentenceStart(date.date().words()));
        }
        return PageView.Link.words(sentenceStart(value.text()));
    }

    static String sentenceStart(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
