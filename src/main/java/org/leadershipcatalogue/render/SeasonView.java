package org.leadershipcatalogue.render;

import java.util.List;

/**
 * An academic year as a drawing, and the same facts as a table. All measures are in units of the drawing.
 *
 * @param heading the year in words: {@code The school year 2023–24}
 * @param description what the drawing shows, for those who do not see it
 * @param hasSessions whether any row has sessions
 * @param months the columns
 * @param rows an entry each, in the order in which they begin
 * @param keys what the signs mean that the drawing uses
 */
public record SeasonView(
        String heading,
        String description,
        double width,
        double height,
        boolean hasSessions,
        List<Month> months,
        List<Row> rows,
        List<Key> keys) {

    /** A month as a column; the present one is marked. */
    public record Month(String name, double x, double width, double labelX, boolean isPresent) {}

    /**
     * A programme, initiative or event.
     *
     * @param type what it is, in words
     * @param tone the type whose colour it takes
     * @param when from when to when, in words, or empty
     * @param y the upper edge of the row
     * @param label its name, as far as there is room for it
     * @param bars stretches of time, measured from the upper edge of the row like all that follows
     */
    public record Row(
            PageView.Link title,
            String type,
            String tone,
            String when,
            List<Item> sessions,
            double y,
            Label label,
            List<Bar> bars,
            List<Mark> marks) {}

    /** Words that begin or end at a place; {@code anchor} is SVG’s: {@code start} or {@code end}. */
    public record Label(String text, double x, String anchor) {}

    /** A session of the row: when, what, and within the sentence what has become of it, or empty. */
    public record Item(String when, PageView.Link title, String status) {}

    /** A stretch of time; {@code kind} is {@code sure}, {@code rough}, or {@code planned} for a session. */
    public record Bar(String kind, double x, double y, double width, double height) {}

    /** A date by its middle; {@code kind} is {@code on}, or {@code off} for what does not take place then. */
    public record Mark(String kind, double x, double y) {}

    /** A sign and its meaning. */
    public record Key(String kind, String words) {}
}
