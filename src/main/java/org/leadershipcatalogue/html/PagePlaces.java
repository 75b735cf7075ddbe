package org.leadershipcatalogue.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The places of any page that a fragment can name: its ids, and the names of its a elements. */
public final class PagePlaces {

    private PagePlaces() {}

    /**
     * The places of a page.
     *
     * @param charset as the HTTP header gives it; the page's own declaration counts where there is none
     */
    public static SortedSet<String> of(byte[] html, @Nullable String charset) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, "");
            SortedSet<String> places = new TreeSet<>(page.select("[id]").eachAttr("id"));
            places.addAll(page.select("a[name]").eachAttr("name"));
            places.remove("");
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }
}
