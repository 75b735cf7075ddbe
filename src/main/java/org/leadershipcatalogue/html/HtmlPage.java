package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the checks need to know of a finished page; the page itself need not be kept.
 *
 * @param file the page's file relative to the site's folder
 * @param template the template it was made with
 * @param title the words of its title element
 * @param language its lang attribute
 * @param mainHeadings how many h1 it has
 * @param ids every id, and every name of an a element
 * @param repeatedIds the ids that more than one element has
 * @param links everything that holds a URL of a page, a file or a place in a page
 * @param imagesWithoutText the src of every image of the template without an alt attribute; those of an entry are checked in its source
 */
public record HtmlPage(
        String file,
        String template,
        String title,
        String language,
        int mainHeadings,
        SortedSet<String> ids,
        SortedSet<String> repeatedIds,
        List<PageLink> links,
        List<String> imagesWithoutText) {

    private static final Pattern MARK = Pattern.compile("(<[a-z]+) data-lc-at=\"\\d+\"");
    private static final int NO_MARK = -1;

    /**
     * A URL in a page.
     *
     * @param kind what it is for
     * @param url as it stands in the HTML, entities decoded
     * @param mark the position among the links of the entry's body, or -1 for a link of the template
     */
    public record PageLink(Kind kind, String url, int mark) {

        /** What a URL is for: to be followed, to be seen, or to be loaded with the page. */
        public enum Kind {
            LINK,
            IMAGE,
            ASSET
        }

        public boolean isFromBody() {
            return mark != NO_MARK;
        }
    }

    /** Reads a page. */
    public static HtmlPage parse(String file, String template, String html) {
        Document document = Jsoup.parse(html);
        Element root = document.selectFirst("html");
        SortedSet<String> ids = new TreeSet<>();
        SortedSet<String> repeated = new TreeSet<>();
        for (String id : document.select("[id]").eachAttr("id")) {
            if (!ids.add(id)) {
                repeated.add(id);
            }
        }
        ids.addAll(document.select("a[name]").eachAttr("name"));
        return new HtmlPage(
                file,
                template,
                document.title(),
                root == null ? "" : root.attr("lang"),
                document.select("h1").size(),
                ids,
                repeated,
                links(document),
                document.select("img:not([alt], [data-lc-at])").eachAttr("src"));
    }

    /** The page as it is published: without the marks of its links. */
    public static String withoutMarks(String html) {
        return MARK.matcher(html).replaceAll("$1");
    }

    private static List<PageLink> links(Document document) {
        List<PageLink> links = new ArrayList<>();
        for (Element element : document.select("[href], [src]")) {
            String attribute = element.hasAttr("href") ? "href" : "src";
            String mark = element.attr("data-lc-at");
            links.add(new PageLink(
                    kind(element), element.attr(attribute).strip(), mark.isEmpty() ? NO_MARK : Integer.parseInt(mark)));
        }
        return links;
    }

    private static PageLink.Kind kind(Element element) {
        return switch (element.tagName()) {
            case "a", "area" -> PageLink.Kind.LINK;
            case "img" -> PageLink.Kind.IMAGE;
            default ->
                element.is("link[rel=canonical], link[rel=alternate]") ? PageLink.Kind.LINK : PageLink.Kind.ASSET;
        };
    }
}
