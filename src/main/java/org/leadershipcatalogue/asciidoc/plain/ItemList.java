package org.leadershipcatalogue.asciidoc.plain;

import java.util.Map;

/** A list of one level: with bullets, numbered, or of terms and what they mean; also one of figures or documents. */
final class ItemList {

    private static final Map<String, String> KINDS = Map.of("*", "ulist", "-", "ulist", ".", "olist", "1.", "olist");

    private final Lines lines;
    private final Marks marks;
    private final Attributes attributes;
    private final String marker;
    private final int first;

    ItemList(Lines lines, Marks marks, Attributes attributes) {
        this.lines = lines;
        this.marks = marks;
        this.attributes = attributes;
        this.marker = LineKind.marker(lines.peek());
        this.first = lines.number();
    }

    String html() {
        boolean isOfTerms = marker.equals("::");
        if (!isOfTerms) {
            attributes.allow("");
        }
        attributes.allow("", "figures", "documents");
        String id = attributes.id(marks);
        String html = !isOfTerms ? ofItems(id) : attributes.style().isEmpty() ? ofTerms(id) : typed(id);
        refuseNested(isOfTerms);
        return html;
    }

    private String ofItems(String id) {
        boolean isNumbered = KINDS.get(marker).equals("olist");
        String tag = isNumbered ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<div").append(id).append(" class=\"");
        html.append(isNumbered ? "olist arabic\">\n<ol class=\"arabic\">" : "ulist\">\n<ul>");
        for (int number = 1; isNext(); number++) {
            int line = lines.number();
            String written = item(number);
            html.append("\n<li>\n<p>").append(Text.of(written, line, marks)).append("</p>\n</li>");
        }
        return html.append("\n</").append(tag).append(">\n</div>").toString();
    }

    /** The words of an item; Asciidoctor warns of a number out of order. */
    private String item(int number) {
        String line = lines.take();
        int blank = line.indexOf(' ');
        NotPlain.unless(!marker.equals("1.") || line.substring(0, blank).equals(number + "."));
        return withLinesBelow(line.substring(blank).stripLeading());
    }

    private String ofTerms(String id) {
        StringBuilder html = new StringBuilder("<div").append(id).append(" class=\"dlist\">\n<dl>");
        while (isNext()) {
            Described described = described();
            html.append("\n<dt class=\"hdlist1\">").append(described.term).append("</dt>\n<dd>\n<p>");
            html.append(described.words).append("</p>\n</dd>");
        }
        return html.append("\n</dl>\n</div>").toString();
    }

    /** As {@code catalogue.rb} puts it together. */
    private String typed(String id) {
        String style = attributes.style();
        StringBuilder html = new StringBuilder("<div").append(id).append(" class=\"dlist ").append(style).append('"');
        html.append(marks.list(style, first)).append("><dl>");
        while (isNext()) {
            Described described = described();
            html.append("<dt").append(marks.line(described.termLine)).append('>').append(described.term);
            html.append("</dt><dd").append(marks.line(described.line)).append('>').append(described.words).append("</dd>");
        }
        return html.append("</dl></div>").toString();
    }

    private record Described(String term, int termLine, String words, int line) {}

    /** What a term means begins in its line, or in the next one. */
    private Described described() {
        int termLine = lines.number();
        String written = lines.take();
        int colons = written.indexOf("::");
        String term = Text.of(written.substring(0, colons), termLine, marks);
        String words = written.substring(colons + 2).stripLeading();
        int line = words.isEmpty() ? lines.number() : termLine;
        if (words.isEmpty()) {
            NotPlain.unless(!lines.peek().isEmpty() && LineKind.isWords(lines.peek()));
            words = lines.take();
        }
        return new Described(term, termLine, Text.of(withLinesBelow(words), line, marks), line);
    }

    private String withLinesBelow(String words) {
        StringBuilder all = new StringBuilder(words);
        while (!lines.peek().isEmpty() && LineKind.marker(lines.peek()).isEmpty()) {
            NotPlain.unless(LineKind.isWords(lines.peek()));
            all.append('\n').append(lines.take());
        }
        return all.toString();
    }

    /** Steps over empty lines to the next item, if there is one. */
    private boolean isNext() {
        lines.skipBlank();
        return LineKind.marker(lines.peek()).equals(marker);
    }

    /** Another list behind an item belongs to it; behind a term even one that has attributes of its own. */
    private void refuseNested(boolean isOfTerms) {
        NotPlain.unless(LineKind.marker(lines.peek()).isEmpty());
        if (isOfTerms) {
            String beyond = LineKind.marker(lines.peekBeyondAttributes());
            NotPlain.unless(beyond.isEmpty() || (beyond.equals(marker) && lines.peek().startsWith("[")));
        }
    }
}
