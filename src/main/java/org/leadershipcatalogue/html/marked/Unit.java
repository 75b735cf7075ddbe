package org.leadershipcatalogue.html.marked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A piece of a page that is compared as one.
 *
 * @param holder the element that has it: the paragraph of the words, or the row, cell or item itself
 * @param nodes what it consists of, side by side in one parent
 * @param parts what a row, cell or item has in it; empty for words
 * @param tokens its words, those of all its parts included
 * @param key equal for two pieces in which nothing has changed for a reader
 */
record Unit(Element holder, List<Node> nodes, List<Unit> parts, List<Token> tokens, String key) {

    /** Words that stand together in one block. */
    static Unit words(Element holder, List<Node> nodes, List<Token> tokens) {
        return new Unit(holder, nodes, List.of(), tokens, Token.keys(tokens));
    }

    /** A row, cell or item, which comes and goes as a whole. */
    static Unit group(Element element, List<Unit> parts) {
        List<Token> tokens =
                parts.stream().flatMap(part -> part.tokens.stream()).toList();
        String key = String.join("\u001E", parts.stream().map(Unit::key).toList());
        return new Unit(element, List.of(element), parts, tokens, element.normalName() + "\u001D" + key);
    }

    boolean isGroup() {
        return !parts.isEmpty();
    }

    Node first() {
        return nodes.get(0);
    }

    Node last() {
        return nodes.get(nodes.size() - 1);
    }

    /** How often each word is in it. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        tokens.stream().filter(Token::isWord).forEach(token -> counts.merge(token.text(), 1, Integer::sum));
        return counts;
    }

    /** Its words without the white space between them. */
    String reading() {
        StringBuilder reading = new StringBuilder();
        tokens.stream()
                .filter(token -> !token.isSpace() && !token.isElement())
                .forEach(token -> reading.append(token.text()));
        return reading.toString();
    }

    /** Whether it is looked at as one: a row, or an item in which there are no others. */
    boolean isOneGlance() {
        return holder.nameIs("tr") || parts.stream().noneMatch(part -> part.isGroup() && part.holder.nameIs("li"));
    }

    Stream<String> wordList() {
        return tokens.stream().filter(Token::isWord).map(Token::text);
    }
}
