package org.leadershipcatalogue.html.marked;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives an element that has lost its surroundings others in which a parser leaves it. */
final class Framing {

    private static final Map<String, String> AROUND = Map.ofEntries(
            Map.entry("li", "ul"),
            Map.entry("dt", "dl"),
            Map.entry("dd", "dl"),
            Map.entry("td", "tr"),
            Map.entry("th", "tr"),
            Map.entry("tr", "tbody"),
            Map.entry("tbody", "table"),
            Map.entry("thead", "table"),
            Map.entry("tfoot", "table"),
            Map.entry("caption", "table"));
    private static final Set<String> PARTS = Set.of("summary", "legend", "figcaption", "option", "optgroup");

    private Framing() {}

    /** The element in what it needs around it to stand wherever paragraphs may. */
    static Element asFlow(Element element) {
        String around = AROUND.get(element.normalName());
        if (around == null) {
            return PARTS.contains(element.normalName()) ? renamed(element, "div") : element;
        }
        return asFlow(new Element(around).appendChild(element));
    }

    /** The element as a child that its new parent may have. */
    static Element fit(Element flow, Element parent) {
        return switch (parent.normalName()) {
            case "table" -> fit(flow, new Element("tbody"), "tbody");
            case "tbody", "thead", "tfoot" -> fit(flow, new Element("tr"), "tr");
            case "tr" -> new Element("td").appendChild(flow);
            case "ul", "ol", "menu" -> new Element("li").appendChild(flow);
            case "dl" -> new Element("dd").appendChild(flow);
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "span", "a", "summary", "legend", "caption" ->
                new Element("span").text(flow.text());
            default -> flow;
        };
    }

    private static Element fit(Element flow, Element outer, String name) {
        Element inner = name.equals("tr")
                ? new Element("td").attr("colspan", "99").appendChild(flow)
                : fit(flow, new Element("tbody"));
        return outer.appendChild(inner);
    }

    private static Element renamed(Element element, String name) {
        Element other = new Element(name);
        other.insertChildren(0, element.childNodesCopy());
        return other;
    }
}
