package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.leadershipcatalogue.html.marked.Differences.Run;

/**
 * A link that leads elsewhere under the same words.
 *
 * @param token the place of its last word that has stayed
 * @param before where it led, or empty when it was no link
 * @param after where it leads, or empty when it is none any more
 */
record LinkChange(int token, String before, String after) {

    /** Those among the words that have stayed, in their order. */
    static List<LinkChange> among(List<Token> before, List<Token> after, List<Run> changes) {
        List<LinkChange> found = new ArrayList<>();
        int b = 0;
        int a = 0;
        for (Run run : changes) {
            find(before.subList(b, run.beforeFrom()), after, a, run.afterFrom(), found);
            b = run.beforeTo();
            a = run.afterTo();
        }
        find(before.subList(b, before.size()), after, a, after.size(), found);
        return found;
    }

    private static void find(List<Token> before, List<Token> after, int from, int to, List<LinkChange> found) {
        for (int at = from; at < to; at++) {
            LinkChange change = new LinkChange(
                    at, before.get(at - from).target(), after.get(at).target());
            if (!change.before.equals(change.after)) {
                add(change, after, from, found);
            }
        }
    }

    /** The words of one link, and what stands between them, have one note, behind the last. */
    private static void add(LinkChange change, List<Token> after, int from, List<LinkChange> found) {
        int last = found.size() - 1;
        if (last >= 0 && found.get(last).isOfOneLink(change, after, from)) {
            found.set(last, change);
        } else {
            found.add(change);
        }
    }

    private boolean isOfOneLink(LinkChange next, List<Token> tokens, int from) {
        boolean isSameChange = before.equals(next.before) && after.equals(next.after);
        return isSameChange
                && (token >= Math.max(from, next.token - 2) || isOneElement(tokens.get(token), tokens.get(next.token)));
    }

    private static boolean isOneElement(Token token, Token next) {
        Optional<Element> link = link(token.node());
        return link.isPresent() && link.equals(link(next.node()));
    }

    private static Optional<Element> link(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at instanceof Element element && element.hasAttr(InertPage.TARGET)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
