package org.leadershipcatalogue.review;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What went and what came between two lists, by Myers' algorithm: as little as possible, in order. */
final class TextDiff {

    /**
     * Comparing costs in proportion to the product of the length and of what differs. Two lists for which this product
     * may be larger are told as one difference.
     */
    private static final long MOST_WORK = 40_000_000;

    private TextDiff() {}

    /** A stretch that took the place of another one; either may be empty. */
    record Stretch<T>(List<T> before, List<T> after) {

        /** A stretch as long as the one it replaces is as many replacements. */
        private Stream<Stretch<T>> parts() {
            return before.size() == after.size()
                    ? IntStream.range(0, before.size())
                            .mapToObj(at -> new Stretch<>(List.of(before.get(at)), List.of(after.get(at))))
                    : Stream.of(this);
        }
    }

    static <T> List<Stretch<T>> of(List<T> before, List<T> after) {
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        List<T> was = before.subList(start, before.size() - end);
        List<T> is = after.subList(start, after.size() - end);
        return stretches(was, is).stream().flatMap(Stretch::parts).toList();
    }

    static <T> int sameAtStart(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    /** @param start so many at the start are left out */
    static <T> int sameAtEnd(List<T> before, List<T> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int same = 0;
        while (same < most && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static <T> List<Stretch<T>> stretches(List<T> was, List<T> is) {
        if (was.isEmpty() && is.isEmpty()) {
            return List.of();
        }
        long length = (long) was.size() + is.size();
        if (was.isEmpty() || is.isEmpty() || length * length > MOST_WORK) {
            return List.of(new Stretch<>(List.copyOf(was), List.copyOf(is)));
        }
        List<Change> merged = new ArrayList<>();
        new MyersDiffWithLinearSpace<T>().computeDiff(was, is, null).forEach(change -> merge(change, merged));
        return merged.stream()
                .map(change -> new Stretch<>(
                        List.copyOf(was.subList(change.startOriginal, change.endOriginal)),
                        List.copyOf(is.subList(change.startRevised, change.endRevised))))
                .toList();
    }

    /** A deletion beside an insertion is a replacement. */
    private static void merge(Change next, List<Change> merged) {
        Change last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
        boolean isBeside =
                !merged.isEmpty() && last.endOriginal == next.startOriginal && last.endRevised == next.startRevised;
        if (isBeside) {
            merged.set(
                    merged.size() - 1,
                    new Change(
                            DeltaType.CHANGE,
                            last.startOriginal,
                            next.endOriginal,
                            last.startRevised,
                            next.endRevised));
        } else {
            merged.add(next);
        }
    }
}
