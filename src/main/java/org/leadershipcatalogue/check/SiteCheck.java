package org.leadershipcatalogue.check;

import java.util.List;
import org.leadershipcatalogue.diagnostic.Findings;

/** Checks the finished site with every rule. */
public final class SiteCheck {

    private final List<SiteRule> rules = List.of(new EntriesHavePages(), new PagesAreWhole(), new LinksResolve());
    private final Findings findings;

    public SiteCheck(Findings findings) {
        this.findings = findings;
    }

    /** Checks the site and returns how many pages were looked at. */
    public int check(FinishedSite site) {
        for (SiteRule rule : rules) {
            rule.check(site).forEach(findings::add);
        }
        return site.pages().size();
    }
}
