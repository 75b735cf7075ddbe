package org.leadershipcatalogue.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Offers the known name that was probably meant: {@code headteachrs} is near {@code headteachers}. */
public final class Nearest {

    /** Each search goes over all names; a build with more wrong names than this has another trouble than spelling. */
    public static final int MOST_SEARCHES = 50;

    private static final int MOST_LISTED = 8;

    /** Comparing takes space with the square of the length, and no name is longer; in characters. */
    private static final int LONGEST = 100;

    private record Candidate(String name, int distance) {}

    private Nearest() {}

    /** The known name within a third of the word's length in edits (swapped neighbours count as one), if any. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                .map(candidate -> new Candidate(candidate, distance(word, candidate)))
                .filter(candidate -> candidate.distance() <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The way out of an unknown name: the nearest one, else up to eight allowed ones, else nothing. */
    public static String hint(String word, Collection<String> known) {
        Optional<String> nearest = to(word, known);
        if (nearest.isPresent()) {
            return "did you mean " + nearest.get() + "?";
        }
        return known.isEmpty() || known.size() > MOST_LISTED
                ? ""
                : "use one of: " + String.join(", ", new TreeSet<>(known));
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int row = 0; row <= left.length(); row++) {
            for (int column = 0; column <= right.length(); column++) {
                cost[row][column] = cheapest(left, right, cost, row, column);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int cheapest(String left, String right, int[][] cost, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int same = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        int best =
                Math.min(cost[row - 1][column - 1] + same, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
        boolean swapped = row > 1
                && column > 1
                && left.charAt(row - 1) == right.charAt(column - 2)
                && left.charAt(row - 2) == right.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
