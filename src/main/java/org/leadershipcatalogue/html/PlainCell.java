package org.leadershipcatalogue.html;

/** A cell of a timetable while it is read. */
final class PlainCell {

    private final String mark;
    private final int depth;
    private final int start;
    private final PlainCaption words = new PlainCaption();
    private String id = "";
    private int elements;
    private boolean isFirstWrapper;
    private int startOfFirst;
    private int endOfFirst;

    /**
     * @param depth how many elements are open, the cell included
     * @param start where in the HTML of the table its content begins
     */
    PlainCell(String mark, int depth, int start) {
        this.mark = mark;
        this.depth = depth;
        this.start = start;
        words.open(depth);
    }

    void text(String text) {
        words.add(text);
    }

    /** Takes an id, if it has none yet. */
    boolean takesId(String given) {
        boolean isTaken = id.isEmpty();
        id = isTaken ? given : id;
        return isTaken;
    }

    /** Takes the start tag of an element in it; a block among words stands apart by rules of its own. */
    boolean start(BodyTag tag, PlainKind parent, int around, int at) {
        PlainKind kind = tag.kind();
        separate(kind);
        if (around == depth && ++elements == 1) {
            isFirstWrapper = tag.hasClass("content") || (kind.is("p") && tag.hasClass("tableblock"));
            startOfFirst = at;
            endOfFirst = at;
        }
        return !kind.isBlock() || parent.isBlock();
    }

    private void separate(PlainKind kind) {
        if (kind.isApart()) {
            words.add(" ");
        }
    }

    /** Whether its own end tag is at this depth. */
    boolean isAt(int depthOfEnd) {
        return depthOfEnd == depth;
    }

    /** Takes the end tag of an element in it. */
    void end(PlainKind kind, int depthOfEnd, int at) {
        separate(kind);
        if (depthOfEnd == depth + 1 && elements == 1) {
            endOfFirst = at;
        }
    }

    MarkedPart.Cell read(StringBuilder html) {
        boolean isWrapped = elements == 1 && isFirstWrapper;
        String content = isWrapped ? html.substring(startOfFirst, endOfFirst) : html.substring(start);
        words.close();
        return new MarkedPart.Cell(mark, id, words.take(), content.strip());
    }
}
