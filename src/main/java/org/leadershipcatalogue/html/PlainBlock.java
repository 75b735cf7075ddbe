package org.leadershipcatalogue.html;

/** A marked table or list of a plain body while it is read; what it has already is in the HTML that is handed to it. */
sealed interface PlainBlock permits PlainTable, PlainList {

    void text(String words);

    /** Takes an id for the cell that is open, if one is and has none yet. */
    boolean takesIdOfCell(String id);

    /**
     * Takes a start tag, unless it is rare there.
     *
     * @param around how many elements are open around this one
     * @param at where in the HTML its content begins
     */
    boolean start(BodyTag tag, PlainKind parent, int around, int at);

    /**
     * Takes an end tag, unless what has ended is rare.
     *
     * @param depth how many elements were open, this one included
     * @param html all that is in the block before the end tag
     */
    boolean end(PlainKind kind, int depth, StringBuilder html);

    /** The whole block. */
    MarkedPart part(String html);
}
