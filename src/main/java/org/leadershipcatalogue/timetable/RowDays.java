package org.leadershipcatalogue.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.PartialDate;

/** The days of a row, before its times. */
sealed interface RowDays {

    /** Days that are known, as stretches in their order, none of them twice. */
    record Known(List<AllDay> stretches) implements RowDays {

        public Known {
            stretches = List.copyOf(stretches);
        }

        Stream<LocalDate> each() {
            return stretches.stream()
                    .flatMap(days -> days.firstDay().datesUntil(days.lastDay().plusDays(1)));
        }

        long count() {
            return stretches.stream()
                    .mapToLong(days ->
                            1 + days.lastDay().toEpochDay() - days.firstDay().toEpochDay())
                    .sum();
        }

        LocalDate first() {
            return stretches.get(0).firstDay();
        }

        LocalDate last() {
            return stretches.get(stretches.size() - 1).lastDay();
        }
    }

    /** Days that are only roughly known. */
    record Roughly(PartialDate date) implements RowDays {}
}
