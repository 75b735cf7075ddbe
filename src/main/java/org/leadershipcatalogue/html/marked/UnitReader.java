package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Cuts a page into the pieces that are compared: runs of words in one block, and rows, cells and items as groups. */
final class UnitReader {

    private static final Set<String> BLOCKS = Set.of(("address article aside blockquote body caption center colgroup dd"
                    + " details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header"
                    + " hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead"
                    + " tr ul")
            .split(" "));
    private static final Set<String> GROUPS = Set.of("tr", "td", "th", "li");

    private final Set<Element> withBlocks = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TokenReader tokens = new TokenReader();

    /** The pieces of a page, in its order. */
    List<Unit> read(Element body) {
        body.getAllElements().stream()
                .filter(element -> BLOCKS.contains(element.normalName()))
                .forEach(this::remember);
        return unitsOf(body);
    }

    /** The pieces of an element that stands somewhere in a page, itself included. */
    List<Unit> readCopy(Element copy) {
        read(copy);
        List<Unit> units = new ArrayList<>();
        if (withBlocks.contains(copy)) {
            enter(copy, units);
        } else {
            end(new ArrayList<>(List.of(copy)), copy, units);
        }
        return units;
    }

    private void remember(Element block) {
        Element at = block;
        while (at != null && withBlocks.add(at)) {
            at = at.parent();
        }
    }

    private List<Unit> unitsOf(Element container) {
        List<Unit> units = new ArrayList<>();
        walk(container, units);
        return units;
    }

    private void walk(Element container, List<Unit> units) {
        List<Node> run = new ArrayList<>();
        for (Node child : container.childNodes()) {
            if (child instanceof Element element && withBlocks.contains(element)) {
                end(run, container, units);
                enter(element, units);
            } else {
                run.add(child);
            }
        }
        end(run, container, units);
    }

    private void enter(Element block, List<Unit> units) {
        if (!GROUPS.contains(block.normalName())) {
            walk(block, units);
            return;
        }
        List<Unit> parts = unitsOf(block);
        if (!parts.isEmpty()) {
            units.add(Unit.group(block, parts));
        }
    }

    private void end(List<Node> run, Element container, List<Unit> units) {
        List<Token> read = tokens.read(run);
        if (!read.isEmpty()) {
            units.add(Unit.words(container, List.copyOf(run), read));
        }
        run.clear();
    }
}
