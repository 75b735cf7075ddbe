package org.leadershipcatalogue.model;

import java.util.Arrays;
import java.util.List;

/** Where an entry stands, as roughly as visitors choose by it, in the order in which they want to see it. */
public enum Standing {
    OPEN("open", "Open for applications", true),
    AHEAD("coming-up", "Coming up", true),
    UNDER_WAY("under-way", "Under way", true),
    CLOSED("applications-closed", "Applications closed", false),
    BEGAN("begun", "Begun, no end given", false),
    FINISHED("finished", "Finished", false),
    UNDATED("no-dates", "No dates given", false);

    private final String id;
    private final String label;
    private final boolean isSoonestFirst;

    Standing(String id, String label, boolean isSoonestFirst) {
        this.id = id;
        this.label = label;
        this.isSoonestFirst = isSoonestFirst;
    }

    static Standing of(RoundState state) {
        return switch (state.kind()) {
            case OPENED, OPEN, CLOSES_SOON, CLOSES_TOMORROW, CLOSES_TODAY -> OPEN;
            case OPENS, STARTS -> AHEAD;
            case UNDER_WAY, TAKES_PLACE, ENDS -> UNDER_WAY;
            case CLOSED -> CLOSED;
            case BEGAN -> BEGAN;
            case FINISHED -> FINISHED;
            case NO_DATES -> UNDATED;
        };
    }

    /** Those an entry of a type can have: one applies for programmes alone. */
    static List<Standing> of(EntryType type) {
        return Arrays.stream(values())
                .filter(standing -> type == EntryType.PROGRAMME || (standing != OPEN && standing != CLOSED))
                .toList();
    }

    /** The standing of an entry, now and later. */
    public static Timeline<Standing> of(Entry entry, Catalogue catalogue) {
        return states(entry, catalogue).map(Standing::of);
    }

    static Timeline<RoundState> states(Entry entry, Catalogue catalogue) {
        return ApplicationRound.of(entry, catalogue.sessions(entry.id()))
                .map(ApplicationRound::states)
                .orElseGet(() -> Timeline.always(RoundState.NO_DATES));
    }

    /** The name in addresses. */
    public String id() {
        return id;
    }

    /** Whether those that come soonest stand first; else those that were latest. */
    boolean isSoonestFirst() {
        return isSoonestFirst;
    }

    Choice choice() {
        return new Choice(Facet.STATE, id, label);
    }
}
