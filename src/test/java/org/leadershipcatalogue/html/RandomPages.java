package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Random;

/** Pages of random elements in each other, some where they do not belong, and now and then without a tag. */
final class RandomPages {

    private static final int MOST_ELEMENTS = 14;
    private static final int MOST_CHILDREN = 4;

    /** Beginnings of elements that have an end; those that others need around them come with these too. */
    private static final List<String> ELEMENTS = List.of(
            "p",
            "p",
            "div",
            "span",
            "b",
            "em",
            "a href=x",
            "ul><li",
            "ol><li id=l",
            "li",
            "dl><dt",
            "dl><dd",
            "dl><div><dd",
            "dd",
            "dt",
            "h1",
            "h2 id=h",
            "h3 id=i",
            "h4",
            "table><tbody><tr><td",
            "table><tbody><tr id=r><th",
            "table><thead><tr><th",
            "table><caption",
            "table><colgroup",
            "table",
            "tr id=s",
            "td",
            "th",
            "section data-unsearched",
            "div hidden",
            "p hidden",
            "b hidden",
            "span data-kind=k",
            "nav",
            "form",
            "button",
            "label",
            "select><option",
            "select",
            "option",
            "svg",
            "svg><title",
            "svg><g",
            "g",
            "text",
            "template",
            "details><summary",
            "pre",
            "blockquote",
            "video",
            "audio",
            "figure><figcaption",
            "code",
            "time",
            "small",
            "i aria-hidden=true",
            "address",
            "main",
            "body",
            "title",
            "textarea",
            "script",
            "font",
            "center");

    private static final List<String> PIECES = List.of(
            "a",
            " b",
            "c ",
            "\n",
            " ",
            "\t d\n",
            "&amp;",
            "&nbsp;",
            "&#8195;",
            "\u2003",
            "&copy",
            "e &lt; f",
            "1 < 2",
            ".",
            "g:",
            "&shy;",
            "&",
            "<br>",
            "<br/>",
            "<hr>",
            "<img alt=x>",
            "<input>",
            "<wbr>",
            "<col>",
            "<link href=x>",
            "<meta name=x>",
            "<path/>",
            "<svg/>",
            "<!-- h -->",
            "<!-- <p> -->",
            "\r\n",
            "</br>",
            "</p>",
            "</b>",
            "</div>",
            "<p>",
            "<b>",
            "<li>",
            "<div/>",
            "<script>j</script>",
            "<style>k</style>",
            "\0");

    private final Random random;
    private int left;

    RandomPages(Random random) {
        this.random = random;
    }

    String next() {
        left = 1 + random.nextInt(MOST_ELEMENTS);
        String before = random.nextInt(4) == 0 ? children() : "";
        String head = random.nextInt(4) == 0 ? "<head>" + children() + "</head>" : "";
        String main = "<main>" + children() + "</main>";
        return "<html>" + head + "<body>" + before + main + (random.nextInt(4) == 0 ? children() : "");
    }

    private String children() {
        StringBuilder html = new StringBuilder();
        for (int child = random.nextInt(MOST_CHILDREN + 1); child > 0; child--) {
            html.append(random.nextInt(3) == 0 && left-- > 0 ? element() : text());
        }
        return html.append(left-- > 0 ? element() : "").toString();
    }

    private String text() {
        boolean isOdd = random.nextInt(12) == 0;
        int plain = PIECES.indexOf("<br>");
        return PIECES.get(random.nextInt(isOdd ? PIECES.size() : plain));
    }

    private String element() {
        String tags = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        StringBuilder html = new StringBuilder("<" + tags + ">" + children());
        String[] names = tags.split("><", -1);
        for (int index = names.length - 1; index >= 0; index--) {
            html.append(random.nextInt(60) == 0 ? "" : "</" + names[index].split(" ", -1)[0] + ">");
        }
        return html.toString();
    }
}
