package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of figures or documents of a plain body: terms, and one description for each. */
final class PlainList implements PlainBlock {

    private final String mark;
    private final String id;
    private final int depth;
    private final List<MarkedPart.Item> items = new ArrayList<>();
    private boolean hasList;
    private Optional<MarkedPart.Words> term = Optional.empty();
    private String markOfWords = "";
    private int startOfWords;

    /** @param depth how many elements are open, this one included */
    PlainList(BodyTag tag, int depth) {
        mark = tag.attribute(MarkedBody.LIST_MARK);
        id = tag.id();
        this.depth = depth;
    }

    @Override
    public void text(String words) {
        // Only the HTML of terms and descriptions is wanted.
    }

    @Override
    public boolean takesIdOfCell(String anchor) {
        return false;
    }

    @Override
    public boolean start(BodyTag tag, PlainKind parent, int around, int at) {
        boolean isTerm = tag.kind().is("dt");
        if (isTerm || tag.kind().is("dd")) {
            markOfWords = tag.attribute(MarkedBody.CELL_MARK);
            startOfWords = at;
            return parent.is("dl") && isTerm == term.isEmpty();
        }
        boolean isTheList = tag.kind().is("dl") && around == depth && !hasList;
        hasList |= isTheList;
        return isTheList || (hasList && !tag.kind().is("dl") && !parent.is("dl") && around > depth);
    }

    @Override
    public boolean end(PlainKind kind, int depthOfEnd, StringBuilder html) {
        switch (kind.name()) {
            case "dt" -> term = Optional.of(words(html));
            case "dd" -> {
                items.add(new MarkedPart.Item(term.orElseThrow(), Optional.of(words(html))));
                term = Optional.empty();
            }
            default -> {
                // The list itself, or what stands in terms and descriptions.
            }
        }
        return !kind.is("dl") || term.isEmpty();
    }

    private MarkedPart.Words words(StringBuilder html) {
        return new MarkedPart.Words(markOfWords, html.substring(startOfWords).strip());
    }

    @Override
    public MarkedPart part(String html) {
        return new MarkedPart.TypedList(html, mark, id, "", items);
    }
}
