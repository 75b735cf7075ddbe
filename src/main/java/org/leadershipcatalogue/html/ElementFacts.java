package org.leadershipcatalogue.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What an element says of its page by itself, wherever it stands.
 *
 * @param id its id, or empty
 * @param urls what it links to and loads
 * @param isNaming whether it gives a name, a language, a base or a rule for robots to the page, or lacks a text
 */
record ElementFacts(Element element, String id, List<WrittenUrl> urls, boolean isNaming) {

    static ElementFacts of(Element element) {
        return new ElementFacts(element, element.id(), PageUrls.ofAlone(element), isNaming(element));
    }

    /** The same with the objects that other pages have for its URLs. */
    ElementFacts with(SharedUrls shared) {
        return urls.isEmpty() ? this : new ElementFacts(element, id, shared.in(urls), isNaming);
    }

    private static boolean isNaming(Element element) {
        return element.attributesSize() > 0
                && switch (element.normalName()) {
                    case "a" -> !element.attr("name").isEmpty();
                    case "map", "html", "base" -> true;
                    case "meta" -> element.attr("name").equalsIgnoreCase("robots");
                    case "img" -> !element.hasAttr("alt");
                    default -> false;
                };
    }

    boolean isTemplate() {
        return element.nameIs("template");
    }

    boolean isMainHeading() {
        return element.nameIs("h1");
    }

    /** Whether the page is the same without it, for all that is asked of it. */
    boolean isSilent() {
        return id.isEmpty() && urls.isEmpty() && !isNaming && !isTemplate() && !isMainHeading();
    }
}
