package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.html.marked.Differences.Run;

/**
 * Where the words of two versions of a block differ, so that it can be read: changes with next to nothing between them
 * are one, and a block in which little is left is replaced as a whole.
 */
final class WordRuns {

    private static final double LITTLE = 0.25;
    private static final int LONG = 6;

    private final Differences differences;

    WordRuns(Differences differences) {
        this.differences = differences;
    }

    List<Run> between(List<Token> before, List<Token> after) {
        List<Run> runs = differences.between(texts(before), texts(after));
        if (runs.isEmpty()) {
            return runs;
        }
        long changed = runs.stream()
                .mapToLong(run -> words(after, run.afterFrom(), run.afterTo()))
                .sum();
        long all = words(after, 0, after.size());
        long mostWords = Math.max(all, words(before, 0, before.size()));
        boolean isWritten = mostWords > 3 && all - changed < LITTLE * mostWords;
        return isWritten ? List.of(new Run(0, before.size(), 0, after.size())) : joined(runs, before, after);
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static List<Run> joined(List<Run> runs, List<Token> before, List<Token> after) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
            if (!joined.isEmpty() && belongTogether(last, run, before, after)) {
                joined.set(
                        joined.size() - 1, new Run(last.beforeFrom(), run.beforeTo(), last.afterFrom(), run.afterTo()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static boolean belongTogether(Run one, Run next, List<Token> before, List<Token> after) {
        long between = words(after, one.afterTo(), next.afterFrom());
        return between == 0 || (between == 1 && size(one, before, after) + size(next, before, after) >= LONG);
    }

    private static long size(Run run, List<Token> before, List<Token> after) {
        return words(before, run.beforeFrom(), run.beforeTo()) + words(after, run.afterFrom(), run.afterTo());
    }

    private static long words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().filter(Token::isWord).count();
    }
}
