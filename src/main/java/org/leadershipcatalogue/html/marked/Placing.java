package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts pieces that are gone back to where they stood, between the neighbours they had: beside them where these still stand
 * in the same kind of element, else in a frame of their own. Nothing is put before what came before it, or behind what
 * comes behind.
 */
final class Placing {

    private static final Set<String> FLOW = Set.of(("body div section article main aside header footer nav li td th dd"
                    + " blockquote figure form fieldset details")
            .split(" "));

    private final Element containerBefore;
    private final Element containerAfter;
    private final List<Unit> before;
    private final Map<Element, int[]> ranges = new HashMap<>();
    private final Map<Integer, Node> lasts = new HashMap<>();
    private final Map<Integer, Node> firsts = new HashMap<>();

    Placing(Element containerBefore, Element containerAfter, List<Unit> before) {
        this.containerBefore = containerBefore;
        this.containerAfter = containerAfter;
        this.before = before;
        for (int i = 0; i < before.size(); i++) {
            stretch(before.get(i), i);
        }
    }

    private void stretch(Unit unit, int place) {
        Element at = unit.isGroup() ? unit.holder() : parentOf(unit.first());
        while (true) {
            int[] range = ranges.computeIfAbsent(at, element -> new int[] {place, place});
            range[1] = place;
            if (at.equals(containerBefore)) {
                return;
            }
            at = parentOf(at);
        }
    }

    private static Element parentOf(Node node) {
        return Optional.ofNullable(node.parent())
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .orElseThrow();
    }

    /** Says where a piece that is still there stands now. */
    void isAt(int place, Unit after) {
        firsts.put(place, after.first());
        lasts.put(place, after.last());
    }

    /**
     * What was put back.
     *
     * @param copy the element that holds it
     * @param from the first of the pieces in it
     * @param to the place behind the last
     */
    record Restored(Element copy, int from, int to) {}

    /** Puts back the pieces from one place up to another. */
    List<Restored> restore(int from, int to) {
        List<Restored> restored = new ArrayList<>();
        int at = from;
        while (at < to) {
            Whole whole = wholeAt(at, from, to);
            Element copy = put(whole);
            for (int i = at; i < whole.to; i++) {
                firsts.put(i, copy);
                lasts.put(i, copy);
            }
            restored.add(new Restored(copy, at, whole.to));
            at = whole.to;
        }
        return restored;
    }

    /** What is put back at once. */
    private record Whole(Element copy, Element parent, int from, int to) {}

    /** The largest element that is gone as a whole and begins at a place; where there is none, the words alone. */
    private Whole wholeAt(int at, int from, int to) {
        Unit unit = before.get(at);
        Element element = unit.isGroup() ? unit.holder() : parentOf(unit.first());
        if (element.equals(containerBefore) || !isGone(element, from, to)) {
            Element copy = new Element("div");
            unit.nodes().forEach(node -> copy.appendChild(node.clone()));
            return new Whole(copy, element, at, at + 1);
        }
        Element parent = parentOf(element);
        while (!parent.equals(containerBefore) && isGone(parent, from, to)) {
            element = parent;
            parent = parentOf(element);
        }
        return new Whole(element.clone(), parent, at, rangeOf(element)[1] + 1);
    }

    private boolean isGone(Element element, int from, int to) {
        int[] range = rangeOf(element);
        return range[0] >= from && range[1] < to;
    }

    private int[] rangeOf(Element element) {
        return ranges.getOrDefault(element, new int[] {-1, before.size()});
    }

    private Element put(Whole whole) {
        whole.copy.getAllElements().forEach(element -> element.removeAttr("id"));
        Optional<Node> previous = Optional.ofNullable(lasts.get(whole.from - 1));
        Optional<Node> next = nextThatStayed(whole.to);
        int[] siblings = rangeOf(whole.parent);
        Optional<Node> behind = siblings[0] < whole.from
                ? previous.flatMap(node -> climbed(node, element -> isLike(element, whole.parent), next))
                : Optional.empty();
        if (behind.isPresent()) {
            behind.get().after(whole.copy);
            return whole.copy;
        }
        Optional<Node> ahead = siblings[1] >= whole.to
                ? next.flatMap(node -> climbed(node, element -> isLike(element, whole.parent), previous))
                : Optional.empty();
        if (ahead.isPresent()) {
            ahead.get().before(whole.copy);
            return whole.copy;
        }
        return frame(whole, previous, next);
    }

    private Optional<Node> nextThatStayed(int from) {
        for (int i = from; i < before.size(); i++) {
            Node first = firsts.get(i);
            if (first != null) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    private boolean isLike(Element element, Element parent) {
        if (parent.equals(containerBefore)) {
            return element.equals(containerAfter);
        }
        return !element.equals(containerAfter)
                && element.nameIs(parent.normalName())
                && element.className().equals(parent.className());
    }

    /** The node or the outer one of it whose parent is wanted, unless that would pass a neighbour. */
    private Optional<Node> climbed(Node from, Predicate<Element> wanted, Optional<Node> neighbour) {
        Node at = from;
        while (true) {
            Element parent = parentOf(at);
            if (wanted.test(parent)) {
                return Optional.of(at);
            }
            Node outer = parent;
            if (parent.equals(containerAfter)
                    || neighbour.filter(other -> Inline.isWithin(other, outer)).isPresent()) {
                return Optional.empty();
            }
            at = parent;
        }
    }

    /** As a piece of its own, in an element that may stand there. */
    private Element frame(Whole whole, Optional<Node> previous, Optional<Node> next) {
        Element copy = Framing.asFlow(whole.copy);
        if (previous.isPresent()) {
            Node beside = climbed(previous.get(), Placing::isFlow, next).orElse(previous.get());
            Element framed = Framing.fit(copy, parentOf(beside));
            beside.after(framed);
            return framed;
        }
        if (next.isPresent()) {
            Node beside = climbed(next.get(), Placing::isFlow, previous).orElse(next.get());
            Element framed = Framing.fit(copy, parentOf(beside));
            beside.before(framed);
            return framed;
        }
        Element framed = Framing.fit(copy, containerAfter);
        containerAfter.prependChild(framed);
        return framed;
    }

    private static boolean isFlow(Element element) {
        return FLOW.contains(element.normalName());
    }
}
