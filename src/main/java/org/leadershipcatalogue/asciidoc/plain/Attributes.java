package org.leadershipcatalogue.asciidoc.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a block that give it a style, an id, or the source of a quotation. */
final class Attributes {

    /** An id, in a group, in which Asciidoctor replaces nothing. */
    static final String PLAIN_ID = "([a-z][a-z0-9]*+(?:-[a-z0-9]++)*+)";

    private static final Pattern ID = Pattern.compile("\\[#" + PLAIN_ID + "]");
    private static final Pattern STYLE = Pattern.compile("\\[(timetable|figures|documents|quote)]");
    private static final Pattern QUOTE = Pattern.compile("\\[quote, ?([A-Z][A-Za-z0-9.’-]*+(?: [A-Za-z0-9.’-]++)*+)]");

    private String id = "";
    private String style = "";
    private String second = "";

    private Attributes() {}

    static Attributes read(Lines lines) {
        Attributes attributes = new Attributes();
        while (lines.peek().startsWith("[")) {
            attributes.add(lines.take());
            lines.skipBlank();
        }
        NotPlain.unless(lines.hasMore());
        return attributes;
    }

    private void add(String line) {
        Matcher matcher = ID.matcher(line);
        if (matcher.matches()) {
            NotPlain.unless(id.isEmpty());
            id = matcher.group(1);
            return;
        }
        NotPlain.unless(style.isEmpty());
        if (matcher.usePattern(QUOTE).matches()) {
            style = "quote";
            second = matcher.group(1);
        } else {
            NotPlain.unless(matcher.usePattern(STYLE).matches());
            style = matcher.group(1);
        }
    }

    /** The block can have one of these styles; an empty one is none. */
    void allow(String... styles) {
        NotPlain.unless(List.of(styles).contains(style));
    }

    String style() {
        return style;
    }

    /** What stands behind the style, or nothing. */
    String second() {
        return second;
    }

    boolean hasId() {
        return !id.isEmpty();
    }

    /** The id as HTML has it. */
    String id(Marks marks) {
        return id.isEmpty() ? "" : " id=\"" + marks.given(id) + "\"";
    }
}
