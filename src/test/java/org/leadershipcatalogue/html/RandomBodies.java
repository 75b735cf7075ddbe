package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies by chance: the elements of plain ones, mostly where they belong, and some with edits by chance. */
final class RandomBodies {

    static final String KEY = "key";

    private static final String PLACE = KEY + "|3|a.adoc";
    private static final int DEEPEST = 4;

    private static final List<String> TEXTS = List.of(
            "words ",
            " more",
            "\n",
            " ",
            "",
            "a &amp; b",
            "&lt;b&gt;",
            "it&#8217;s",
            "&#8212; one",
            "“é😀”",
            "\u00ad",
            "\u200b",
            " two\n lines ");
    private static final List<String> ODD_TEXTS = List.of(
            "&nbsp;", "&#160;", "&#38;", "&", "&copy", "a > b", "\u00a0", "\t", "\r\n", "\0", "&amp", "&#8217",
            "&quot;", "\ud800", "\uffff");
    private static final List<String> CLASSES = List.of(
            "paragraph", "content", "tableblock halign-left", "dlist figures", "tableblock", "my content", "title");
    private static final List<String> ODD = List.of(
            "<p>",
            "</p>",
            "</a>",
            "<td>",
            "</td>",
            "<b>",
            "<br>",
            "<div class=\"Content\">",
            "<p class=\"\ttitle\">",
            "</div>",
            "<!-- a -->",
            "<a>",
            "<a href=\"x\">",
            "<a href=\"#_FOOTNOTE\">",
            "<tr>",
            "</table>",
            "<caption>a</caption>",
            "<table>",
            "<tfoot>",
            "</tfoot>",
            "<dl>",
            "</dl>",
            "<dt>",
            "</dd>",
            "<li>",
            "<h2>",
            "<hr>",
            "<hr/>",
            "<img src=\"i.png\" alt=\"\">",
            "<p data-lc-line=\"other|1|a\">",
            "<p data-lc-x=\"" + PLACE + "\">",
            "<a data-lc-at=\"" + PLACE + "\" href=\"x\">",
            "<p id=\"a\" id=\"b\">",
            "<p id=\"\">",
            "<p  id=\"a\">",
            "<p id='a'>",
            "<P>",
            "<p onclick=\"a\">",
            "<p style=\"width: 1%;\">",
            "<col style=\"width: red;\">",
            "<ol type=\"a\" data-lc-list=\"" + PLACE + "\">",
            "<h2 data-lc-timetable=\"" + PLACE + "\">",
            "<a data-lc-at=\"" + KEY + "|link|true|1|\" id=\"z\">",
            "<a id=\"a\"> </a>",
            "<",
            "<p",
            "<p id=\"a");

    private final Random random;
    private final List<String> tokens = new ArrayList<>();

    RandomBodies(Random random) {
        this.random = random;
    }

    String next() {
        tokens.clear();
        blocks(0);
        for (int edits = Math.max(0, random.nextInt(6) - 2); edits > 0; edits--) {
            edit();
        }
        return String.join("", tokens);
    }

    private void edit() {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> tokens.set(at, of(ODD));
            case 3 -> tokens.add(at, of(ODD_TEXTS));
            default -> tokens.add(at, of(ODD));
        }
        if (tokens.isEmpty()) {
            tokens.add("");
        }
    }

    private void blocks(int depth) {
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            block(depth);
            text();
        }
    }

    private void block(int depth) {
        switch (random.nextInt(depth > DEEPEST ? 3 : 10)) {
            case 0, 1 -> element("p", attributes(), this::words);
            case 2 -> element("h" + (2 + random.nextInt(5)), attributes(), this::words);
            case 3 -> element("div", attributes(), () -> blocks(depth + 1));
            case 4 -> element(oneIn(2) ? "ul" : "ol", oneIn(3) ? " type=\"a\"" : "", () -> items(depth));
            case 5 -> element("dl", "", () -> terms("", depth));
            case 6 -> figures(depth);
            case 7 -> element("blockquote", attributes(), () -> blocks(depth + 1));
            case 8 -> tokens.add(oneIn(3) ? "<hr>" : "<div id=\"preamble\"></div>");
            default -> table(depth);
        }
    }

    private void element(String name, String attributes, Runnable content) {
        tokens.add("<" + name + attributes + ">");
        content.run();
        tokens.add("</" + name + ">");
    }

    private String attributes() {
        String id = oneIn(4) ? " id=\"" + of(List.of("a", "b", "preamble", "é")) + "\"" : "";
        return oneIn(3) ? id + " class=\"" + of(CLASSES) + "\"" : id;
    }

    private void words() {
        for (int count = random.nextInt(4); count > 0; count--) {
            text();
            word();
        }
        text();
    }

    private void word() {
        switch (random.nextInt(6)) {
            case 0 -> element("strong", "", this::text);
            case 1 -> element("em", "", this::text);
            case 2 -> element("a", " data-lc-at=\"" + KEY + "|link|false|1|\" href=\"https://x.org/\"", this::text);
            case 3 -> element("a", " href=\"x\" data-lc-at=\"" + KEY + "|xref|true|12|a b\"", this::text);
            case 4 ->
                element("sup", "", () -> element("a", " id=\"n\" href=\"#_footnotedef_1\" title=\"T.\"", this::text));
            default -> element("a", " id=\"" + of(List.of("a", "c")) + "\"", () -> {});
        }
    }

    private void text() {
        tokens.add(of(TEXTS));
    }

    private void items(int depth) {
        for (int count = random.nextInt(3); count > 0; count--) {
            element("li", "", () -> cell(depth));
        }
    }

    private void terms(String mark, int depth) {
        for (int count = random.nextInt(3); count > 0; count--) {
            element("dt", mark, this::words);
            tokens.add(oneIn(3) ? "\n" : "");
            element("dd", mark, () -> cell(depth));
        }
    }

    private void cell(int depth) {
        if (oneIn(2)) {
            words();
        } else {
            blocks(depth + 1);
        }
    }

    private void figures(int depth) {
        String mark = " data-lc-list=\"" + KEY + "|figures|2|\"";
        element("div", attributes() + mark, () -> element("dl", "", () -> terms(line(), depth)));
    }

    private String line() {
        return oneIn(4) ? "" : " data-lc-line=\"" + PLACE + "\"";
    }

    private void table(int depth) {
        String mark = oneIn(3) ? "" : " data-lc-timetable=\"" + PLACE + "\"";
        element("table", mark + attributes(), () -> {
            if (oneIn(2)) {
                tokens.add("<colgroup>\n<col style=\"width: 33.3%;\">\n</colgroup>\n");
            }
            if (oneIn(2)) {
                element("thead", "", () -> rows("th", depth));
            }
            element("tbody", "", () -> rows("td", depth));
        });
    }

    private void rows(String cell, int depth) {
        for (int rows = random.nextInt(3); rows > 0; rows--) {
            element("tr", attributes(), () -> {
                for (int cells = random.nextInt(3); cells > 0; cells--) {
                    element(cell, line() + attributes(), () -> cell(depth));
                }
            });
        }
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private String of(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
