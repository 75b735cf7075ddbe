package org.leadershipcatalogue.html;

import org.jspecify.annotations.Nullable;

/**
 * A URL as it stands in a file of the site.
 *
 * @param kind what it is for
 * @param element the element it stands in, or the kind of file: {@code css}
 * @param attribute the attribute, property or key that has it
 * @param url as written, entities and escapes decoded, without white space around it
 * @param line the line in the file, or 1 where nobody asked for it
 * @param column the column in the file, or 1 where nobody asked for it
 * @param mark the position among the links of the entry's body, or {@link #NO_MARK}
 */
public record WrittenUrl(Kind kind, String element, String attribute, String url, int line, int column, int mark) {

    /** Not a link of a body: the template's, or in another file. */
    public static final int NO_MARK = -1;

    /** Told as the attribute of a URL to which the page leads on by itself. */
    public static final String REFRESH = "refresh";

    /** What a URL is for: to be followed, to be seen, to be loaded with the page, or only to name something. */
    public enum Kind {
        LINK,
        IMAGE,
        ASSET,
        NAME
    }

    /** The same at another place, and for another purpose. */
    WrittenUrl at(int otherLine, int otherColumn, Kind purpose) {
        return new WrittenUrl(purpose, element, attribute, url, otherLine, otherColumn, mark);
    }

    /** Whether the page leads on to it by itself. */
    public boolean isRefresh() {
        return attribute.equals(REFRESH);
    }

    /** Whether it is the name of an image map of the same page. */
    public boolean isOfMap() {
        return attribute.equals("usemap");
    }

    /** Whether it is a link or image of an entry's body. */
    public boolean isFromBody() {
        return mark != NO_MARK;
    }

    /** As records have it, but quick: a site's pages hold a hundred URLs each, which are looked up by what they are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenUrl that
                && url.equals(that.url)
                && mark == that.mark
                && line == that.line
                && column == that.column
                && kind == that.kind
                && element.equals(that.element)
                && attribute.equals(that.attribute);
    }

    @Override
    public int hashCode() {
        return 31 * url.hashCode() + mark;
    }
}
