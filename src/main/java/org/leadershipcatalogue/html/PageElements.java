package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** What the elements of a page say of it, gathered in one walk through them. */
final class PageElements implements NodeVisitor {

    private final SortedSet<String> ids = new TreeSet<>();
    private final SortedSet<String> maps = new TreeSet<>();
    private final List<RepeatedId> repeatedIds = new ArrayList<>();
    private final List<String> imagesWithoutText = new ArrayList<>();
    private final Map<String, Element> named = new HashMap<>();
    private final List<WrittenUrl> urls = new ArrayList<>();
    private Optional<Element> base = Optional.empty();
    private String title = "";
    private String language = "";
    private boolean isListed = true;
    private int mainHeadings;
    private int templates;

    private PageElements() {}

    static PageElements of(Document document) {
        PageElements elements = new PageElements();
        document.traverse(elements);
        elements.title = document.title();
        return elements;
    }

    /** The same for a page that is written plainly; nothing for any other. */
    static Optional<PageElements> ofPlain(byte[] html, PlainTags tags, PlainWords words) {
        PageElements elements = new PageElements();
        Optional<String> title = PlainHtml.read(html, tags, elements::read, () -> elements.templates--, words);
        elements.title = title.orElse("");
        return title.map(known -> elements);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            read(ElementFacts.of(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        templates -= isTemplate(node) ? 1 : 0;
    }

    private static boolean isTemplate(Node node) {
        return node instanceof Element element && element.nameIs("template");
    }

    private void read(ElementFacts facts) {
        templates += facts.isTemplate() ? 1 : 0;
        mainHeadings += facts.isMainHeading() ? 1 : 0;
        readId(facts);
        if (facts.isNaming()) {
            readNames(facts.element());
        }
        urls.addAll(facts.urls());
    }

    /** Those of templates are in no page until a script puts them there. */
    private void readId(ElementFacts facts) {
        if (facts.id().isEmpty() || templates > 0) {
            return;
        }
        ids.add(facts.id());
        Element earlier = named.putIfAbsent(facts.id(), facts.element());
        if (earlier != null) {
            repeatedIds.add(RepeatedId.of(earlier, facts.element()));
        }
    }

    private void readNames(Element element) {
        switch (element.normalName()) {
            case "a" -> add(element.attr("name"), ids);
            case "map" -> {
                if (element.hasAttr("name")) {
                    maps.add(element.attr("name"));
                }
            }
            case "html" -> language = language.isEmpty() ? element.attr("lang") : language;
            case "base" -> base = base.or(() -> Optional.of(element).filter(found -> found.hasAttr("href")));
            case "meta" ->
                isListed &= !element.attr("name").equalsIgnoreCase("robots")
                        || !element.attr("content").contains("noindex");
            case "img" -> {
                if (element.hasAttr("src") && !element.hasAttr("alt") && !element.hasAttr(PageUrls.MARK)) {
                    imagesWithoutText.add(element.attr("src"));
                }
            }
            default -> {
                // Nothing else gives a name to what a page holds.
            }
        }
    }

    private static void add(String name, SortedSet<String> names) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    SortedSet<String> ids() {
        return ids;
    }

    SortedSet<String> maps() {
        return maps;
    }

    List<RepeatedId> repeatedIds() {
        return repeatedIds;
    }

    List<String> imagesWithoutText() {
        return imagesWithoutText;
    }

    List<WrittenUrl> urls() {
        return urls;
    }

    String base() {
        return base.map(element -> element.attr("href")).orElse("");
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }

    boolean isListed() {
        return isListed;
    }

    int mainHeadings() {
        return mainHeadings;
    }
}
