package org.leadershipcatalogue.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a person meets on a page: its title, and its blocks of text with what they link to and show. Text is what a
 * reader with styles can read: alternative texts, form controls and details that are closed included, what is {@code
 * hidden}, comments, scripts and the head left out; white space is as HTML collapses it.
 *
 * @param title the words of the title element, which a tab of the browser shows
 * @param heading the words of the first main heading, or empty
 * @param blocks the blocks of the body in their order; none is without both words and targets
 * @param places what fragments can lead to, in the order of the page
 * @param base the href of its base element, or empty
 * @param refresh where it leads on by itself, if it does
 */
public record VisiblePage(
        String title, String heading, List<Block> blocks, List<Place> places, String base, Optional<String> refresh) {

    /**
     * What stands by itself: a paragraph, a heading, an item, or a row of a table.
     *
     * @param text the words; a line break is a line end, the cells of a row are parted by tabs
     * @param targets what it links to and shows, in order
     */
    public record Block(String text, List<Target> targets) {}

    /**
     * What a block links to or shows.
     *
     * @param isLink whether one follows it; else it is shown: an image, a film, a page in a frame
     * @param url as written, white space around it left out
     * @param words the words of the link, or the alternative text
     */
    public record Target(boolean isLink, String url, String words) {}

    /**
     * An element that a fragment leads to.
     *
     * @param id the fragment
     * @param kind what it stands on
     * @param words those of the heading or row
     */
    public record Place(String id, Kind kind, String words) {

        /** What an id stands on. */
        public enum Kind {
            HEADING,
            ROW,
            OTHER
        }
    }

    /** Reads a page in the encoding it names, else in UTF-8. */
    public static VisiblePage of(byte[] html) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(html)) {
            return of(Jsoup.parse(in, isUtf8(html) ? "UTF-8" : null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read as a page", e);
        }
    }

    /** Saves the parser from reading the beginning twice. */
    private static boolean isUtf8(byte[] html) {
        return new String(html, 0, Math.min(html.length, 200), StandardCharsets.ISO_8859_1)
                .contains("<meta charset=\"utf-8\">");
    }

    private static VisiblePage of(Document document) {
        VisibleText text = new VisibleText();
        text.read(document.body());
        Optional<String> refresh = document.head().getElementsByTag("meta").stream()
                .filter(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh"))
                .map(meta -> MetaRefresh.url(meta.attr("content")))
                .flatMap(Optional::stream)
                .findFirst();
        String base = document.head().getElementsByTag("base").attr("href");
        return new VisiblePage(
                document.title(),
                Optional.ofNullable(document.selectFirst("h1"))
                        .map(h1 -> h1.text())
                        .orElse(""),
                text.blocks(),
                text.places(),
                base,
                refresh);
    }
}
