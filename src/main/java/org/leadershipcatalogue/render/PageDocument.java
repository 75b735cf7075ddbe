package org.leadershipcatalogue.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * A page as JBake's document. Its two finished records, and what is told of them under JBake's own names, are made when
 * somebody asks, and held only while the page is rendered: those of all pages at once would be the site a second time.
 */
final class PageDocument extends DocumentModel {

    private static final long serialVersionUID = 1;

    private static final Map<String, BiFunction<PageView, SiteView, Object>> ASKED = Map.of(
            "page", (page, site) -> page,
            "site", (page, site) -> site,
            "title", (page, site) -> page.title(),
            "summary", (page, site) -> page.summary(),
            "body", (page, site) -> body(page));

    private final transient Optional<String> words;
    private final transient Supplier<Records> made;
    private transient volatile @Nullable Records held;

    /** The two finished records of a page. */
    record Records(PageView page, SiteView site) {}

    /** @param words the source of the entry whose words it shows: of converted pages, the records are made of that alone */
    PageDocument(Optional<String> words, Supplier<Records> made) {
        this.words = words;
        this.made = made;
        setCached(true);
        setRendered(false);
        ASKED.keySet().forEach(name -> put(name, ""));
    }

    Optional<String> words() {
        return words;
    }

    /** Makes the records, and keeps them until {@link #release}. */
    Records hold() {
        Records records = made.get();
        held = records;
        return records;
    }

    void release() {
        held = null;
    }

    @Override
    public @Nullable Object get(Object name) {
        if (!(name instanceof String asked) || !ASKED.containsKey(asked)) {
            return super.get(name);
        }
        Records known = held;
        Records records = known == null ? made.get() : known;
        return ASKED.get(asked).apply(records.page, records.site);
    }

    private static Html body(PageView page) {
        if (page.parts().size() == 1) {
            return page.parts().get(0).html();
        }
        return new Html(page.parts().stream().map(part -> part.html().markup()).collect(Collectors.joining("\n")));
    }
}
