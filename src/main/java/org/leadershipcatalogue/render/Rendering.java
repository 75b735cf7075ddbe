package org.leadershipcatalogue.render;

import java.util.SortedSet;
import org.leadershipcatalogue.html.HtmlPage;

/**
 * What came of rendering one page.
 *
 * @param page what the checks need to know of it
 * @param html the page as it is published, in UTF-8
 * @param assets the names of the assets it loads
 * @param isOfItsViews whether its template asked for nothing but the finished records and assets
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
record Rendering(HtmlPage page, byte[] html, SortedSet<String> assets, boolean isOfItsViews) {}
