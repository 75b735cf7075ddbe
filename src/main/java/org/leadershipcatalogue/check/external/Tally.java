package org.leadershipcatalogue.check.external;

import org.leadershipcatalogue.diagnostic.Counted;

/**
 * What was done for the URLs of other sites, each counted once without its fragment.
 *
 * @param urls how many there are
 * @param asked for how many of them a request was made
 * @param known how many were there when they were asked a few days ago
 * @param ignored how many a rule spares
 */
public record Tally(int urls, int asked, int known, int ignored) {

    /** Such as “12 URLs of other sites: 9 asked, 2 known from the last days, 1 ignored”. */
    @Override
    public String toString() {
        String kinds = asked + " asked"
                + (known == 0 ? "" : ", " + known + " known from the last days")
                + (ignored == 0 ? "" : ", " + ignored + " ignored");
        return Counted.of(urls, "URL") + " of other sites: " + kinds;
    }
}
