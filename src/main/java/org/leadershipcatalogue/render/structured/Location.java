package org.leadershipcatalogue.render.structured;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Session;

/** Where an occasion takes place, and whether one goes there, takes part online, or may choose. */
final class Location {

    private static final Pattern ONLINE = Pattern.compile("\\b(?:online|webinar|virtual|zoom|microsoft teams)\\b");
    private static final Pattern CHOICE = Pattern.compile("\\b(?:and|or)\\b|[/&+]");

    private enum Mode {
        OFFLINE,
        ONLINE,
        MIXED
    }

    private final Graph graph;

    Location(Graph graph) {
        this.graph = graph;
    }

    /** Adds what is said of the place; where nothing is said, the programme's own mode still tells how one takes part. */
    void addTo(Thing event, Session.Where where, Entry entry) {
        Optional<Mode> mode = mode(where, entry);
        mode.ifPresent(known -> event.with("eventAttendanceMode", iri(known)));
        where.place()
                .map(graph::mention)
                .or(() -> words(where, mode))
                .ifPresent(place -> event.with("location", place));
    }

    private static Optional<Thing> words(Session.Where where, Optional<Mode> mode) {
        String type = mode.filter(Mode.ONLINE::equals).isPresent() ? "VirtualLocation" : "Place";
        return Optional.of(where.words())
                .filter(words -> !words.isBlank())
                .map(words -> Thing.of(type).with("name", words));
    }

    private static Optional<Mode> mode(Session.Where where, Entry entry) {
        String words = where.words().toLowerCase(Locale.ROOT);
        if (ONLINE.matcher(words).find()) {
            boolean isMixed = where.place().isPresent() || CHOICE.matcher(words).find();
            return Optional.of(isMixed ? Mode.MIXED : Mode.ONLINE);
        }
        if (where.place().isPresent() || !words.isBlank()) {
            return Optional.of(Mode.OFFLINE);
        }
        return entry.fields().text("mode").flatMap(Location::ofProgramme);
    }

    /** A blended programme does not say which of its sessions is which. */
    private static Optional<Mode> ofProgramme(String mode) {
        return switch (mode) {
            case "in-person" -> Optional.of(Mode.OFFLINE);
            case "online" -> Optional.of(Mode.ONLINE);
            default -> Optional.empty();
        };
    }

    private static String iri(Mode mode) {
        return "https://schema.org/"
                + switch (mode) {
                    case OFFLINE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case MIXED -> "MixedEventAttendanceMode";
                };
    }
}
