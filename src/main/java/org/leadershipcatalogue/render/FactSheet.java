package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Value;

/** The facts of an entry in visitors' words: first what decides whether it is for them. */
final class FactSheet {

    private static final String WHEN = "when";
    private static final String WHERE = "where";
    private static final String PLACE = "place";

    /** Fields that several together, or other parts of the page, say. */
    private static final Set<String> TOLD_APART = Set.of(Dates.STARTS, Dates.ENDS, PLACE);

    /** What visitors ask first; the other facts follow in the order the schema declares their fields. */
    private static final List<String> FIRST = List.of(
            "audiences",
            "cost",
            WHEN,
            WHERE,
            "duration",
            "time-commitment",
            "run-by",
            "led-by",
            "organised-by",
            "funded-by",
            "applications-open",
            "applications-close",
            "applications");

    private static final Comparator<PageView.Fact> IN_ORDER = Comparator.comparingInt(fact -> {
        int position = FIRST.indexOf(fact.name());
        return position < 0 ? FIRST.size() : position;
    });

    private final Catalogue catalogue;
    private final Dates dates;
    private final Hrefs hrefs;

    FactSheet(Catalogue catalogue, Dates dates, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.dates = dates;
        this.hrefs = hrefs;
    }

    List<PageView.Fact> of(Entry entry) {
        List<PageView.Fact> facts = new ArrayList<>();
        when(entry).ifPresent(words -> facts.add(fact(WHEN, "When", List.of(PageView.FactValue.words(words)))));
        where(entry).ifPresent(facts::add);
        for (Field field : entry.fields().all()) {
            if (field.isFact() && !TOLD_APART.contains(field.name()) && !isOpened(entry, field)) {
                facts.add(fact(
                        field.name(),
                        field.label(),
                        field.values().stream().map(this::value).toList()));
            }
        }
        narrower(entry).ifPresent(facts::add);
        return facts.stream().sorted(IN_ORDER).toList();
    }

    /** What a publication's main step opens is no fact as well. */
    private static boolean isOpened(Entry entry, Field field) {
        return entry instanceof Publication publication
                && Openings.field(publication).filter(field::equals).isPresent();
    }

    /** When an entry takes place, as a line of its own begins. */
    Optional<String> when(Entry entry) {
        return dates.when(entry).map(FactSheet::sentenceStart);
    }

    /** The values of a reference field as one line: {@code Headteachers, governors, teachers and 2 more}. */
    Optional<String> titles(Entry entry, String name) {
        List<String> titles = entry.fields().references(name).stream()
                .map(id -> catalogue.get(id).title())
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(Wording.shortly(titles));
    }

    /** Where it takes place, then where its sessions do; of a place that is named in different words, its title. */
    private Optional<PageView.Fact> where(Entry entry) {
        Map<String, PageView.FactValue> places = new LinkedHashMap<>();
        for (EntryId place : entry.fields().references(PLACE)) {
            PageView.FactValue title = title(place);
            places.put(title.href(), title);
        }
        for (Session session : catalogue.sessions(entry.id())) {
            Session.Where where = session.where();
            if (session.takesPlace() && !where.words().isEmpty()) {
                PageView.FactValue value = place(where);
                places.merge(
                        where.place().isPresent() ? value.href() : value.text(),
                        value,
                        (first, next) -> first.text().equals(next.text())
                                ? first
                                : title(where.place().orElseThrow()));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(fact(WHERE, "Where", List.copyOf(places.values())));
    }

    private PageView.FactValue place(Session.Where where) {
        return where.place()
                .map(place -> PageView.FactValue.to(where.words(), title(place).href()))
                .orElseGet(() -> PageView.FactValue.words(where.words()));
    }

    /** The narrower audiences, topics or regions of one. */
    private Optional<PageView.Fact> narrower(Entry entry) {
        List<PageView.FactValue> terms = catalogue.referrers(entry.id()).values().stream()
                .flatMap(List::stream)
                .filter(other -> TermEntries.isNarrower(entry, other))
                .map(other -> title(other.id()))
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(fact("narrower", "Includes", terms));
    }

    private PageView.FactValue title(EntryId id) {
        Entry entry = catalogue.get(id);
        return PageView.FactValue.to(entry.title(), hrefs.of(entry.address()));
    }

    private static PageView.Fact fact(String name, String label, List<PageView.FactValue> values) {
        return new PageView.Fact(name, label, values);
    }

    private PageView.FactValue value(Value value) {
        if (value instanceof Value.Reference reference) {
            return title(reference.id());
        }
        if (value instanceof Value.Contact contact) {
            return contact(contact);
        }
        if (value instanceof Value.Link link) {
            return PageView.FactValue.to(link.uri().toString(), link.uri().toString());
        }
        if (value instanceof Value.SiteFile file) {
            String name = file.address().substring(file.address().lastIndexOf('/') + 1);
            return PageView.FactValue.to(name, hrefs.of(file.address()));
        }
        if (value instanceof Value.Choice choice) {
            return PageView.FactValue.words(choice.label());
        }
        if (value instanceof Value.Date date) {
            return PageView.FactValue.words(sentenceStart(date.date().words()));
        }
        return PageView.FactValue.words(sentenceStart(value.text()));
    }

    /** A name leads to its e-mail address and shows it, for those who write from elsewhere, or on paper. */
    private static PageView.FactValue contact(Value.Contact contact) {
        String mailto = contact.email().isEmpty() ? "" : "mailto:" + contact.email();
        return contact.name().isEmpty()
                ? PageView.FactValue.to(contact.email(), mailto)
                : new PageView.FactValue(contact.name(), mailto, contact.email());
    }

    static String sentenceStart(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
