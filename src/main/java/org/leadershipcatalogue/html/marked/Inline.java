package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements that stand between words and the block that holds them, outermost first. */
final class Inline {

    private static final Set<String> ALONE = Set.of("a", "button", "label");

    private Inline() {}

    static List<Element> chain(Node node, Element holder) {
        List<Element> chain = new ArrayList<>();
        Node at = node.parent();
        while (at instanceof Element element && !element.equals(holder)) {
            chain.add(0, element);
            at = at.parent();
        }
        return chain;
    }

    /** How many of the outermost elements have the same names. */
    static int common(List<Element> some, List<Element> others) {
        int common = 0;
        while (common < some.size()
                && common < others.size()
                && some.get(common).nameIs(others.get(common).normalName())) {
            common++;
        }
        return common;
    }

    /** Whether one of these may not stand within another of them. */
    static boolean mayNotNest(Element element) {
        return ALONE.contains(element.normalName());
    }

    static boolean isWithin(Node node, Node outer) {
        Node at = node;
        while (at != null && !at.equals(outer)) {
            at = at.parent();
        }
        return outer.equals(at);
    }

    /** The element alone, without an id, which stays with what is still there. */
    static Element shell(Element element) {
        Element shell = element.shallowClone();
        shell.removeAttr("id");
        return shell;
    }
}
