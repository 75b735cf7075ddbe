package org.leadershipcatalogue.pipeline;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;

/**
 * What came of a build.
 *
 * @param findings what authors can mend, sorted by place
 * @param isPublished whether the site was put in place; any error keeps the old one
 * @param pages how many pages the site has
 */
public record BuildResult(List<Finding> findings, boolean isPublished, int pages) {

    public BuildResult {
        findings = List.copyOf(findings);
    }
}
