package org.leadershipcatalogue.asciidoc.plain;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of a page, in the order in which they are referred to. */
final class Footnotes {

    private final List<String> notes = new ArrayList<>();

    /** The reference to a new footnote. */
    String add(String words) {
        notes.add(words);
        int number = notes.size();
        return "<sup class=\"footnote\">[<a id=\"_footnoteref_" + number + "\" class=\"footnote\" href=\"#_footnotedef_"
                + number + "\" title=\"View footnote.\">" + number + "</a>]</sup>";
    }

    /** What stands below the text; nothing where there are none. */
    String html() {
        if (notes.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("\n<div id=\"footnotes\">\n<hr>");
        for (int number = 1; number <= notes.size(); number++) {
            html.append("\n<div class=\"footnote\" id=\"_footnotedef_")
                    .append(number)
                    .append("\">\n<a href=\"#_footnoteref_");
            html.append(number)
                    .append("\">")
                    .append(number)
                    .append("</a>. ")
                    .append(notes.get(number - 1))
                    .append("\n</div>");
        }
        return html.append("\n</div>").toString();
    }
}
