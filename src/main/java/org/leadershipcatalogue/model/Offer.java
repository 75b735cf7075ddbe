package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The programmes as somebody who looks for one turns to them at a moment.
 *
 * @param open one can apply for these now; what closes first comes first
 * @param opening one can apply for these later; what opens first comes first
 * @param starting these are still to begin, and nothing is said of applications; what starts first comes first
 * @param ran these have begun or are over; the latest comes first
 */
public record Offer(List<Programme> open, List<Programme> opening, List<Programme> starting, List<Programme> ran) {

    /** A programme with its round and what is so at the moment. */
    private record Standing(Programme programme, ApplicationRound round, RoundState state) {

        boolean isOpening() {
            return state.kind() == RoundState.Kind.OPENS;
        }

        boolean isStarting() {
            return state.kind() == RoundState.Kind.STARTS;
        }

        boolean hasRun() {
            return switch (state.kind()) {
                case BEGAN, UNDER_WAY, TAKES_PLACE, FINISHED -> true;
                default -> false;
            };
        }

        LocalDate closes() {
            return last(round.closes(), LocalDate.MAX);
        }

        LocalDate opens() {
            return last(round.opens(), LocalDate.MAX);
        }

        LocalDate starts() {
            return last(round.starts(), LocalDate.MAX);
        }

        LocalDate ends() {
            return last(round.ends().or(round::starts), LocalDate.MIN);
        }

        private static LocalDate last(Optional<PartialDate> date, LocalDate otherwise) {
            return date.map(PartialDate::last).orElse(otherwise);
        }
    }

    /** The offer at a moment; of two that are alike in time, the first in lists comes first. */
    public static Offer at(Instant now, Catalogue catalogue) {
        List<Standing> all = catalogue.ofType(EntryType.PROGRAMME).stream()
                .map(Programme.class::cast)
                .flatMap(programme -> ApplicationRound.of(programme, catalogue.sessions(programme.id())).stream()
                        .map(round ->
                                new Standing(programme, round, round.states().at(now))))
                .toList();
        return new Offer(
                chosen(all, standing -> standing.state().invitesApplications(), Comparator.comparing(Standing::closes)),
                chosen(all, Standing::isOpening, Comparator.comparing(Standing::opens)),
                chosen(all, Standing::isStarting, Comparator.comparing(Standing::starts)),
                chosen(
                        all,
                        Standing::hasRun,
                        Comparator.comparing(Standing::ends).reversed()));
    }

    private static List<Programme> chosen(List<Standing> all, Predicate<Standing> which, Comparator<Standing> order) {
        return all.stream().filter(which).sorted(order).map(Standing::programme).toList();
    }
}
