package org.leadershipcatalogue.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.html.HtmlPage;

/**
 * What is kept from one bake to the next: the templates, and what the checks need to know of each page. A page is a
 * function of its two finished records, the settings, the templates and the assets; where all of them are equal to what
 * they were, it need not be rendered again.
 */
public final class KeptPages {

    private final TemplateTexts texts = new TemplateTexts();
    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final Memory<PageViews> views = new Memory<>();
    private @Nullable Means means;

    /** What the views of all pages are made of. */
    private record Viewed(SiteConfig config, Content content, Instant now) {}

    /** What all pages are made with. */
    record Means(SiteConfig config, SortedMap<String, String> templates, Assets assets, TemplateSet set) {

        boolean areOf(SiteConfig otherConfig, SortedMap<String, String> otherTemplates, Assets otherAssets) {
            return config.equals(otherConfig) && templates.equals(otherTemplates) && assets.equals(otherAssets);
        }
    }

    /** What one page was made of. */
    record Sources(TemplateSet set, String type, PageView page, SiteView site) {}

    /** A page that is as it was. */
    record Kept(HtmlPage page, SortedSet<String> assets) {}

    /** The templates as they are now; where anything all pages depend on has changed, no page is kept. */
    TemplateSet templates(SiteConfig config, Path folder, Assets assets) {
        SortedMap<String, String> now = texts.read(folder);
        if (means == null || !means.areOf(config, now, assets)) {
            means = new Means(config, now, assets, new TemplateSet(now));
            pages.clear();
        }
        return means.set;
    }

    /** The views of all pages, which serve those that are wanted at once and the whole site after them. */
    PageViews views(SiteConfig config, Content content, Instant now) {
        return views.of(
                "all", new Viewed(config, content, now), () -> new PageViews(config, content, new Hrefs(config), now));
    }

    Optional<Kept> find(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    Kept keep(Rendering rendering) {
        Kept page = new Kept(rendering.page(), rendering.assets());
        pages.put(rendering.page().file(), page);
        return page;
    }

    void forget(String file) {
        pages.remove(file);
    }

    /** Forgets all pages but these. */
    void keepOnly(Set<String> files) {
        pages.keySet().retainAll(files);
    }
}
