package org.leadershipcatalogue.asciidoc.plain;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a page, a cell or a quotation, one after another. */
final class Blocks {

    private final Lines lines;
    private final Marks marks;

    Blocks(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
    }

    /** Blocks without sections, up to the end. */
    String withoutSections() {
        List<String> blocks = blocks();
        NotPlain.unless(!lines.hasMore());
        return String.join("\n", blocks);
    }

    /** What stands before the first section is wrapped only where there is one. */
    String withSections() {
        List<String> blocks = blocks();
        if (!lines.hasMore()) {
            return String.join("\n", blocks);
        }
        List<String> parts = new ArrayList<>();
        if (!blocks.isEmpty()) {
            parts.add("<div id=\"preamble\">\n<div class=\"sectionbody\">\n" + String.join("\n", blocks)
                    + "\n</div>\n</div>");
        }
        while (lines.hasMore()) {
            parts.add(section(1));
        }
        return String.join("\n", parts);
    }

    private String section(int level) {
        Attributes attributes = Attributes.read(lines);
        attributes.allow("");
        NotPlain.unless(LineKind.sectionLevel(lines.peek()) == level);
        String title = title(level);
        String id = attributes.hasId() ? attributes.id(marks) : " id=\"" + marks.made(SectionId.of(title)) + "\"";
        List<String> parts = blocks();
        while (nextLevel() > level) {
            parts.add(section(level + 1));
        }
        String content = String.join("\n", parts);
        String heading = "h" + (level + 1);
        return "<div class=\"sect" + level + "\">\n<" + heading + id + ">" + title + "</" + heading + ">\n"
                + (level == 1 ? "<div class=\"sectionbody\">\n" + content + "\n</div>" : content) + "\n</div>";
    }

    /** The words of a heading: no link, no footnote, and nothing that could be a term of a list above it. */
    private String title(int level) {
        int line = lines.number();
        String written = lines.take().substring(level + 1).strip();
        NotPlain.unless(!written.isEmpty() && !written.endsWith("="));
        NotPlain.unless(!written.contains("::") && !written.contains(";;"));
        String title = Text.of(written, line, marks);
        NotPlain.unless(!title.contains("<a "));
        return title;
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        lines.skipBlank();
        while (lines.hasMore() && nextLevel() == 0) {
            blocks.add(block());
            lines.skipBlank();
        }
        return blocks;
    }

    /** The level of the section that begins next, its attributes included; 0 where a block does. */
    private int nextLevel() {
        return LineKind.sectionLevel(lines.peek().startsWith("[") ? lines.peekBeyondAttributes() : lines.peek());
    }

    private String block() {
        Attributes attributes = Attributes.read(lines);
        if (lines.peek().equals("|===")) {
            return new Table(lines, marks, attributes).html();
        }
        if (lines.peek().equals("____")) {
            return quotation(attributes);
        }
        return LineKind.marker(lines.peek()).isEmpty()
                ? paragraph(attributes)
                : new ItemList(lines, marks).html(attributes);
    }

    private String paragraph(Attributes attributes) {
        attributes.allow("");
        int line = lines.number();
        StringBuilder words = new StringBuilder();
        while (!lines.peek().isEmpty()) {
            NotPlain.unless(LineKind.isWords(lines.peek()));
            words.append(words.isEmpty() ? "" : "\n").append(lines.take());
        }
        NotPlain.unless(!words.isEmpty());
        return "<div" + attributes.id(marks) + " class=\"paragraph\">\n<p>" + Text.of(words.toString(), line, marks)
                + "</p>\n</div>";
    }

    private String quotation(Attributes attributes) {
        attributes.allow("", "quote");
        lines.take();
        String id = attributes.id(marks);
        String content = new Blocks(lines.upTo("____"), marks).withoutSections();
        String source = attributes.second().isEmpty()
                ? ""
                : "\n<div class=\"attribution\">\n&#8212; " + attributes.second() + "\n</div>";
        return "<div" + id + " class=\"quoteblock\">\n<blockquote>\n" + content + "\n</blockquote>" + source
                + "\n</div>";
    }
}
