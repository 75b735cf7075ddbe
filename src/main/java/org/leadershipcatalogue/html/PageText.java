package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeFilter;

/**
 * The words of a page that are its own, for search: neither navigation, nor forms, nor what depends on the moment, nor
 * what a template marks {@code data-unsearched} because it tells of other pages.
 *
 * @param opening the words before the first place that can be linked to
 * @param places the headings and rows of timetables with an id, in order, each with the words below it
 */
public record PageText(String opening, List<Place> places) {

    /** A page without words. */
    static final PageText NONE = new PageText("", List.of());

    /**
     * A place in the page.
     *
     * @param id what an address names it by
     * @param heading the words of the heading, or what the row is about
     * @param text the words below it, up to the next place
     */
    public record Place(String id, String heading, String text) {}

    private static final Set<String> SKIPPED =
            Set.of("h1", "nav", "form", "script", "style", "template", "noscript", "svg", "audio", "video");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("td", "th", "li", "dd", "caption", "tr");
    private static final String APART = " · ";

    static PageText of(Document document) {
        Element main = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
        Reader reader = new Reader();
        main.filter(reader);
        return reader.text();
    }

    /** Walks through the page. */
    private static final class Reader implements NodeFilter {

        private final PageWords words = new PageWords();

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.add(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (isSkipped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isHeading(element.normalName()) && element.hasAttr("id")) {
                words.beginSection(element.id());
                words.nameSection(element.text());
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isNamedRow(element)) {
                words.beginRow(element.id());
                words.nameRow(element.select("th").text());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                words.separate(gapAfter(element.tag()));
                if (isNamedRow(element)) {
                    words.endRow();
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isNamedRow(Element element) {
            return element.normalName().equals("tr") && element.hasAttr("id");
        }

        PageText text() {
            return words.text();
        }
    }

    /** Whether what is in an element is not the page's own. */
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("data-unsearched")
                || element.hasAttr("data-kind")
                || element.attr("aria-hidden").equals("true");
    }

    static boolean isHeading(String name) {
        return HEADINGS.contains(name);
    }

    /** What sets an element apart from what follows it; empty if nothing does. */
    static String gapAfter(Tag tag) {
        if (ITEMS.contains(tag.normalName())) {
            return APART;
        } else if (tag.normalName().equals("dt")) {
            return ": ";
        }
        return tag.isBlock() || tag.normalName().equals("br") ? " " : "";
    }
}
