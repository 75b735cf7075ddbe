package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * HTML that is written element by element and escapes by construction: {@code Markup.of("p").text("Fish & chips")}. Words
 * and the values of attributes are always data.
 */
public final class Markup {

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");
    private static final Set<String> INLINE =
            Set.of("a", "b", "code", "del", "em", "ins", "q", "small", "span", "strong", "time", "title");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    private Markup(String name) {
        this.name = name;
    }

    public static Markup of(String name) {
        return new Markup(name);
    }

    /** An element with words in it. */
    public static Markup of(String name, String words) {
        return of(name).text(words);
    }

    public Markup with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Markup text(String words) {
        content.add(words);
        return this;
    }

    public Markup add(Markup... elements) {
        content.addAll(List.of(elements));
        return this;
    }

    public Markup addAll(List<Markup> elements) {
        content.addAll(elements);
        return this;
    }

    /** The text of a whole page. */
    public String page() {
        return "<!DOCTYPE html>\n" + this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        out.append('>');
        if (!VOID.contains(name)) {
            content.forEach(part -> write(part, out));
            out.append("</").append(name).append('>');
        }
        out.append(INLINE.contains(name) ? "" : "\n");
    }

    private static void write(Object part, StringBuilder out) {
        if (part instanceof Markup element) {
            element.write(out);
        } else {
            out.append(escaped(part.toString()));
        }
    }

    /** Control characters, which no page may hold, become the sign for what cannot be read. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "\uFFFD");
    }
}
