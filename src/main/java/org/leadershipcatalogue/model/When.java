package org.leadershipcatalogue.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a session takes place: on days that are known, at a time that is only roughly known, or not known yet. */
public sealed interface When {

    /** The known stretches of time, in order; empty when no day is known. */
    default List<Occurrence> occurrences() {
        return List.of();
    }

    /** The moment at which all that it may mean is over; empty when no date is known. */
    default Optional<Instant> isOver() {
        return occurrences().stream().map(Occurrence::isOver).max(Comparator.naturalOrder());
    }

    /** Whether the author says that it is still to be confirmed. */
    boolean isToBeConfirmed();

    /**
     * On days that are known.
     *
     * @param occurrences at least one, in order; {@code 5, 12 and 19 March 2024, 9.00–12.30} are three
     * @param isToBeConfirmed whether it may still change
     */
    record OnDays(List<Occurrence> occurrences, boolean isToBeConfirmed) implements When {

        public OnDays {
            occurrences = occurrences.stream().sorted().toList();
            if (occurrences.isEmpty()) {
                throw new IllegalArgumentException("no occurrence");
            }
        }
    }

    /**
     * At a time that is only roughly known: {@code March 2024}, {@code spring term 2024}, {@code 2007–08}.
     *
     * @param date when it begins
     * @param last until when it goes on, mostly the same: an event from May to July 2024 is not over in June
     * @param isToBeConfirmed whether it may still change
     */
    record Roughly(PartialDate date, PartialDate last, boolean isToBeConfirmed) implements When {

        public Roughly(PartialDate date, boolean isToBeConfirmed) {
            this(date, date, isToBeConfirmed);
        }

        @Override
        public Optional<Instant> isOver() {
            return Optional.of(London.startOf(last.last().plusDays(1)));
        }
    }

    /** {@code to be confirmed}, and nothing more. */
    record Unknown() implements When {

        @Override
        public boolean isToBeConfirmed() {
            return true;
        }
    }
}
