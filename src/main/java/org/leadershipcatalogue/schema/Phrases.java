package org.leadershipcatalogue.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.LabelledList;
import org.leadershipcatalogue.html.Snippet;
import org.leadershipcatalogue.model.Phrase;

/** The words of a page's list items; a link without words of its own reads as the title it leads to. */
final class Phrases {
    private final ConvertedPage page;
    private final Targets targets;

    Phrases(ConvertedPage page, Targets targets) {
        this.page = page;
        this.targets = targets;
    }

    Phrase of(LabelledList.Words item) {
        Snippet snippet = Snippet.of(item.html());
        Map<Integer, String> titles = new LinkedHashMap<>();
        for (int index : snippet.links()) {
            BodyLink link = page.links().get(index);
            if (link.kind() == BodyLink.Kind.XREF && link.isBare()) {
                targets.title(link.target(), page.path()).ifPresent(title -> titles.put(index, title));
            }
        }
        return new Phrase(snippet.text(titles), item.html());
    }

    boolean isPlain(LabelledList.Words item) {
        return Snippet.of(item.html()).isPlain();
    }

    /** Where the first link of the item leads, or empty. */
    String href(LabelledList.Words item) {
        return Snippet.of(item.html()).links().stream()
                .findFirst()
                .map(index -> targets.address(page.links().get(index).target(), page.path()))
                .orElse("");
    }
}
