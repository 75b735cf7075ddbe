package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Findings;

/** Checks the finished site with every rule. */
public final class SiteCheck {

    private final List<SiteRule> rules;
    private final Findings findings;

    /**
     * @param source the source folder, which holds templates/
     * @param checkpoint run before each page; it may throw to stop the work
     */
    public SiteCheck(Path source, Findings findings, Runnable checkpoint) {
        this.rules = List.of(
                new EntriesHavePages(),
                new PagesAreWhole(),
                new LinksResolve(new TemplatePlaces(source.resolve("templates")), source, checkpoint));
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
