package org.leadershipcatalogue.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tag of a plain body. */
final class BodyTag {

    private static final Map<String, PlainKind> KINDS = Stream.of(
                    ("a blockquote col colgroup dd div dl dt em h2 h3 h4 h5 h6 hr li ol p strong sup table tbody td th"
                                    + " thead tr ul")
                            .split(" "))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PlainKind::of));
    private static final Set<String> WRITTEN = Set.of("class", "href", "id", "title", "type");
    private static final String FOOTNOTE = "#_footnote";
    /** Of a name that stands in no page. */
    private static final BodyTag NOT_PLAIN = new BodyTag(PlainKind.of("plaintext"), true, 0);

    private final PlainKind kind;
    private final boolean isEnd;
    private Map<String, String> attributes = Map.of();
    private int end;

    private BodyTag(PlainKind kind, boolean isEnd, int end) {
        this.kind = kind;
        this.isEnd = isEnd;
        this.end = end;
    }

    /**
     * The tag that begins there.
     *
     * @param key what the values of all marks begin with
     */
    static BodyTag at(String html, int start, String key) {
        boolean isEnd = html.startsWith("/", start + 1);
        int from = start + (isEnd ? 2 : 1);
        int behind = from;
        while (behind < html.length() && isOfName(html.charAt(behind))) {
            behind++;
        }
        PlainKind kind = KINDS.get(html.substring(from, behind));
        if (kind == null) {
            return NOT_PLAIN;
        }
        BodyTag tag = new BodyTag(kind, isEnd, behind);
        return tag.isRead(html, key) && tag.isPlain() ? tag : NOT_PLAIN;
    }

    private static boolean isOfName(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }

    /** Reads the attributes, and goes behind the tag. */
    private boolean isRead(String html, String key) {
        boolean isPlain = true;
        while (isPlain && !isEnd && html.startsWith(" ", end)) {
            isPlain = readAttribute(html, key);
        }
        return isPlain && html.startsWith(">", end++);
    }

    private boolean readAttribute(String html, String key) {
        int equals = html.indexOf("=\"", end);
        int quote = equals < 0 ? -1 : html.indexOf('"', equals + 2);
        if (quote < 0) {
            return false;
        }
        String name = html.substring(end + 1, equals);
        String value = html.substring(equals + 2, quote);
        end = quote + 1;
        return !value.isEmpty() && BodyText.isVerbatim(value) && add(name, value, key);
    }

    private boolean add(String name, String value, String key) {
        boolean isMark = MarkedBody.isMark(name, value, key);
        boolean isKnown = isMark || WRITTEN.contains(name) || UnsafeHtml.isTableLayout(kind.name(), name, value);
        attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
        return attributes.put(name, isMark ? value.substring(key.length()) : value) == null && isKnown;
    }

    /** Whether each attribute stands where it has a meaning. */
    private boolean isPlain() {
        return attributes.isEmpty()
                || (isLinkOrNone()
                        && isPlainClass(attribute("class"))
                        && (kind.is("table") || !has(MarkedBody.TABLE_MARK))
                        && (kind.is("div") || !has(MarkedBody.LIST_MARK)));
    }

    /** Capitals might be taken for small letters. */
    private static boolean isPlainClass(String names) {
        for (int at = 0; at < names.length(); at++) {
            char sign = names.charAt(at);
            if (!isOfName(sign) && sign != '-' && sign != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Links are marked, those to footnotes and back are not. */
    private boolean isLinkOrNone() {
        boolean isOfFootnote = attribute("href").startsWith(FOOTNOTE);
        boolean mayBeOfFootnote = attribute("href").regionMatches(true, 0, FOOTNOTE, 0, FOOTNOTE.length());
        return has("href") ? kind.is("a") && isLink() != mayBeOfFootnote && isLink() != isOfFootnote : !isLink();
    }

    PlainKind kind() {
        return kind;
    }

    boolean isEnd() {
        return isEnd;
    }

    /** Where the text goes on. */
    int end() {
        return end;
    }

    private boolean has(String name) {
        return attributes.containsKey(name);
    }

    /** The value of an attribute, that of a mark without the key; empty if there is none. */
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String id() {
        return attribute("id");
    }

    boolean hasClass(String name) {
        return (" " + attribute("class") + " ").contains(" " + name + " ");
    }

    /** Whether it leads somewhere else than to a footnote or back. */
    boolean isLink() {
        return has(MarkedBody.LINK_MARK);
    }

    /** Whether it gives its place an id, and leads nowhere. */
    boolean isAnchor() {
        return kind.is("a") && has("id") && !has("href");
    }

    /** Whether a part of its own begins with it. */
    boolean isBlock() {
        return has(MarkedBody.TABLE_MARK) || has(MarkedBody.LIST_MARK);
    }

    /** The link that it begins. */
    MarkedBody.MarkedLink link(boolean hasWords) {
        return new MarkedBody.MarkedLink(attribute(MarkedBody.LINK_MARK), attribute("href"), false, hasWords);
    }

    void dropId() {
        attributes.remove("id");
    }

    /**
     * Writes it as the page has it: without its marks, and without widths, which a strict content security policy forbids.
     *
     * @param number the small mark of a link
     */
    void write(StringBuilder html, int number) {
        html.append('<').append(kind.name());
        if (isLink()) {
            append(html, MarkedBody.LINK_MARK, Integer.toString(number));
        }
        attributes.forEach((name, value) -> {
            if (WRITTEN.contains(name)) {
                append(html, name, value);
            }
        });
        html.append('>');
    }

    private static void append(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"").append(value).append('"');
    }
}
