package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.leadershipcatalogue.feed.CalendarReader;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.SiteComparison;

/** The review of a site as it would become: two built sites in, what is different out. */
public final class SiteReview {

    /**
     * Two built sites.
     *
     * @param base the folder of the site as it is
     * @param head the folder of the site as it would become
     * @param reports the findings of both builds as JSON, where they are known
     */
    public record Sites(Path base, Path head, Optional<Reports> reports) {}

    /** The findings of the two builds, as JSON. */
    public record Reports(Path base, Path head) {}

    /** Compares the two sites. */
    public Review run(Sites sites) {
        SiteComparison comparison = new SiteComparison(new CalendarReader()::read);
        return sites.reports()
                .map(reports -> comparison.compare(sites.base(), sites.head(), reports.base(), reports.head()))
                .orElseGet(() -> comparison.compare(sites.base(), sites.head()));
    }
}
