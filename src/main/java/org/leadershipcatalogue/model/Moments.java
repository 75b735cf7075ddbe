package org.leadershipcatalogue.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a site changes by itself. Everything visitors read that depends on the moment is gathered here, so that a site
 * stays the same to the byte until the moment this class names, and is another from then on.
 */
public final class Moments {

    private final Catalogue catalogue;
    private final List<Timeline<Boolean>> shown;

    /** @param shown of every entry, in the catalogue or not yet, whether visitors see it */
    public Moments(Catalogue catalogue, List<Timeline<Boolean>> shown) {
        this.catalogue = catalogue;
        this.shown = List.copyOf(shown);
    }

    /** The first moment after the given one at which the site is another; empty when it stays as it is. */
    public Optional<Instant> nextChange(Instant after) {
        return Stream.of(shown(after), rounds(after), marks(after), unconfirmed(after), events(after))
                .flatMap(moments -> moments)
                .min(Comparator.naturalOrder());
    }

    private Stream<Instant> shown(Instant after) {
        return shown.stream().flatMap(entry -> entry.nextChange(after).stream());
    }

    private Stream<Instant> rounds(Instant after) {
        return catalogue.entries().stream()
                .flatMap(entry -> ApplicationRound.of(entry, catalogue.sessions(entry.id())).stream())
                .map(round -> round.states().map(RoundState::notice))
                .flatMap(notices -> Notice.nextChange(notices, after).stream());
    }

    private Stream<Instant> marks(Instant after) {
        return SessionMarks.ofAll(catalogue).stream().flatMap(mark -> mark.nextChange(after).stream());
    }

    /** The lists of events, their marks and the month in the drawing of a year. */
    private Stream<Instant> events(Instant after) {
        return EventPages.nextChange(catalogue, after).stream();
    }

    /** From when on it is a finding that a session is still to be confirmed. */
    private Stream<Instant> unconfirmed(Instant after) {
        return catalogue.occasions().stream()
                .map(Occasion::when)
                .filter(When::isToBeConfirmed)
                .flatMap(when -> when.isOver().stream())
                .filter(moment -> moment.isAfter(after));
    }
}
