package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as a reader has it before the eyes, line by line, found without any class of the program. */
final class ReadPage {

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "mark",
            "button",
            "q",
            "s",
            "samp",
            "select",
            "option",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "svg",
            "time",
            "u",
            "var",
            "wbr",
            "br",
            "textarea",
            "output",
            "picture",
            "source",
            "font",
            "tt",
            "big",
            "strike");

    private final StringBuilder text = new StringBuilder();

    private ReadPage() {}

    /** The lines of a page. */
    static List<String> lines(Document page) {
        ReadPage read = new ReadPage();
        read.add(page.body());
        return read.text
                .toString()
                .lines()
                .map(line -> line.replaceAll("[ \\t\\f\\r\\u0001]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a marked page says of the page before: without insertions, and with deletions as plain words. */
    static List<String> before(String marked) {
        return without("ins.review-ins", "del.review-del", marked);
    }

    /** What a marked page says of the page after. */
    static List<String> after(String marked) {
        return without("del.review-del", "ins.review-ins", marked);
    }

    private static List<String> without(String taken, String kept, String marked) {
        Document page = Jsoup.parse(marked);
        page.select(".review-next, .review-bar").remove();
        page.select(taken).remove();
        page.select(kept).unwrap();
        return lines(page);
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private void add(Element element) {
        boolean isBlock = !INLINE.contains(element.normalName());
        text.append(isBlock ? "\n" : "");
        if (element.nameIs("img")) {
            text.append('[')
                    .append(element.attr("data-review-picture"))
                    .append(element.attr("alt"))
                    .append(']');
        }
        if (element.nameIs("svg")) {
            text.append(element.text());
        } else {
            element.childNodes().forEach(this::add);
        }
        text.append(isBlock ? "\n" : "");
    }
}
