package org.leadershipcatalogue.html.marked;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.leadershipcatalogue.html.CssUrls;

/** A drawing (SVG) of which nothing runs, also when it is opened by itself: shapes, words and colours are all that stays. */
public final class InertDrawing {

    private InertDrawing() {}

    public static String of(String svg) {
        Document drawing = Jsoup.parse(svg, "", Parser.xmlParser());
        for (Node node : drawing.childNodes().toArray(Node[]::new)) {
            if (!(node instanceof Element)) {
                node.remove();
            }
        }
        drawing.children().forEach(InertDrawing::clean);
        drawing.outputSettings().prettyPrint(false);
        return drawing.outerHtml();
    }

    private static void clean(Element root) {
        for (Element element : root.getAllElements()) {
            if (!Harmless.isElement(element) && !isHarmlessStyle(element)) {
                element.remove();
                continue;
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (!Harmless.isAttribute(element, attribute) && !isHarmlessStyle(attribute)) {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }

    private static boolean isHarmlessStyle(Element element) {
        return element.nameIs("style")
                && Harmless.isInDrawing(element)
                && CssUrls.of(element.wholeText() + element.data()).isEmpty();
    }

    /** Without its namespace a drawing is none. */
    private static boolean isHarmlessStyle(Attribute attribute) {
        return attribute.getKey().equals("xmlns")
                || (attribute.getKey().equals("style")
                        && CssUrls.of(attribute.getValue()).isEmpty());
    }
}
