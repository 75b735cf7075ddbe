package org.leadershipcatalogue.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Occasions as a visitor turns to them at a moment: what comes next, what has no day yet, what has been.
 *
 * @param coming the stretches of days that are not over, in order; an occasion stands there as often as it takes place
 * @param unfixed what is known only roughly or not at all, and is not over
 * @param past what is over as a whole, once each, the latest first
 */
public record Diary(List<Sitting> coming, List<Occasion> unfixed, List<Occasion> past) {

    private static final Comparator<Sitting> IN_TIME = Comparator.comparing(Sitting::begins)
            .thenComparing(Sitting::isOver)
            .thenComparing(sitting -> sitting.occasion().entry().id())
            .thenComparing(sitting -> sitting.occasion().title());

    private static final Comparator<Occasion> BY_NAME =
            Comparator.comparing((Occasion occasion) -> occasion.entry().id()).thenComparing(Occasion::title);

    private static final Comparator<Occasion> ROUGHLY_IN_TIME =
            Comparator.comparing(Diary::isOver).thenComparing(BY_NAME);

    private static final Comparator<Occasion> LATEST_FIRST =
            Comparator.comparing(Diary::isOver).reversed().thenComparing(BY_NAME);

    /** The diary at a moment. */
    public static Diary at(Instant now, List<Occasion> occasions) {
        List<Sitting> coming = occasions.stream()
                .flatMap(occasion -> Sitting.of(occasion).stream())
                .filter(sitting -> sitting.isOver().isAfter(now))
                .sorted(IN_TIME)
                .toList();
        List<Occasion> unfixed = occasions.stream()
                .filter(occasion -> occasion.when().occurrences().isEmpty())
                .filter(occasion -> isOver(occasion).isAfter(now))
                .sorted(ROUGHLY_IN_TIME)
                .toList();
        List<Occasion> past = occasions.stream()
                .filter(occasion -> !isOver(occasion).isAfter(now))
                .sorted(LATEST_FIRST)
                .toList();
        return new Diary(coming, unfixed, past);
    }

    /** The moment at which an occasion is over as a whole; of one without any date, never. */
    public static Instant isOver(Occasion occasion) {
        return occasion.when().isOver().orElse(Instant.MAX);
    }

    /** The first moment after the given one at which the diary or a mark in it is another. */
    public static Optional<Instant> nextChange(List<Occasion> occasions, Instant after) {
        Stream<Instant> marks = occasions.stream()
                .flatMap(occasion -> Sitting.of(occasion).stream())
                .flatMap(sitting -> sitting.state().nextChange(after).stream());
        Stream<Instant> ends =
                occasions.stream().map(Diary::isOver).filter(end -> end.isAfter(after) && !end.equals(Instant.MAX));
        return Stream.concat(marks, ends).min(Comparator.naturalOrder());
    }

    /** Where a sitting stands in time. */
    public enum State {
        COMING,
        GOING_ON,
        OVER
    }

    /**
     * The days on which an occasion takes place without a day between them; a course of twelve evenings has twelve.
     *
     * @param occurrences at least one, in order
     * @param number which of them it is, counted from 1
     * @param of how many there are
     */
    public record Sitting(Occasion occasion, List<Occurrence> occurrences, int number, int of) {

        /** The sittings of an occasion in order; none when no day is known. */
        public static List<Sitting> of(Occasion occasion) {
            List<List<Occurrence>> runs = new ArrayList<>();
            for (Occurrence occurrence : occasion.when().occurrences()) {
                if (runs.isEmpty() || isApart(runs.get(runs.size() - 1), occurrence)) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(occurrence);
            }
            List<Sitting> sittings = new ArrayList<>();
            for (List<Occurrence> run : runs) {
                sittings.add(new Sitting(occasion, List.copyOf(run), sittings.size() + 1, runs.size()));
            }
            return sittings;
        }

        private static boolean isApart(List<Occurrence> run, Occurrence next) {
            return run.get(run.size() - 1).lastDay().plusDays(1).isBefore(next.firstDay());
        }

        private static boolean goesOnInto(Occurrence one, Occurrence other) {
            return !other.begins().isAfter(one.isOver()) && other.isOver().isAfter(one.isOver());
        }

        public Occurrence first() {
            return occurrences.get(0);
        }

        public Occurrence last() {
            return occurrences.get(occurrences.size() - 1);
        }

        public Instant begins() {
            return first().begins();
        }

        public Instant isOver() {
            return occurrences.stream()
                    .map(Occurrence::isOver)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** Goes on between its times of each day; what does not take place never goes on. */
        public Timeline<State> state() {
            List<Timeline.Change<State>> changes = new ArrayList<>();
            if (occasion.status().event().takesPlace()) {
                for (Occurrence occurrence : occurrences) {
                    changes.add(new Timeline.Change<>(occurrence.begins(), State.GOING_ON));
                    if (occurrences.stream().noneMatch(other -> goesOnInto(occurrence, other))) {
                        changes.add(new Timeline.Change<>(occurrence.isOver(), State.COMING));
                    }
                }
            }
            changes.add(new Timeline.Change<>(isOver(), State.OVER));
            return new Timeline<>(State.COMING, changes);
        }
    }
}
