package org.leadershipcatalogue.render;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.SharedCard;

/**
 * What came of rendering.
 *
 * @param pages what the checks need to know of the finished pages
 * @param rendered how many of them were rendered; the others are as they were
 * @param assets the names of the assets they load
 * @param cards the pictures of entries that are to be drawn
 * @param reading how long reading them for that took, which is a part of the rendering, on all threads together
 * @param areOfTheirViews whether the templates of those that were rendered asked for nothing but the records of the page
 * @param failed the files of pages that could not be rendered, each with a finding at its template
 */
public record BakedSite(
        List<HtmlPage> pages,
        int rendered,
        SortedSet<String> assets,
        List<SharedCard> cards,
        Duration reading,
        boolean areOfTheirViews,
        SortedSet<String> failed) {}
