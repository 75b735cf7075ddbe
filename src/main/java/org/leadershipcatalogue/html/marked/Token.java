package org.leadershipcatalogue.html.marked;

import java.util.List;
import org.jsoup.nodes.Node;

/**
 * A word, a sign, the space between two, or a picture.
 *
 * @param text what is read; of a picture what it shows
 * @param target where a link leads that it stands in, or empty
 * @param node the text or element that it is in
 * @param from where it begins in a text
 * @param to where it ends in a text
 * @param kind what it is
 */
record Token(String text, String target, Node node, int from, int to, Kind kind) {

    /** A word; a sign; white space, which reads as one space; an element without words that can be marked as a whole. */
    enum Kind {
        WORD,
        SIGN,
        SPACE,
        ELEMENT
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.ELEMENT;
    }

    boolean isSpace() {
        return kind == Kind.SPACE;
    }

    boolean isElement() {
        return kind == Kind.ELEMENT;
    }

    static String keys(List<Token> tokens) {
        StringBuilder keys = new StringBuilder();
        tokens.forEach(token -> keys.append(token.text).append(token.target.isEmpty() ? "" : "\u001F" + token.target));
        return keys.toString();
    }
}
