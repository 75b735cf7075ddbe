package org.leadershipcatalogue.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the findings of one run; the steps add to it and carry on, so that one run shows everything. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void add(Finding finding) {
        found.add(finding);
    }

    public void addAll(Collection<Finding> findings) {
        found.addAll(findings);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** All findings once each, sorted by place. */
    public List<Finding> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
