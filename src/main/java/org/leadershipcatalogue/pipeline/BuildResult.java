package org.leadershipcatalogue.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.model.DueList;

/**
 * What came of a build.
 *
 * @param findings what authors can mend, sorted by place
 * @param isPublished whether the site was put in place; any error keeps the old one
 * @param pages how many pages the site has
 * @param nextChange when a build of the same sources will come out different; empty when never
 * @param due what somebody is to read again
 */
public record BuildResult(
        List<Finding> findings, boolean isPublished, int pages, Optional<Instant> nextChange, DueList due) {

    public BuildResult {
        findings = List.copyOf(findings);
    }
}
