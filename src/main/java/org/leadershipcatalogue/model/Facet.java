package org.leadershipcatalogue.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What visitors choose entries by. */
public enum Facet {
    STATE("State"),
    KIND("Kind"),
    SCOPE("Scope"),
    AUDIENCE("Audience"),
    PHASE("Phase"),
    REGION("Region"),
    TOPIC("Topic"),
    YEAR("Year");

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** Those of a type's list, in the order in which they are offered. */
    public static List<Facet> of(EntryType type) {
        return switch (type) {
            case PROGRAMME -> List.of(STATE, AUDIENCE, PHASE, REGION, TOPIC, YEAR);
            case INITIATIVE -> List.of(STATE, SCOPE, AUDIENCE, PHASE, REGION, TOPIC, YEAR);
            case PUBLICATION -> List.of(KIND, TOPIC, YEAR);
            case EVENT -> List.of(AUDIENCE, REGION, TOPIC);
            case ORGANISATION -> List.of(KIND, REGION, TOPIC);
            case NEWS -> List.of(TOPIC, YEAR);
            case PLACE, AUDIENCE, TOPIC, REGION, PAGE -> List.of();
        };
    }

    /** The facet that a term is a value of. */
    public static Facet of(EntryId term) {
        return Arrays.stream(values())
                .filter(facet -> facet.terms().filter(term.type()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is chosen by " + term));
    }

    /** The name in addresses: {@code audience}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the words of visitors. */
    public String label() {
        return label;
    }

    /** The type of the terms that are its values, where they are entries. */
    public Optional<EntryType> terms() {
        return switch (this) {
            case AUDIENCE -> Optional.of(EntryType.AUDIENCE);
            case REGION -> Optional.of(EntryType.REGION);
            case TOPIC -> Optional.of(EntryType.TOPIC);
            default -> Optional.empty();
        };
    }
}
