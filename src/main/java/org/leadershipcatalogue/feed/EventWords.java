package org.leadershipcatalogue.feed;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Value;

/** What a calendar says of an occasion, in words that are understood far from the site. */
final class EventWords {

    private static final List<String> FACTS = List.of(
            "cost", "places", "mode", "time-commitment", "run-by", "led-by", "organised-by", "part-of", "contact");

    private final Catalogue catalogue;

    EventWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@code Cancelled: Launch event – Lead a small school}. */
    String summary(Occasion occasion) {
        String entry = occasion.entry().title();
        String what = occasion.title().equals(entry) ? entry : occasion.title() + " – " + entry;
        return PlainText.of(prefix(occasion.status().event()) + what);
    }

    private static String prefix(EventStatus status) {
        return switch (status) {
            case CANCELLED -> "Cancelled: ";
            case POSTPONED -> "Postponed: ";
            case SCHEDULED, RESCHEDULED -> "";
        };
    }

    /** What has become of the plan, what it belongs to, what one must know, and where to read more. */
    String description(Occasion occasion, String url) {
        List<String> lines = new ArrayList<>(news(occasion).toList());
        lines.add(occasion.entry().summary());
        lines.add("");
        occasion.session()
                .map(Session::speakers)
                .filter(names -> !names.isEmpty())
                .ifPresent(names ->
                        lines.add((names.size() == 1 ? "Speaker: " : "Speakers: ") + String.join(", ", names)));
        FACTS.stream().flatMap(name -> fact(occasion.entry(), name).stream()).forEach(lines::add);
        lines.add("More: " + url);
        return PlainText.of(String.join("\n", lines));
    }

    private static Stream<String> news(Occasion occasion) {
        EventStatus status = occasion.status().event();
        Stream<String> change = switch (status) {
            case CANCELLED -> Stream.of("This is cancelled: it does not take place.");
            case POSTPONED -> Stream.of("This is postponed: it does not take place at this time.");
            case SCHEDULED, RESCHEDULED ->
                occasion.status().previous().stream()
                        .map(before -> "Moved. The old date: " + WhenInWords.of(before) + ".");
        };
        boolean isOpen = status.takesPlace() && occasion.when().isToBeConfirmed();
        return Stream.concat(change, isOpen ? Stream.of("This is still to be confirmed.") : Stream.empty());
    }

    private Optional<String> fact(Entry entry, String name) {
        return entry.fields().find(name).map(field -> field.label() + ": " + values(field));
    }

    private String values(Field field) {
        return field.values().stream().map(this::words).collect(joining(", "));
    }

    private String words(Value value) {
        if (value instanceof Value.Reference reference) {
            return catalogue.get(reference.id()).title();
        }
        return value instanceof Value.Choice choice ? choice.label() : value.text();
    }

    /** The author's words, then the address of the place they mean: {@code Friends House, 173–177 Euston Road, London, NW1 2BJ}. */
    String location(Occasion occasion) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(occasion.where().words());
        occasion.where()
                .place()
                .map(catalogue::get)
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .ifPresent(place -> {
                    place.streetAddress().ifPresent(parts::add);
                    place.postcode().ifPresent(parts::add);
                });
        parts.removeIf(String::isBlank);
        return PlainText.of(String.join(", ", parts));
    }

    /** Its type, and the titles of its topics. */
    List<String> categories(Entry entry) {
        Stream<String> topics =
                entry.topics().stream().map(topic -> catalogue.get(topic).title());
        return Stream.concat(Stream.of(entry.type().label()), topics)
                .map(PlainText::of)
                .distinct()
                .toList();
    }

    static List<Value.Contact> contacts(Entry entry) {
        return entry.fields().find("contact").map(Field::values).orElse(List.of()).stream()
                .filter(Value.Contact.class::isInstance)
                .map(Value.Contact.class::cast)
                .toList();
    }
}
