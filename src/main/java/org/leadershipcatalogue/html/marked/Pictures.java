package org.leadershipcatalogue.html.marked;

import org.jsoup.nodes.Element;

/** Tells which file a picture shows, and its words for those who do not see it, beside its mark. */
final class Pictures {

    private Pictures() {}

    static void label(Element mark, Element shown) {
        Element picture = shown.nameIs("img") ? shown : shown.selectFirst("img");
        if (picture != null) {
            mark.addClass("review-picture").attr("data-review-file", picture.attr(InertPage.PICTURE));
            mark.attr("data-review-words", picture.attr("alt"));
        }
    }
}
