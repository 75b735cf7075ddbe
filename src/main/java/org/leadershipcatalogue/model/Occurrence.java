package org.leadershipcatalogue.model;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** One stretch of time in which a session takes place: between two times, or on whole days. */
public sealed interface Occurrence extends Comparable<Occurrence> {

    LocalDate firstDay();

    /** The last day, itself included. */
    LocalDate lastDay();

    /** The moment it begins. */
    Instant begins();

    /** The moment it is over; of whole days, the midnight after the last. */
    Instant isOver();

    /** Its beginning as ISO 8601: a time with its offset, or a day. */
    String isoStart();

    /** Its end as ISO 8601: a time with its offset, or the last day. */
    String isoEnd();

    /** Whether there is a moment that belongs to both. */
    default boolean overlaps(Occurrence other) {
        return begins().isBefore(other.isOver()) && other.begins().isBefore(isOver());
    }

    @Override
    default int compareTo(Occurrence other) {
        int byStart = begins().compareTo(other.begins());
        return byStart != 0 ? byStart : isOver().compareTo(other.isOver());
    }

    /**
     * Between two times.
     *
     * @param startDate in Europe/London
     * @param endDate later than the start, in Europe/London
     */
    record Timed(ZonedDateTime startDate, ZonedDateTime endDate) implements Occurrence {

        public Timed {
            if (!endDate.isAfter(startDate)) {
                throw new IllegalArgumentException(startDate + " to " + endDate);
            }
        }

        @Override
        public LocalDate firstDay() {
            return startDate.toLocalDate();
        }

        @Override
        public LocalDate lastDay() {
            return endDate.toLocalDate();
        }

        @Override
        public Instant begins() {
            return startDate.toInstant();
        }

        @Override
        public Instant isOver() {
            return endDate.toInstant();
        }

        @Override
        public String isoStart() {
            return ISO_OFFSET_DATE_TIME.format(startDate);
        }

        @Override
        public String isoEnd() {
            return ISO_OFFSET_DATE_TIME.format(endDate);
        }

        public Duration length() {
            return Duration.between(startDate, endDate);
        }
    }

    /** On whole days, from the first to the last, both included. */
    record AllDay(LocalDate firstDay, LocalDate lastDay) implements Occurrence {

        public AllDay {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException(firstDay + " to " + lastDay);
            }
        }

        @Override
        public Instant begins() {
            return London.startOf(firstDay);
        }

        @Override
        public Instant isOver() {
            return London.startOf(lastDay.plusDays(1));
        }

        @Override
        public String isoStart() {
            return firstDay.toString();
        }

        @Override
        public String isoEnd() {
            return lastDay.toString();
        }
    }
}
