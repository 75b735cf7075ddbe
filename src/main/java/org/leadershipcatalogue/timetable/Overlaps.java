package org.leadershipcatalogue.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Occurrence;

/**
 * Rows that ask for the same thing at the same time. One pass over them in the order of their beginnings holds each
 * against the one before it that ends last, so that the cost does not grow with the number of pairs.
 */
final class Overlaps {

    private static final Comparator<Slot> BY_TIME =
            Comparator.comparing(Slot::time).thenComparing(slot -> slot.row().at());

    private final Map<List<Location>, Pair> pairs = new LinkedHashMap<>();

    private Overlaps() {}

    /** One of the times of a row. */
    record Slot(Row row, Occurrence time) {}

    /** Two rows that overlap, in the order of files and lines. */
    record Pair(Slot first, Slot second) {

        /** The day on which they first meet. */
        LocalDate day() {
            return first.time().compareTo(second.time()) < 0
                    ? second.time().firstDay()
                    : first.time().firstDay();
        }

        /** Whether {@link OneAtATime} reports it, whatever the rows ask for. */
        boolean isOfOneProgramme() {
            return first.row().isOfProgramme()
                    && first.row().table().equals(second.row().table());
        }

        /** Whether the one entry is part of the other, and both speak of the same time, and so of the same session. */
        boolean isOneSession() {
            return first.time().equals(second.time()) && (isPart(first, second) || isPart(second, first));
        }

        private static boolean isPart(Slot part, Slot whole) {
            return part.row().entry().partOf().stream()
                    .anyMatch(whole.row().entry().id()::equals);
        }
    }

    /** The pairs among the rows that ask for the same things, each pair of rows once for a thing. */
    static Map<String, Collection<Pair>> among(List<Row> rows, Function<Row, List<String>> things) {
        Map<String, List<Slot>> slots = new TreeMap<>();
        for (Row row : rows) {
            for (String thing : things.apply(row)) {
                row.session()
                        .occurrences()
                        .forEach(time -> slots.computeIfAbsent(thing, key -> new ArrayList<>())
                                .add(new Slot(row, time)));
            }
        }
        return slots.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> among(entry.getValue()), (one, other) -> one, TreeMap::new));
    }

    private static Collection<Pair> among(List<Slot> slots) {
        Overlaps overlaps = new Overlaps();
        slots.sort(BY_TIME);
        Slot last = slots.get(0);
        for (Slot slot : slots.subList(1, slots.size())) {
            overlaps.compare(last, slot);
            last = slot.time().isOver().isAfter(last.time().isOver()) ? slot : last;
        }
        return overlaps.pairs.values();
    }

    private void compare(Slot one, Slot other) {
        Location at = one.row().at();
        Location otherAt = other.row().at();
        if (one.time().overlaps(other.time()) && !at.equals(otherAt)) {
            boolean isInOrder = at.compareTo(otherAt) < 0;
            pairs.putIfAbsent(
                    isInOrder ? List.of(at, otherAt) : List.of(otherAt, at),
                    isInOrder ? new Pair(one, other) : new Pair(other, one));
        }
    }
}
