package org.leadershipcatalogue.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that changes by itself as time passes: “Next” until a session begins, “Past” when it is over.
 *
 * @param first the value before the first change
 * @param changes in the order of their moments
 */
public record Timeline<T>(T first, List<Change<T>> changes) {

    /** From a moment on, the value. */
    public record Change<T>(Instant from, T value) {}

    public Timeline {
        changes = changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }

    /** A value that never changes. */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(value, List.of());
    }

    /** The same moments with what is made of each value. */
    public <R> Timeline<R> map(Function<? super T, ? extends R> each) {
        return new Timeline<>(
                each.apply(first),
                changes.stream()
                        .map(change -> new Change<R>(change.from(), each.apply(change.value())))
                        .toList());
    }

    /** The value at a moment; a change counts from its very moment on. */
    public T at(Instant moment) {
        T value = first;
        for (Change<T> change : changes) {
            if (change.from().isAfter(moment)) {
                break;
            }
            value = change.value();
        }
        return value;
    }

    /** The first moment after the given one at which the value is another. */
    public Optional<Instant> nextChange(Instant after) {
        T now = at(after);
        return changes.stream()
                .filter(change ->
                        change.from().isAfter(after) && !change.value().equals(now))
                .map(Change::from)
                .findFirst();
    }
}
