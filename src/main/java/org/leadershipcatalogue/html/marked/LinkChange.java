package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
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
            find(before.subList(b, run.beforeFrom()), after.subList(a, run.afterFrom()), a, found);
            b = run.beforeTo();
            a = run.afterTo();
        }
        find(before.subList(b, before.size()), after.subList(a, after.size()), a, found);
        return found;
    }

    private static void find(List<Token> before, List<Token> after, int offset, List<LinkChange> found) {
        for (int i = 0; i < after.size(); i++) {
            String was = before.get(i).target();
            String is = after.get(i).target();
            if (!was.equals(is)) {
                add(new LinkChange(offset + i, was, is), found, offset);
            }
        }
    }

    /** The words of one link, and the spaces between them, have one note, behind the last. */
    private static void add(LinkChange change, List<LinkChange> found, int offset) {
        int last = found.size() - 1;
        boolean isSameLink = last >= 0
                && found.get(last).token >= Math.max(offset, change.token - 2)
                && found.get(last).before.equals(change.before)
                && found.get(last).after.equals(change.after);
        if (isSameLink) {
            found.set(last, change);
        } else {
            found.add(change);
        }
    }
}
