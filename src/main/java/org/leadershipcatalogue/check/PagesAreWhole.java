package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.RepeatedId;

/**
 * Each page has each id once, one main heading, a title (WCAG 2.2, 2.4.2), a language (3.1.1) and alternative text for its images
 * (1.1.1). Content that passes cannot spoil the first three, so they are reported at the template, once for all
 * its pages.
 */
final class PagesAreWhole implements SiteRule {

    @Override
    public List<Finding> check(FinishedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlPage page : site.pages().values()) {
            Location template = Location.startOf("templates/" + page.template());
            if (page.mainHeadings() != 1 && !hasOwnMainHeading(site, page)) {
                findings.add(Finding.of(
                                Rule.PAGE_HEADING,
                                template,
                                "a page made with this template has " + page.mainHeadings() + " main headings, not one")
                        .hint("show page.title as the only h1"));
            }
            if (page.title().isBlank()) {
                findings.add(Finding.of(
                                Rule.PAGE_TITLE,
                                template,
                                "a page made with this template has no title for the browser")
                        .hint("put page.head.title into the title element"));
            }
            if (page.language().isBlank()) {
                findings.add(Finding.of(
                                Rule.PAGE_LANGUAGE,
                                template,
                                "a page made with this template does not say its language")
                        .hint("put site.language into the lang attribute of the html element"));
            }
            for (String id :
                    page.repeatedIds().stream().map(RepeatedId::id).distinct().toList()) {
                if (!isRepeatedInText(site, page, id)) {
                    findings.add(Finding.of(
                                    Rule.DUPLICATE_ID,
                                    template,
                                    "a page made with this template has the id “" + id + "” twice")
                            .hint("begin the ids of templates with “_”, which no text can, and use each once")
                            .target(id));
                }
            }
            for (String image : page.imagesWithoutText()) {
                findings.add(Finding.of(
                                Rule.MISSING_ALTERNATIVE_TEXT,
                                Location.startOf(site.origin(page)),
                                "the image “" + image + "” has no alternative text")
                        .hint("give it an alt attribute; an empty one if it only decorates")
                        .target(image));
            }
        }
        return findings;
    }

    /** Ids that are repeated in the text itself are reported there. */
    private static boolean isRepeatedInText(FinishedSite site, HtmlPage page, String id) {
        ConvertedPage source = site.sources().get(site.origin(page));
        String html =
                source == null ? "" : source.body().stream().map(BodyPart::html).collect(Collectors.joining());
        String attribute = " id=\"" + id + "\"";
        return html.indexOf(attribute) != html.lastIndexOf(attribute);
    }

    /** A text with a main heading of its own has been refused by then. */
    private static boolean hasOwnMainHeading(FinishedSite site, HtmlPage page) {
        ConvertedPage source = site.sources().get(site.origin(page));
        return source != null
                && source.body().stream().anyMatch(part -> part.html().contains("<h1"));
    }
}
