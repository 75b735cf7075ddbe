package org.leadershipcatalogue.html.marked;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leadershipcatalogue.html.Markup;

/**
 * What the report puts around a page that it shows.
 *
 * @param title the words of the tab
 * @param policy what the page may load, as a Content-Security-Policy
 * @param style the report's own style sheet, which comes before those of the page
 * @param bar what stands above the page
 */
public record Frame(String title, String policy, String style, Markup bar) {

    void around(Document page, List<String> styles) {
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", style);
        styles.forEach(
                file -> head.appendElement("link").attr("rel", "stylesheet").attr("href", file));
        page.body().prepend(bar.toString());
        page.outputSettings().prettyPrint(false);
    }
}
