package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements that are open in a plain page. What it lets in stands in the parser's tree where it stands in the page
 * (HTML standard, 13.2.6): all end tags are written, and nothing closes another element, opens one that is not written
 * or is moved out of a table.
 */
final class PlainNesting {

    /** Where elements are nested deeper, jsoup does not look at all of them. */
    private static final int DEEPEST = 50;

    private static final PlainKind ROOT = PlainKind.of("#root");

    private final List<PlainKind> open = new ArrayList<>(List.of(ROOT));
    private PlainKind parent = ROOT;
    private int ofWords;
    private int headings;
    private int drawings;

    /** Whether the element may stand here; from now on it is open, unless it has no end tag. */
    boolean enter(PlainKind kind, boolean isClosed) {
        if (open.size() > DEEPEST) {
            return false;
        }
        return isInDrawing() ? enterInDrawing(kind, isClosed) : enterInPage(kind, isClosed);
    }

    /** In titles and descriptions the elements are those of a page again. */
    private boolean enterInDrawing(PlainKind kind, boolean isClosed) {
        if (parent.is("title") || parent.is("desc")) {
            return false;
        }
        if (!isClosed) {
            open(kind);
        }
        return true;
    }

    private boolean enterInPage(PlainKind kind, boolean isClosed) {
        PlainRule rule = kind.rule();
        if (!rule.isKnown() || !mayStand(kind, rule)) {
            return false;
        }
        if (!rule.isVoid() && !isClosed) {
            open(kind);
        }
        return rule.isVoid() || !isClosed || kind.isDrawing();
    }

    private boolean mayStand(PlainKind kind, PlainRule rule) {
        return isInItsPlace(rule)
                && (ofWords == 0 || rule.isPhrasing())
                && (headings == 0 || !kind.isDrawing())
                && !(rule.isAlone() && isWithin(kind.name()));
    }

    private boolean isInItsPlace(PlainRule rule) {
        if (rule.parents().isEmpty()) {
            return !parent.rule().isOfTables();
        }
        return rule.parents().contains(parent.name()) && (!parent.is("div") || isDivOfList());
    }

    private boolean isDivOfList() {
        return open.get(open.size() - 2).is("dl");
    }

    /** Whether it was the last that was opened. */
    boolean leave(PlainKind kind) {
        if (!parent.is(kind.name())) {
            return false;
        }
        open.remove(open.size() - 1);
        parent = open.get(open.size() - 1);
        count(kind, -1);
        return true;
    }

    private void open(PlainKind kind) {
        open.add(kind);
        parent = kind;
        count(kind, 1);
    }

    private void count(PlainKind kind, int more) {
        ofWords += kind.rule().isOfWords() ? more : 0;
        headings += kind.rule().isHeading() ? more : 0;
        drawings += kind.isDrawing() ? more : 0;
    }

    boolean isInDrawing() {
        return drawings > 0;
    }

    /** The element that was opened last; at first the root of all. */
    PlainKind parent() {
        return parent;
    }

    boolean isWithin(String name) {
        for (PlainKind kind : open) {
            if (kind.is(name)) {
                return true;
            }
        }
        return false;
    }

    int depth() {
        return open.size();
    }
}
