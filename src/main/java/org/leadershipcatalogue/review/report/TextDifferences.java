package org.leadershipcatalogue.review.report;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leadershipcatalogue.html.marked.Differences;

/** Finds where two texts differ by Myers' algorithm: as little as possible. */
final class TextDifferences implements Differences {

    /** The work grows with the product of length and difference; where it might be more, all between the ends is one. */
    private static final long MOST_WORK = 40_000_000;

    @Override
    public List<Run> between(List<String> before, List<String> after) {
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        List<String> was = before.subList(start, before.size() - end);
        List<String> is = after.subList(start, after.size() - end);
        if (was.isEmpty() && is.isEmpty()) {
            return List.of();
        }
        long length = (long) was.size() + is.size();
        if (was.isEmpty() || is.isEmpty() || length * length > MOST_WORK) {
            return List.of(new Run(start, start + was.size(), start, start + is.size()));
        }
        List<Run> runs = new ArrayList<>();
        new MyersDiffWithLinearSpace<String>()
                .computeDiff(was, is, null).stream()
                        .filter(change -> change.deltaType != DeltaType.EQUAL)
                        .map(change -> run(change, start))
                        .sorted(Comparator.comparingInt(Run::beforeFrom).thenComparingInt(Run::afterFrom))
                        .forEach(run -> add(run, runs));
        return runs;
    }

    /** What went and what came at the same place are told apart by the library, and are one. */
    private static void add(Run run, List<Run> runs) {
        Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
        if (!runs.isEmpty() && last.beforeTo() == run.beforeFrom() && last.afterTo() == run.afterFrom()) {
            runs.set(runs.size() - 1, new Run(last.beforeFrom(), run.beforeTo(), last.afterFrom(), run.afterTo()));
        } else {
            runs.add(run);
        }
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int same = 0;
        while (same < most && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private static Run run(Change change, int start) {
        return new Run(
                start + change.startOriginal,
                start + change.endOriginal,
                start + change.startRevised,
                start + change.endRevised);
    }
}
