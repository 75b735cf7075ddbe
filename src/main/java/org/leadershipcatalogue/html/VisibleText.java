package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.leadershipcatalogue.html.VisiblePage.Block;
import org.leadershipcatalogue.html.VisiblePage.Place;

/** Walks through a page and gathers its blocks: {@code <p>a <b>b</b></p>} is one, a row of a table is one. */
final class VisibleText implements NodeFilter {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "head", "base", "link", "meta");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> APART = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "textarea",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private final List<BlockText> blocks = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final IdentityHashMap<Element, TargetText> links = new IdentityHashMap<>();
    private BlockText present = new BlockText();
    private int rows;
    private int verbatim;

    void read(Element body) {
        body.filter(this);
        end();
    }

    List<Block> blocks() {
        return blocks.stream().map(BlockText::block).flatMap(Optional::stream).toList();
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"));
    }

    private void begin(Element element) {
        String name = element.normalName();
        if (APART.contains(name)) {
            separate();
        }
        rows += name.equals("tr") ? 1 : 0;
        verbatim += isVerbatim(name) ? 1 : 0;
        if (element.attributesSize() > 0) {
            readPlace(element);
            PageTargets.of(element).forEach(target -> show(element, target));
        }
        add(PageTargets.words(element));
        if (name.equals("br")) {
            present.separate("\n");
        }
    }

    private void add(String words) {
        present.add(words, verbatim > 0);
        links.values().forEach(link -> link.add(words));
    }

    private void show(Element element, TargetText target) {
        present.show(target);
        if (isLink(element.normalName())) {
            links.put(element, target);
        }
    }

    private static boolean isVerbatim(String name) {
        return name.equals("pre") || name.equals("textarea");
    }

    private static boolean isLink(String name) {
        return name.equals("a");
    }

    /** An id that begins with a low line is the layout's own and no address. */
    private void readPlace(Element element) {
        String id = element.id().isEmpty() && isLink(element.normalName()) ? element.attr("name") : element.id();
        if (!id.isEmpty() && !id.startsWith("_") && !PageTargets.isControl(element)) {
            places.add(new Place(id, kind(element), words(element)));
        }
    }

    private static Place.Kind kind(Element element) {
        return HEADINGS.contains(element.normalName())
                ? Place.Kind.HEADING
                : element.nameIs("tr") ? Place.Kind.ROW : Place.Kind.OTHER;
    }

    private static String words(Element element) {
        return switch (kind(element)) {
            case HEADING -> element.text();
            case ROW -> element.select("th").text();
            case OTHER -> "";
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        String name = element.normalName();
        links.remove(element);
        verbatim -= isVerbatim(name) ? 1 : 0;
        if (name.equals("tr")) {
            rows--;
        }
        if (rows > 0 && (name.equals("td") || name.equals("th"))) {
            present.endCell();
        } else if (APART.contains(name)) {
            separate();
        }
    }

    private void separate() {
        if (rows > 0) {
            present.separate("\n");
        } else {
            end();
        }
    }

    private void end() {
        blocks.add(present);
        present = new BlockText();
    }
}
