package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts marks around words where they stand: within each text of its own, so that no mark crosses an element. */
final class Wrapping {

    private Wrapping() {}

    /** Marks tokens of one block, the last first, so that the places of those before them still hold; returns the first mark. */
    static Optional<Element> wrap(List<Token> tokens, String tag, Hunk hunk) {
        Optional<Element> first = Optional.empty();
        int to = tokens.size();
        while (to > 0) {
            int from = to - 1;
            Node node = tokens.get(from).node();
            while (from > 0 && tokens.get(from - 1).node().equals(node)) {
                from--;
            }
            first = Optional.of(wrap(tokens.subList(from, to), node, tag, hunk));
            to = from;
        }
        return first;
    }

    private static Element wrap(List<Token> ofNode, Node node, String tag, Hunk hunk) {
        Element mark = hunk.mark(tag);
        Node marked = node;
        if (node instanceof TextNode text) {
            marked = cut(
                    text, ofNode.get(0).from(), ofNode.get(ofNode.size() - 1).to());
        } else if (node instanceof Element element) {
            Pictures.label(mark, element);
        }
        marked.replaceWith(mark);
        mark.appendChild(marked);
        return mark;
    }

    /** The part of a text as a node of its own; what precedes it stays in the node that was. */
    private static Node cut(TextNode text, int from, int to) {
        if (to < text.getWholeText().length()) {
            text.splitText(to);
        }
        return from > 0 ? text.splitText(from) : text;
    }

    /** Marks all words of pieces, and the rows, cells and items themselves. */
    static void wrapAll(List<Unit> units, String tag, Hunk hunk) {
        for (Unit unit : units) {
            if (unit.isGroup()) {
                hunk.on(unit.holder(), tag + "-group");
                wrapAll(unit.parts(), tag, hunk);
            } else {
                wrap(unit.tokens(), tag, hunk);
            }
        }
    }
}
