package org.leadershipcatalogue.render.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;

/**
 * From when to when a whole lasts: as its fields say, else from the first day of its sessions to the last, if all of them
 * are known.
 *
 * @param start ISO 8601, or empty
 * @param end ISO 8601, or empty
 */
record Span(Optional<String> start, Optional<String> end) {

    static Span of(Optional<PartialDate> starts, Optional<PartialDate> ends, List<Occasion> sessions) {
        return starts.isPresent() || ends.isPresent()
                ? new Span(starts.flatMap(IsoDates::of), ends.flatMap(IsoDates::of))
                : of(sessions);
    }

    private static Span of(List<Occasion> sessions) {
        List<Occasion> planned = sessions.stream()
                .filter(session -> session.status().event().takesPlace())
                .toList();
        boolean isKnown = planned.stream()
                .noneMatch(session -> session.when().occurrences().isEmpty());
        List<Occurrence> all = isKnown
                ? planned.stream()
                        .flatMap(session -> session.when().occurrences().stream())
                        .toList()
                : List.of();
        return new Span(
                all.stream().map(Occurrence::firstDay).min(LocalDate::compareTo).map(LocalDate::toString),
                all.stream().map(Occurrence::lastDay).max(LocalDate::compareTo).map(LocalDate::toString));
    }

    void addTo(Thing thing) {
        thing.with("startDate", start).with("endDate", end);
    }
}
