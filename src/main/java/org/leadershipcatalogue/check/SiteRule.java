package org.leadershipcatalogue.check;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;

/** A rule over the finished site; its cost grows in proportion to the pages. */
interface SiteRule {

    List<Finding> check(FinishedSite site);
}
