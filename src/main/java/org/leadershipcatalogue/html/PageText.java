package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

    static PageText of(Document document) {
        Element main = Optional.ofNullable(document.selectFirst("main")).orElse(document.body());
        Reader reader = new Reader();
        main.filter(reader);
        return reader.text();
    }

    /** Walks through the page. */
    private static final class Reader implements NodeFilter {

        private static final Set<String> SKIPPED =
                Set.of("h1", "nav", "form", "script", "style", "template", "noscript", "svg", "audio", "video");
        private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
        private static final Set<String> ITEMS = Set.of("td", "th", "li", "dd", "caption", "tr");
        private static final String APART = " · ";

        private final List<Writing> places = new ArrayList<>();
        private final Writing opening = new Writing("", "");
        private Writing section = opening;
        private Writing present = opening;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                present.add(text.text());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (isSkipped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (HEADINGS.contains(element.normalName()) && element.hasAttr("id")) {
                section = begin(element.id(), element.text());
                present = section;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isNamedRow(element)) {
                present = begin(element.id(), element.select("th").text());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (ITEMS.contains(element.normalName())) {
                    present.separate(APART);
                } else if (element.normalName().equals("dt")) {
                    present.separate(": ");
                } else if (element.isBlock() || element.normalName().equals("br")) {
                    present.separate(" ");
                }
                if (isNamedRow(element)) {
                    present = section;
                }
            }
            return FilterResult.CONTINUE;
        }

        private Writing begin(String id, String heading) {
            Writing place = new Writing(id, heading);
            places.add(place);
            return place;
        }

        private static boolean isSkipped(Element element) {
            return SKIPPED.contains(element.normalName())
                    || element.hasAttr("hidden")
                    || element.hasAttr("data-unsearched")
                    || element.hasAttr("data-kind")
                    || element.attr("aria-hidden").equals("true");
        }

        private static boolean isNamedRow(Element element) {
            return element.normalName().equals("tr") && element.hasAttr("id");
        }

        PageText text() {
            return new PageText(
                    opening.text(),
                    places.stream()
                            .map(place -> new Place(place.id, place.heading, place.text()))
                            .toList());
        }
    }

    /** Words as they come in. */
    private static final class Writing {

        private final String id;
        private final String heading;
        private final StringBuilder words = new StringBuilder();
        private String gap = "";

        Writing(String id, String heading) {
            this.id = id;
            this.heading = heading;
        }

        /** @param text words with single spaces between them, and perhaps around them */
        void add(String text) {
            String stripped = text.strip();
            if (text.startsWith(" ")) {
                separate(" ");
            }
            if (!stripped.isEmpty()) {
                words.append(words.isEmpty() ? "" : gap).append(stripped);
                gap = text.endsWith(" ") ? " " : "";
            }
        }

        /** The widest of several gaps counts; after the end of a sentence a space is enough. */
        void separate(String wanted) {
            boolean isSentence = !words.isEmpty() && ".:;?!…·".indexOf(words.charAt(words.length() - 1)) >= 0;
            String wide = isSentence ? " ".repeat(Math.min(wanted.length(), 1)) : wanted;
            gap = wide.length() > gap.length() ? wide : gap;
        }

        String text() {
            return words.toString();
        }
    }
}
