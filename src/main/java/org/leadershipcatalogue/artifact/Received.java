package org.leadershipcatalogue.artifact;

import java.util.List;

/**
 * What came of an artifact.
 *
 * @param refusals why it was not taken, as sentences without a full stop; nothing was written then
 * @param hasSite whether it held a site; one that could not be built has findings only
 * @param pages how many pages the site has
 * @param files how many other files
 */
public record Received(List<String> refusals, boolean hasSite, int pages, int files) {

    public Received {
        refusals = List.copyOf(refusals);
    }

    static Received refused(List<String> reasons) {
        return new Received(reasons, false, 0, 0);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }
}
