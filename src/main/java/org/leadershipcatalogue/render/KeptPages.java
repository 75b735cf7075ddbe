package org.leadershipcatalogue.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.store.Program;

/**
 * What is kept from one bake to the next: the templates, and what the checks need to know of each page, by the fingerprint
 * of all the page was made of. Where that is as it was, the page need not be rendered again; {@link #write} keeps it for
 * other processes, too.
 */
public final class KeptPages {

    private final TemplateTexts texts = new TemplateTexts();
    private final Map<String, Kept> pages = new ConcurrentHashMap<>();
    private final Optional<PagesFiles> files;
    private final AtomicBoolean isWritten = new AtomicBoolean();
    private final Memory<PageViews> views = new Memory<>();
    private @Nullable Means means;

    /** What the views of all pages are made of. */
    private record Viewed(SiteConfig config, Content content, Instant now) {}

    /** The templates as texts, and as they were parsed. */
    private record Means(SortedMap<String, String> texts, TemplateSet set) {}

    /**
     * A page that is as it was.
     *
     * @param sources the fingerprint of what its records were made of
     * @param key the fingerprint of what it was made of: its records, and what all pages are made with
     * @param assets the names of the assets it loads
     */
    record Kept(String sources, String key, HtmlPage page, SortedSet<String> assets) {

        Kept of(String others) {
            return new Kept(others, key, page, assets);
        }

        boolean isMadeOf(String records, String all) {
            return sources.equals(records) && key.equals(all);
        }
    }

    private KeptPages(Optional<PagesFiles> files) {
        this.files = files;
        files.ifPresent(known -> pages.putAll(known.read()));
        isWritten.set(true);
    }

    /** Nothing is kept yet, and nothing will be for other processes. */
    public KeptPages() {
        this(Optional.empty());
    }

    /** What another process has kept in a file, if that is there, whole, and of this program. */
    public static KeptPages of(Path file) {
        return new KeptPages(Optional.of(new PagesFiles(file)));
    }

    /** Keeps all pages for other processes, unless they have them already. */
    public void write() {
        if (isWritten.compareAndSet(false, true)) {
            files.ifPresent(known -> known.write(new TreeMap<>(pages)));
        }
    }

    /** Parses the templates, unless they are as they were. */
    TemplateSet templates(SortedMap<String, String> now) {
        if (means == null || !means.texts.equals(now)) {
            means = new Means(now, new TemplateSet(now));
        }
        return means.set;
    }

    /** The texts of the templates as they are now, by name. */
    SortedMap<String, String> texts(Path folder) {
        return texts.read(folder);
    }

    /** What tells whether a page is made of what it was made of. */
    static PageKeys keys(SiteConfig config, SortedMap<String, String> templates, Assets assets) {
        return new PageKeys(Program.hash(), config, templates, assets);
    }

    /** The views of all pages, which serve those that are wanted at once and the whole site after them. */
    PageViews views(SiteConfig config, Content content, Instant now) {
        return views.of(
                "all", new Viewed(config, content, now), () -> new PageViews(config, content, new Hrefs(config), now));
    }

    /** A page, if its records were made of this when it was made last. */
    Optional<Kept> ofSources(String file, String sources) {
        return Optional.ofNullable(pages.get(file)).filter(page -> page.sources.equals(sources));
    }

    /** A page, if it was made of this when it was made last. */
    Optional<Kept> find(String file, String key) {
        return Optional.ofNullable(pages.get(file)).filter(page -> page.key.equals(key));
    }

    void keep(Kept page) {
        pages.put(page.page.file(), page);
        isWritten.set(false);
    }

    void forget(String file) {
        if (pages.remove(file) != null) {
            isWritten.set(false);
        }
    }

    /** Forgets all pages but these. */
    void keepOnly(Set<String> files) {
        if (pages.keySet().retainAll(files)) {
            isWritten.set(false);
        }
    }
}
