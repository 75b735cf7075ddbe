package org.leadershipcatalogue.html.marked;

import java.util.List;

/** Finds where two lists differ, in their order; the runs neither touch nor overlap. */
@FunctionalInterface
public interface Differences {

    List<Run> between(List<String> before, List<String> after);

    /**
     * A part of the earlier list that has become a part of the later one; either may be empty.
     *
     * @param beforeFrom its first place in the earlier list
     * @param beforeTo the place behind its last in the earlier list
     * @param afterFrom its first place in the later list
     * @param afterTo the place behind its last in the later list
     */
    record Run(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

        int beforeSize() {
            return beforeTo - beforeFrom;
        }

        int afterSize() {
            return afterTo - afterFrom;
        }
    }
}
