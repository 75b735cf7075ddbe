package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A place between two words of a block.
 *
 * @param block the block as it is now; nothing behind the place is read again
 * @param at the number of words before it
 * @param inserted the first mark of what was inserted there
 */
record Gap(Unit block, int at, Optional<Element> inserted) {

    /**
     * Puts an element there, as deep in the same emphasis and links as it was. Returns the elements between it and the block.
     *
     * @param was the elements it stood in
     */
    List<Element> put(Element mark, List<Element> was) {
        int behind = at > 0 ? shared(previous(), was) : -1;
        int ahead = next().map(node -> shared(node, was)).orElse(-1);
        if (ahead > behind) {
            climbed(
                            startOfNext(),
                            ahead,
                            Optional.of(at).filter(place -> place > 0).map(place -> previous()))
                    .before(mark);
        } else {
            climbed(endOfPrevious(), behind, next()).after(mark);
        }
        return Inline.chain(mark, block.holder());
    }

    private int shared(Node node, List<Element> was) {
        return Inline.common(was, Inline.chain(node, block.holder()));
    }

    private Node previous() {
        return block.tokens().get(at - 1).node();
    }

    private Optional<Node> next() {
        if (inserted.isPresent()) {
            return inserted.map(Node.class::cast);
        }
        return at < block.tokens().size() ? Optional.of(block.tokens().get(at).node()) : Optional.empty();
    }

    private Node startOfNext() {
        if (inserted.isPresent()) {
            return inserted.get();
        }
        Token next = block.tokens().get(at);
        return next.node() instanceof TextNode text && next.from() > 0 ? text.splitText(next.from()) : next.node();
    }

    private Node endOfPrevious() {
        Token last = block.tokens().get(at - 1);
        if (last.node() instanceof TextNode text
                && last.to() < text.getWholeText().length()) {
            text.splitText(last.to());
        }
        return last.node();
    }

    /** The node or the outermost one of it that is no shallower than asked and does not hold the neighbour. */
    private Node climbed(Node from, int depth, Optional<Node> neighbour) {
        Node node = from;
        int level = Inline.chain(from, block.holder()).size();
        while (level > depth && node.parent() instanceof Element parent && !holds(parent, neighbour)) {
            node = parent;
            level--;
        }
        return node;
    }

    private static boolean holds(Element parent, Optional<Node> neighbour) {
        return neighbour.filter(node -> Inline.isWithin(node, parent)).isPresent();
    }
}
