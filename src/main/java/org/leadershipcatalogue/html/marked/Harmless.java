package org.leadershipcatalogue.html.marked;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The elements and attributes that show words and no more. Whatever is not named here goes: what runs, frames, embeds,
 * refreshes and restyles, and every attribute that holds a URL, which the report writes anew.
 */
final class Harmless {

    private static final Set<String> ELEMENTS = words("""
            a abbr acronym address area article aside audio b bdi bdo big blockquote br button caption center cite code
            col colgroup data datalist dd del details dfn dir div dl dt em fieldset figcaption figure font footer form
            h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main map mark menu meter nav ol
            optgroup option output p picture pre progress q rp rt ruby s samp search section select small source span
            strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video wbr
            """);

    /** Of drawings, in the spelling of the standard; none that runs, embeds, animates or links. */
    private static final Set<String> DRAWING = words("""
            svg g defs symbol title desc text tspan path rect circle ellipse line polyline polygon marker mask pattern
            linearGradient radialGradient stop clipPath use
            """);

    private static final Set<String> ATTRIBUTES = words("""
            abbr align alt checked class cols colspan controls datetime dir disabled for headers height hidden high id
            kind label lang low max maxlength min multiple name open optimum placeholder readonly reversed role rows
            rowspan scope selected size span start step summary tabindex title type valign value width
            """);

    private static final Set<String> DRAWING_ATTRIBUTES = words("""
            viewBox d x y x1 x2 y1 y2 cx cy r rx ry points transform preserveAspectRatio text-anchor dominant-baseline
            font-size font-weight stroke-width stroke-linecap stroke-linejoin stroke-dasharray offset opacity dx dy
            patternUnits gradientUnits markerWidth markerHeight refX refY orient focusable
            """);

    /** Colours; a drawing may name another of its parts in them, but no file. */
    private static final Set<String> PAINTS =
            words("fill stroke stop-color clip-path mask marker-start marker-mid marker-end");

    private static final Set<String> CONTROLS = words("button input select textarea fieldset");

    /** What these hold is not for readers, or not for readers of this page. */
    private static final Set<String> WORDLESS = words("""
            applet base embed frame frameset head iframe link math meta noembed noframes noscript object plaintext script
            style template title xmp
            """);

    private Harmless() {}

    private static Set<String> words(String names) {
        return Set.of(names.strip().split("\\s+"));
    }

    static boolean isElement(Element element) {
        return (DRAWING.contains(element.tagName()) && isInDrawing(element)) || ELEMENTS.contains(element.tagName());
    }

    static boolean isWithoutWords(Element element) {
        return isInDrawing(element) || WORDLESS.contains(element.normalName());
    }

    static boolean isAttribute(Element element, Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        boolean isWords = name.startsWith("aria-") || isOwnData(name);
        if (!isInDrawing(element)) {
            return ATTRIBUTES.contains(name) || isWords;
        }
        return ATTRIBUTES.contains(name)
                || DRAWING_ATTRIBUTES.contains(name)
                || isWords
                || (PAINTS.contains(name) && isPaint(value))
                || ((name.equals("href") || name.equals("xlink:href")) && value.startsWith("#"));
    }

    /** Styles and scripts of a page find their parts by these; those of the report are its own. */
    private static boolean isOwnData(String name) {
        return name.startsWith("data-") && !name.startsWith("data-review");
    }

    private static boolean isPaint(String value) {
        String paint = value.toLowerCase(Locale.ROOT).strip();
        return paint.matches("[a-z0-9#%(),. -]*") && (!paint.contains("url") || paint.matches("url\\(#[\\w-]+\\)"));
    }

    static boolean isInDrawing(Element element) {
        return element.tag().namespace().endsWith("/svg");
    }

    static boolean isControl(Element element) {
        return CONTROLS.contains(element.tagName());
    }
}
