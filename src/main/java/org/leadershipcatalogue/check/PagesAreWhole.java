package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.html.HtmlPage;

/**
 * Each page has one main heading, a title (WCAG 2.2, 2.4.2), a language (3.1.1) and alternative text for its images
 * (1.1.1).
 */
final class PagesAreWhole implements SiteRule {

    @Override
    public List<Finding> check(FinishedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlPage page : site.pages().values()) {
            Location at = Location.startOf(site.origin(page));
            if (page.mainHeadings() != 1) {
                findings.add(Finding.of(
                                Rule.PAGE_HEADING,
                                at,
                                "the page has " + page.mainHeadings() + " main headings, not one")
                        .hint("the template shows the title as the only h1; in a text, headings begin with “==”"));
            }
            if (page.title().isBlank()) {
                findings.add(Finding.of(Rule.PAGE_TITLE, at, "the page has no title for the browser")
                        .hint("the layout puts page.documentTitle into the title element"));
            }
            if (page.language().isBlank()) {
                findings.add(Finding.of(Rule.PAGE_LANGUAGE, at, "the page does not say its language")
                        .hint("the layout puts site.language into the lang attribute of the html element"));
            }
            for (String image : page.imagesWithoutText()) {
                findings.add(Finding.of(
                                Rule.MISSING_ALTERNATIVE_TEXT, at, "the image “" + image + "” has no alternative text")
                        .hint("give it an alt attribute; an empty one if it only decorates")
                        .target(image));
            }
        }
        return findings;
    }
}
