package org.leadershipcatalogue.render;

import java.util.List;

/**
 * What templates know of the site, as {@code site}.
 *
 * @param title its name
 * @param description a sentence about it, or empty
 * @param language a language tag (BCP 47)
 * @param home the address of the home page
 * @param root the base path with a slash at its end, for assets
 * @param feed the address of the feed of what is new
 * @param navigation the main lists
 * @param search the page that finds entries by their words
 * @param footer the pages about the site itself, as their field {@code footer} orders them
 */
public record SiteView(
        String title,
        String description,
        String language,
        String home,
        String root,
        String feed,
        List<PageView.Link> navigation,
        PageView.Link search,
        List<PageView.Link> footer) {}
