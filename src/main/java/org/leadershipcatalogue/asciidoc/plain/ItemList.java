package org.leadershipcatalogue.asciidoc.plain;

import java.util.List;
import java.util.stream.Stream;

/** A list and those in it: with bullets, numbered, or of terms and what they mean; also one of figures or documents. */
final class ItemList {

    /** What numbers look like in lists within lists: the class, and the type that HTML has for it. */
    private static final List<String> NUMBERS = List.of(
            "arabic\">\n<ol class=\"arabic\">",
            "loweralpha\">\n<ol class=\"loweralpha\" type=\"a\">",
            "lowerroman\">\n<ol class=\"lowerroman\" type=\"i\">",
            "upperalpha\">\n<ol class=\"upperalpha\" type=\"A\">");

    private final Lines lines;
    private final Marks marks;
    private final List<String> around;
    private final String marker;
    private final boolean isOfTerms;
    private boolean hasTerms;

    ItemList(Lines lines, Marks marks) {
        this(lines, marks, List.of());
    }

    /** @param around the markers of the lists around it */
    private ItemList(Lines lines, Marks marks, List<String> around) {
        this.lines = lines;
        this.marks = marks;
        this.around = around;
        this.marker = LineKind.marker(lines.peek());
        this.isOfTerms = marker.startsWith("::");
        this.hasTerms = isOfTerms;
    }

    String html(Attributes attributes) {
        attributes.allow("", "figures", "documents");
        NotPlain.unless(isOfTerms || attributes.style().isEmpty());
        String html = attributes.style().isEmpty() ? untyped(attributes.id(marks)) : typed(attributes);
        if (hasTerms) {
            refuseBeyondAttributes();
        }
        return html;
    }

    private String untyped(String id) {
        return isOfTerms ? ofTerms(id) : ofItems(id);
    }

    private String ofItems(String id) {
        boolean isNumbered = marker.charAt(0) != '*' && marker.charAt(0) != '-';
        StringBuilder html = new StringBuilder("<div").append(id).append(" class=\"");
        html.append(isNumbered ? "olist " + numbers() : "ulist\">\n<ul>");
        for (int number = 1; isNext(); number++) {
            int line = lines.number();
            String written = item(number);
            html.append("\n<li>\n<p>")
                    .append(Text.of(written, line, marks))
                    .append("</p>")
                    .append(within())
                    .append("\n</li>");
        }
        return html.append(isNumbered ? "\n</ol>\n</div>" : "\n</ul>\n</div>").toString();
    }

    private String numbers() {
        return NUMBERS.get(marker.equals("1.") ? 0 : marker.length() - 1);
    }

    /** The words of an item. Asciidoctor warns of a number out of order, and takes three bullets for a line. */
    private String item(int number) {
        String line = lines.take();
        int blank = line.indexOf(' ');
        String words = line.substring(blank).stripLeading();
        NotPlain.unless(!marker.equals("1.") || line.substring(0, blank).equals(number + "."));
        NotPlain.unless(!marker.equals("-") || words.charAt(0) != '-');
        NotPlain.unless(!words.contains("::") && !words.contains(";;"));
        return withLinesBelow(words);
    }

    private String ofTerms(String id) {
        StringBuilder html = new StringBuilder("<div").append(id).append(" class=\"dlist\">\n<dl>");
        while (isNext()) {
            Described described = described();
            html.append("\n<dt class=\"hdlist1\">").append(described.term).append("</dt>\n<dd>\n<p>");
            html.append(described.words).append("</p>").append(within()).append("\n</dd>");
        }
        return html.append("\n</dl>\n</div>").toString();
    }

    /** As {@code catalogue.rb} puts it together. */
    private String typed(Attributes attributes) {
        StringBuilder html =
                new StringBuilder("<div").append(attributes.id(marks)).append(" class=\"dlist ");
        html.append(attributes.style())
                .append('"')
                .append(marks.list(attributes.style(), lines.number()))
                .append("><dl>");
        while (isNext()) {
            Described described = described();
            html.append("<dt")
                    .append(marks.line(described.termLine))
                    .append('>')
                    .append(described.term);
            html.append("</dt><dd")
                    .append(marks.line(described.line))
                    .append('>')
                    .append(described.words)
                    .append("</dd>");
            NotPlain.unless(within().isEmpty());
        }
        return html.append("</dl></div>").toString();
    }

    private record Described(String term, int termLine, String words, int line) {}

    /** What a term means begins in its line, or in the next one; Asciidoctor looks further in lists within lists. */
    private Described described() {
        int termLine = lines.number();
        String written = lines.take();
        int colons = written.indexOf("::");
        String term = Text.of(written.substring(0, colons), termLine, marks);
        String words = written.substring(colons + marker.length()).stripLeading();
        NotPlain.unless(!words.contains(";;"));
        int line = words.isEmpty() ? lines.number() : termLine;
        if (words.isEmpty()) {
            NotPlain.unless(around.isEmpty() && !lines.peek().isEmpty() && LineKind.isWords(lines.peek()));
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

    /** The list within the item that was read last: whatever list comes next and goes on with none around. */
    private String within() {
        String next = nextMarker();
        if (next.isEmpty() || next.equals(marker) || around.contains(next)) {
            return "";
        }
        ItemList within = new ItemList(
                lines, marks, Stream.concat(around.stream(), Stream.of(marker)).toList());
        String html = within.untyped("");
        hasTerms |= within.hasTerms;
        return "\n" + html;
    }

    private boolean isNext() {
        return nextMarker().equals(marker);
    }

    /** Steps over an empty line to the next item, if there is one; of several in a list, Asciidoctor counts one. */
    private String nextMarker() {
        int before = lines.number();
        lines.skipBlank();
        String next = LineKind.marker(lines.peek());
        NotPlain.unless(next.isEmpty() || lines.number() - before <= 1);
        return next;
    }

    /** Behind a term, even a list with attributes of its own belongs to it; one like it does not. */
    private void refuseBeyondAttributes() {
        String beyond = LineKind.marker(lines.peekBeyondAttributes());
        NotPlain.unless(beyond.isEmpty() || (isOfTerms && beyond.equals(marker)));
    }
}
