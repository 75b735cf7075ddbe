package org.leadershipcatalogue.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Tag;

/**
 * An element of a plain page by its name, as far as the reading of tags needs to know it.
 *
 * @param place what it is to {@link PlainPlaces}
 * @param isText whether no tag counts in it but its end
 * @param rule what it is to {@link PlainNesting}
 * @param gap what sets it apart from the words that follow it
 */
record PlainKind(
        String name,
        Tag tag,
        Place place,
        boolean isOfDrawings,
        boolean isOfSelect,
        boolean isOfTemplates,
        boolean isText,
        PlainRule rule,
        String gap) {

    /** What an element may change for those that come after it. */
    enum Place {
        /** Nothing. */
        ANY,
        /** It stands once, or not in itself. */
        HTML,
        BODY,
        LINK,
        /** Others stand in it than elsewhere. */
        DRAWING,
        SELECT,
        TEMPLATE,
        /** It belongs to no plain page: its content is read in its own way, or tags in it count for nothing. */
        NOT_PLAIN
    }

    private static final Map<String, Place> PLACES = Map.of(
            "html",
            Place.HTML,
            "body",
            Place.BODY,
            "a",
            Place.LINK,
            "svg",
            Place.DRAWING,
            "select",
            Place.SELECT,
            "template",
            Place.TEMPLATE);
    private static final Set<String> NOT_PLAIN =
            Set.of("noscript", "iframe", "noembed", "noframes", "xmp", "plaintext", "frameset", "image", "math");

    /** Elements that do not end a drawing, and whose content is no text of its own kind in it. */
    private static final Set<String> OF_DRAWINGS = names("""
            svg g defs symbol use title desc a text tspan path rect circle ellipse line polyline polygon marker mask
            pattern stop
            """);

    private static final Set<String> OF_SELECT = Set.of("option", "optgroup");

    /**
     * Elements that a template has no place for, or after which it has none for others; and those that set a marker
     * among what is bold or marked (HTML standard, 13.2.4.3): without an end of their own, that goes on after the template.
     */
    private static final Set<String> NOT_OF_TEMPLATES = names("""
            html head body title base col applet caption marquee object td th
            """);

    private static final Set<String> OF_TEXT = Set.of("script", "style", "title", "textarea");

    private static Set<String> names(String names) {
        return Set.of(names.strip().split("\\s+"));
    }

    static PlainKind of(String name) {
        Tag tag = Tag.valueOf(name);
        return new PlainKind(
                name,
                tag,
                NOT_PLAIN.contains(name) ? Place.NOT_PLAIN : PLACES.getOrDefault(name, Place.ANY),
                OF_DRAWINGS.contains(name),
                OF_SELECT.contains(name),
                !NOT_OF_TEMPLATES.contains(name),
                OF_TEXT.contains(name),
                PlainRule.of(name),
                PageText.gapAfter(tag));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isDrawing() {
        return place == Place.DRAWING;
    }

    /** Whether white space stays as it is, but for a first line break. */
    boolean isVerbatim() {
        return name.equals("pre");
    }

    /** Whether words in it are set apart by rules of their own, such as those of a button. */
    boolean isOddInCaption() {
        return isVerbatim() || tag.is(Tag.TextBoundary);
    }

    /** Whether it is a block, and not among words. */
    boolean isBlock() {
        return tag.isBlock();
    }

    /** Whether words before and after it are never one. */
    boolean isApart() {
        return isBlock() || name.equals("br");
    }

    /** Whether it is a place that search may lead to, if it has an id, or names one. */
    boolean mayBeginPlace() {
        return PageText.isHeading(name) || name.equals("tr") || name.equals("th");
    }
}
