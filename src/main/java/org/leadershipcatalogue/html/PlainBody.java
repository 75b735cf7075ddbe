package org.leadershipcatalogue.html;

import java.util.Optional;

/**
 * Reads a body that is written plainly in one go, and makes no tree: nothing is in it but the elements of plain AsciiDoc,
 * written as jsoup would write them. Whatever a parser might take otherwise is left to it.
 */
final class PlainBody {

    private static final String END_OF_ANCHOR = "</a>";

    private final String html;
    private final String key;
    private final PlainNesting nesting = new PlainNesting();
    private final BodyPieces pieces = new BodyPieces();
    private int at;

    private PlainBody(String html, String key) {
        this.html = html;
        this.key = key;
    }

    /**
     * What the parser's tree would say of a plain body; nothing for any other.
     *
     * @param key what the values of all marks begin with
     */
    static Optional<MarkedBody> read(String html, String key) {
        PlainBody body = new PlainBody(html, key);
        return body.isRead() ? Optional.of(body.pieces.body()) : Optional.empty();
    }

    private boolean isRead() {
        int outside = nesting.depth();
        boolean isPlain = true;
        while (isPlain && at < html.length()) {
            isPlain = html.charAt(at) == '<' ? readTag() : readText();
        }
        return isPlain && nesting.depth() == outside;
    }

    private boolean readText() {
        int tag = html.indexOf('<', at);
        String written = tag < 0 ? html.substring(at) : html.substring(at, tag);
        at += written.length();
        BodyText text = BodyText.of(written);
        boolean isInPlace = !nesting.parent().rule().isOfTables() || text.isWhiteSpace();
        pieces.text(text);
        return text.isPlain() && isInPlace;
    }

    private boolean readTag() {
        BodyTag tag = BodyTag.at(html, at, key);
        at = tag.end();
        return tag.isEnd() ? readEnd(tag.kind()) : readStart(tag);
    }

    private boolean readEnd(PlainKind kind) {
        int depth = nesting.depth();
        return nesting.leave(kind) && pieces.end(kind, depth);
    }

    private boolean readStart(BodyTag tag) {
        PlainKind parent = nesting.parent();
        int around = nesting.depth();
        if (!nesting.enter(tag.kind(), false)) {
            return false;
        }
        return pieces.takesIdOfCell(tag)
                ? nesting.leave(tag.kind()) && skipEndOfAnchor()
                : pieces.start(tag, parent, around);
    }

    /** An anchor with words in it is more than an id. */
    private boolean skipEndOfAnchor() {
        boolean isHere = html.startsWith(END_OF_ANCHOR, at);
        at += END_OF_ANCHOR.length();
        return isHere;
    }
}
