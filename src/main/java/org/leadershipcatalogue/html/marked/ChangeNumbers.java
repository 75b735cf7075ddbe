package org.leadershipcatalogue.html.marked;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Numbers the changes of a page from its top, gives each a place to go to, and a way from each to the next. */
final class ChangeNumbers {

    private ChangeNumbers() {}

    static MarkedPage give(InertPage page) {
        Map<String, Element> firsts = new LinkedHashMap<>();
        for (Element mark : page.document().select("[" + Hunk.NUMBER + "]")) {
            String hunk = mark.attr(Hunk.NUMBER);
            mark.removeAttr(Hunk.NUMBER);
            boolean isWithinWords = !mark.className().contains("-group");
            if (isWithinWords && !mark.hasClass("review-shared")) {
                mark.addClass("review-change");
                firsts.putIfAbsent(hunk, mark);
            }
        }
        int number = 0;
        for (Element first : firsts.values()) {
            number++;
            first.attr("id", MarkedPage.id(number));
            leadOn(first, number, firsts.size());
        }
        return new MarkedPage(page, number);
    }

    /** For those who go by keyboard: the next stop behind a change is the next change. */
    private static void leadOn(Element mark, int number, int all) {
        boolean isLast = number == all;
        Element link = new Element("a")
                .addClass("review-next")
                .attr("href", isLast ? "#" + MarkedPage.BAR : "#" + MarkedPage.id(number + 1))
                .attr(
                        "aria-label",
                        isLast ? "Back to the bar of the report" : "Next change, " + (number + 1) + " of " + all);
        Element beside = mark;
        for (Element outer : mark.parents()) {
            beside = Inline.mayNotNest(outer) ? outer : beside;
        }
        beside.after(link);
    }
}
