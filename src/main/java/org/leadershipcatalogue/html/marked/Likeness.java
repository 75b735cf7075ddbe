package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the pieces that went are most probably pieces that came: those with the same id, or with many words in common,
 * or short ones of the same kind. The pairs keep the order of both.
 */
final class Likeness {

    /** Beyond so many comparisons only ids count, so that a page written anew takes no time. */
    private static final int MOST = 4_000;

    private static final int SHORT = 12;
    private static final double ALIKE = 0.5;
    private static final double ALIKE_UNDER_OTHER_NAMES = 0.8;
    private static final Set<String> CELLS = Set.of("td", "th");

    /** The places of pairs in the two lists. */
    List<int[]> pairs(List<Unit> before, List<Unit> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return (long) before.size() * after.size() > MOST ? byId(before, after) : best(before, after);
    }

    private static List<int[]> byId(List<Unit> before, List<Unit> after) {
        Map<String, Integer> places = new HashMap<>();
        for (int b = 0; b < before.size(); b++) {
            places.putIfAbsent(name(before.get(b)), b);
        }
        List<int[]> pairs = new ArrayList<>();
        int last = -1;
        for (int a = 0; a < after.size(); a++) {
            String name = name(after.get(a));
            int b = name.isEmpty() ? -1 : places.getOrDefault(name, -1);
            if (b > last && isSameKind(before.get(b), after.get(a))) {
                pairs.add(new int[] {b, a});
                last = b;
            }
        }
        return pairs;
    }

    /** The pairs in order with the highest sum of likeness. */
    private static List<int[]> best(List<Unit> before, List<Unit> after) {
        double[][] likeness = likeness(before, after);
        double[][] sums = new double[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                double with = likeness[b][a] > 0 ? likeness[b][a] + sums[b + 1][a + 1] : 0;
                sums[b][a] = Math.max(with, Math.max(sums[b + 1][a], sums[b][a + 1]));
            }
        }
        return walk(likeness, sums);
    }

    private static List<int[]> walk(double[][] likeness, double[][] sums) {
        List<int[]> pairs = new ArrayList<>();
        int b = 0;
        int a = 0;
        while (b < likeness.length && a < likeness[b].length) {
            if (likeness[b][a] > 0 && sums[b][a] == likeness[b][a] + sums[b + 1][a + 1]) {
                pairs.add(new int[] {b++, a++});
            } else if (sums[b][a] == sums[b + 1][a]) {
                b++;
            } else {
                a++;
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<Unit> before, List<Unit> after) {
        List<Map<String, Integer>> afterCounts =
                after.stream().map(Unit::counts).toList();
        double[][] likeness = new double[before.size()][after.size()];
        for (int b = 0; b < before.size(); b++) {
            Map<String, Integer> counts = before.get(b).counts();
            for (int a = 0; a < after.size(); a++) {
                likeness[b][a] = likeness(before.get(b), after.get(a), share(counts, afterCounts.get(a)));
            }
        }
        return likeness;
    }

    private static double likeness(Unit before, Unit after, double share) {
        if (!isSameKind(before, after)) {
            return 0;
        }
        String was = name(before);
        String is = name(after);
        if (!was.isEmpty() && was.equals(is)) {
            return 2 + share;
        }
        boolean haveOtherNames = !was.isEmpty() && !is.isEmpty();
        if (share >= (haveOtherNames ? ALIKE_UNDER_OTHER_NAMES : ALIKE)) {
            return share;
        }
        return !haveOtherNames && areShort(before, after) && isSameElement(before, after) ? 0.05 + share / 10 : 0;
    }

    private static String name(Unit unit) {
        return unit.holder().nameIs("body") ? "" : unit.holder().id();
    }

    private static boolean isSameKind(Unit before, Unit after) {
        String was = before.holder().normalName();
        String is = after.holder().normalName();
        return before.isGroup() == after.isGroup()
                && (!before.isGroup() || was.equals(is) || (CELLS.contains(was) && CELLS.contains(is)));
    }

    private static boolean isSameElement(Unit before, Unit after) {
        return before.holder().normalName().equals(after.holder().normalName())
                && before.holder().className().equals(after.holder().className());
    }

    private static boolean areShort(Unit before, Unit after) {
        return !before.isGroup()
                && before.wordList().count() <= SHORT
                && after.wordList().count() <= SHORT;
    }

    /** How much of the words of both is in both (Sørensen and Dice), between 0 and 1. */
    static double share(Map<String, Integer> some, Map<String, Integer> others) {
        int all = sum(some) + sum(others);
        int common = some.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0)))
                .sum();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
