package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.html.marked.Differences.Run;

/**
 * Says of the pieces of two pages which belong together: first those that are equal, then, between these, those that are
 * alike. The order of both pages is kept.
 */
final class Alignment {

    private final Differences differences;
    private final Likeness likeness = new Likeness();

    Alignment(Differences differences) {
        this.differences = differences;
    }

    List<Step> of(List<Unit> before, List<Unit> after) {
        List<Step> steps = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (Run run : differences.between(keys(before), keys(after))) {
            keep(before.subList(b, run.beforeFrom()), after.subList(a, run.afterFrom()), steps);
            pair(
                    before.subList(run.beforeFrom(), run.beforeTo()),
                    after.subList(run.afterFrom(), run.afterTo()),
                    steps);
            b = run.beforeTo();
            a = run.afterTo();
        }
        keep(before.subList(b, before.size()), after.subList(a, after.size()), steps);
        return steps;
    }

    /** The cells of two rows belong together by their place when there are as many. */
    List<Step> ofCells(List<Unit> before, List<Unit> after) {
        if (before.size() != after.size()) {
            return of(before, after);
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Unit was = before.get(i);
            Unit is = after.get(i);
            steps.add(was.key().equals(is.key()) ? new Step.Kept(was, is) : new Step.Changed(was, is));
        }
        return steps;
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(Unit::key).toList();
    }

    private static void keep(List<Unit> before, List<Unit> after, List<Step> steps) {
        for (int i = 0; i < before.size(); i++) {
            steps.add(new Step.Kept(before.get(i), after.get(i)));
        }
    }

    private void pair(List<Unit> before, List<Unit> after, List<Step> steps) {
        int b = 0;
        int a = 0;
        for (int[] pair : likeness.pairs(before, after)) {
            before.subList(b, pair[0]).forEach(unit -> steps.add(new Step.Gone(unit)));
            after.subList(a, pair[1]).forEach(unit -> steps.add(new Step.Come(unit)));
            steps.add(new Step.Changed(before.get(pair[0]), after.get(pair[1])));
            b = pair[0] + 1;
            a = pair[1] + 1;
        }
        before.subList(b, before.size()).forEach(unit -> steps.add(new Step.Gone(unit)));
        after.subList(a, after.size()).forEach(unit -> steps.add(new Step.Come(unit)));
    }
}
