package org.leadershipcatalogue.html;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;

/**
 * The tags of plain pages. Those of a site's pages are the same again and again, so that most are read once. Several
 * threads may read: a tag is never changed, and one that another has pushed out of its place is read again.
 */
final class PlainTags {

    private static final int PLACES = 1 << 14;

    /** A tag as it is written. */
    private record Known(PlainTag tag, PlainText written) {}

    private final SharedUrls shared;
    private final Known[] known = new Known[PLACES];
    private final Map<String, PlainKind> kinds = new ConcurrentHashMap<>();

    /** @param shared has the URLs of the tags */
    PlainTags(SharedUrls shared) {
        this.shared = shared;
        Arrays.fill(known, new Known(PlainTag.NOT_PLAIN, new PlainText(new byte[0])));
    }

    /** The tag that begins here, behind which the text is then. */
    PlainTag next(PlainText html) {
        int hash = html.markTag();
        int place = (hash ^ hash >>> Short.SIZE) & (PLACES - 1);
        Known there = known[place];
        if (html.skipMarked(there.written())) {
            return there.tag();
        }
        PlainText written = html.marked();
        PlainTag tag = read(html);
        if (html.isBehindMarked()) {
            known[place] = new Known(tag, written);
        }
        return tag;
    }

    private PlainTag read(PlainText html) {
        html.skip(1);
        boolean isEnd = html.skipOver("/");
        if (!PlainText.isLetter(html.peek(0))) {
            return PlainTag.NOT_PLAIN;
        }
        PlainKind kind = kinds.computeIfAbsent(html.name(), PlainKind::of);
        html.skipWhiteSpace();
        Attributes attributes = new Attributes();
        if (!isEnd && !readAttributes(html, attributes)) {
            return PlainTag.NOT_PLAIN;
        }
        boolean isClosed = !isEnd && html.skipOver("/");
        return html.skipOver(">") ? new PlainTag(kind, attributes, isEnd, isClosed, shared) : PlainTag.NOT_PLAIN;
    }

    private static boolean readAttributes(PlainText html, Attributes attributes) {
        while (html.peek(0) != '>' && html.peek(0) != '/') {
            String name = html.attributeName();
            if (name.isEmpty() || attributes.hasKey(name)) {
                return false;
            }
            html.skipWhiteSpace();
            Optional<String> value = html.skipOver("=") ? html.attributeValue() : Optional.of("");
            if (value.isEmpty()) {
                return false;
            }
            attributes.put(name, value.get());
            html.skipWhiteSpace();
        }
        return true;
    }
}
