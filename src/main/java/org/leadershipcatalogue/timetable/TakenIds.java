package org.leadershipcatalogue.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.diagnostic.Location;

/** The ids of one page: those of its text, and those its sessions have taken so far. */
final class TakenIds {

    private final Set<String> ofText;
    private final Map<String, Location> ofSessions = new HashMap<>();

    TakenIds(Set<String> ofText) {
        this.ofText = ofText;
    }

    /** Whether the text has the id already; an id the author wrote into the cell is one of the text itself. */
    boolean isInText(String id) {
        return ofText.contains(id);
    }

    /** Takes the id for a session; if another session has it, the place of that one. */
    Optional<Location> take(String id, Location at) {
        return Optional.ofNullable(ofSessions.putIfAbsent(id, at));
    }
}
