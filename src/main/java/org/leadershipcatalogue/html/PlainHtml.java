package org.leadershipcatalogue.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads a page that is written plainly, as nearly all are, several times faster than a parser: it goes from tag to tag
 * (HTML standard, 13.2.5) and makes no tree. Where it meets anything that a parser might take otherwise, it gives up,
 * and the page is for the parser: a quote or tag without end, an attribute twice, a style within a drawing, a link
 * among the options of a form.
 */
final class PlainHtml {

    /** Elements whose content is read in its own way, or in which tags count for nothing. */
    private static final Set<String> NOT_PLAIN =
            Set.of("noscript", "iframe", "noembed", "noframes", "xmp", "plaintext", "frameset", "image", "math");

    /** Elements that do not end a drawing, and whose content is no text of its own kind in it. */
    private static final Set<String> OF_DRAWINGS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "a",
            "text",
            "tspan",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "marker",
            "mask",
            "pattern",
            "stop");

    private static final Set<String> OF_SELECT = Set.of("option", "optgroup");

    /**
     * Elements that a template has no place for, or after which it has none for others; and those that set a marker
     * among what is bold or marked (HTML standard, 13.2.4.3): without an end of their own, that goes on after the template.
     */
    private static final Set<String> NOT_OF_TEMPLATES = Set.of(
            "html", "head", "body", "title", "base", "col", "applet", "caption", "marquee", "object", "td", "th");

    private static final Set<String> OF_TEXT = Set.of("script", "style", "title", "textarea");

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r\\u00A0]+");

    private final PlainText html;
    private final Consumer<Element> found;
    private final Runnable templateEnded;
    private final Set<String> met = new HashSet<>();
    private final Map<String, Tag> tags = new HashMap<>();
    private String title = "";
    private int drawings;
    private int templates;
    private boolean isInSelect;
    private boolean isPlain = true;

    private PlainHtml(byte[] html, Consumer<Element> found, Runnable templateEnded) {
        this.html = new PlainText(html);
        this.found = found;
        this.templateEnded = templateEnded;
    }

    /**
     * Hands on the elements that have attributes, main headings and templates; scripts and styles have their text, and
     * no element has others in it. Returns the words of the title, or nothing if the page is not plain, whatever was
     * handed on.
     *
     * @param html in UTF-8
     * @param templateEnded told when a template that was handed on has ended
     */
    static Optional<String> read(byte[] html, Consumer<Element> found, Runnable templateEnded) {
        PlainHtml page = new PlainHtml(html, found, templateEnded);
        while (page.isPlain && page.html.skipTo('<')) {
            page.isPlain = page.readMarkup();
        }
        return page.isPlain ? Optional.of(page.title) : Optional.empty();
    }

    private boolean readMarkup() {
        int next = html.peek(1);
        if (PlainText.isLetter(next)) {
            html.skip(1);
            return readStartTag();
        }
        if (next == '/') {
            html.skip(2);
            return readEndTag();
        }
        html.skip(1);
        return next == '!' ? readComment() : next != '?';
    }

    private boolean readComment() {
        return html.skipOver("!--")
                ? html.peek(0) != '>' && html.peek(0) != '-' && html.skipComment()
                : html.skipOver("!doctype") && html.skipPast('>');
    }

    private boolean readEndTag() {
        if (!PlainText.isLetter(html.peek(0))) {
            return false;
        }
        String name = html.name();
        if (name.equals("a")) {
            met.remove(name);
        }
        html.skipWhiteSpace();
        return html.skipOver(">") && leave(name);
    }

    /** Whether the end of the element is where the parser sees it too. */
    private boolean leave(String name) {
        switch (name) {
            case "svg" -> drawings--;
            case "select" -> isInSelect = false;
            case "template" -> {
                templates--;
                templateEnded.run();
            }
            default -> {
                return !isInSelect || OF_SELECT.contains(name);
            }
        }
        return drawings >= 0 && templates >= 0 && !isInSelect;
    }

    private void enter(String name) {
        switch (name) {
            case "svg" -> drawings++;
            case "select" -> isInSelect = true;
            case "template" -> templates++;
            default -> {
                // Nothing else changes what may stand in it.
            }
        }
    }

    private boolean readStartTag() {
        String name = html.name();
        Attributes attributes = new Attributes();
        if (isOutOfPlace(name) || !readAttributes(attributes)) {
            return false;
        }
        boolean isClosed = html.skipOver("/");
        if (!html.skipOver(">")) {
            return false;
        }
        if (!(name.equals("svg") && isClosed)) {
            enter(name);
        }
        if (OF_TEXT.contains(name) && drawings == 0) {
            return readText(name, attributes);
        }
        if (!attributes.isEmpty() || name.equals("h1") || name.equals("template")) {
            found.accept(element(name, attributes));
        }
        return true;
    }

    /** What stands once, or not in itself, and what belongs to no plain page at all. */
    private boolean isOutOfPlace(String name) {
        boolean isSingle = name.equals("html") || name.equals("body") || name.equals("a");
        boolean isStrange = (drawings > 0 && !OF_DRAWINGS.contains(name))
                || (isInSelect && !OF_SELECT.contains(name))
                || (templates > 0 && NOT_OF_TEMPLATES.contains(name));
        return NOT_PLAIN.contains(name) || isStrange || (isSingle && !met.add(name));
    }

    private boolean readAttributes(Attributes attributes) {
        html.skipWhiteSpace();
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

    /** The text up to the end tag, in which no other tag counts. */
    private boolean readText(String name, Attributes attributes) {
        Optional<String> text = html.textUpTo("</" + name);
        boolean mayHideItsEnd = name.equals("script") && text.orElse("").contains("<!--");
        if (text.isEmpty() || mayHideItsEnd) {
            return false;
        }
        if (name.equals("title") && title.isEmpty() && !met.contains("body")) {
            title = words(text.get());
        }
        Element element = element(name, attributes);
        element.appendChild(new DataNode(text.get()));
        found.accept(element);
        return true;
    }

    private static String words(String text) {
        return SPACE.matcher(Parser.unescapeEntities(text, false))
                .replaceAll(" ")
                .strip();
    }

    private Element element(String name, Attributes attributes) {
        return new Element(tags.computeIfAbsent(name, Tag::valueOf), "", attributes);
    }
}
