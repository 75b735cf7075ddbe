package org.leadershipcatalogue.render;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.leadershipcatalogue.document.AllProcessors;

/**
 * JBake's rendering tool for all pages. Unlike JBake's own it asks for nothing at each page, and a page that fails
 * neither stops the others nor is lost in a log line. Pages do not depend on one another, so all processors render. A page
 * that is made of what it was made of last is not rendered again.
 */
final class EntryPages implements RenderingTool {

    private final TemplateFaults faults;
    private final KeptPages kept;
    private final PageSources sources;
    private final PageKeys keys;
    private final PageFolder folder;
    private final Runnable checkpoint;
    private final SortedMap<String, KeptPages.Kept> made = new ConcurrentSkipListMap<>();
    private final AtomicInteger rendered = new AtomicInteger();
    private final SortedSet<String> failed = new TreeSet<>();
    private final AtomicBoolean areOfTheirViews = new AtomicBoolean(true);

    /** @param checkpoint run before each page; it may throw to stop the work */
    EntryPages(
            TemplateFaults faults,
            KeptPages kept,
            PageSources sources,
            PageKeys keys,
            PageFolder folder,
            Runnable checkpoint) {
        this.faults = faults;
        this.kept = kept;
        this.sources = sources;
        this.keys = keys;
        this.folder = folder;
        this.checkpoint = checkpoint;
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        List<DocumentModel> documents = new ArrayList<>(db.getUnrenderedContent());
        PageStore store = (PageStore) db;
        List<Optional<Exception>> failures =
                AllProcessors.map(documents, document -> failure(renderer, (PageDocument) document, store));
        for (int index = 0; index < documents.size(); index++) {
            DocumentModel document = documents.get(index);
            failures.get(index).ifPresent(failure -> note(failure, document));
            db.markContentAsRendered(document);
        }
        return documents.size();
    }

    /** What the checks need to know of each page, by file. */
    SortedMap<String, KeptPages.Kept> made() {
        return made;
    }

    /** How many of them were rendered. */
    int rendered() {
        return rendered.get();
    }

    /** The files of the pages that failed. */
    SortedSet<String> failed() {
        return Collections.unmodifiableSortedSet(failed);
    }

    /** Whether each page that was rendered asked for nothing but its records. */
    boolean areOfTheirViews() {
        return areOfTheirViews.get();
    }

    // JBake's Renderer declares Exception.
    private Optional<Exception> failure(Renderer renderer, PageDocument document, PageStore store) {
        checkpoint.run();
        String file = String.valueOf(document.get("uri"));
        try {
            String from = sources.of(file, document.getType(), document.words());
            if (!takes(kept.ofSources(file, from))) {
                render(renderer, document, store, from);
            }
            return Optional.empty();
        } catch (Exception failure) {
            kept.forget(file);
            return Optional.of(failure);
        } finally {
            document.release();
        }
    }

    private void render(Renderer renderer, PageDocument document, PageStore store, String from) throws Exception {
        String file = String.valueOf(document.get("uri"));
        PageDocument.Records records = document.hold();
        String key = keys.of(file, document.getType(), records.page(), records.site());
        Optional<KeptPages.Kept> same = kept.find(file, key).map(page -> page.of(from));
        if (takes(same)) {
            kept.keep(same.orElseThrow());
            return;
        }
        folder.makeRoom(file);
        renderer.render(document);
        adopt(store.take(file), from, key);
    }

    /** Takes a page that is kept, if it is in the output, too. */
    private boolean takes(Optional<KeptPages.Kept> known) {
        Optional<KeptPages.Kept> taken =
                known.filter(page -> folder.keeps(page.page().file(), page.key()));
        taken.ifPresent(page -> made.put(page.page().file(), page));
        return taken.isPresent();
    }

    /** A page that asks for what stands beside its records may come out otherwise where they are equal. */
    private void adopt(Rendering rendering, String from, String key) {
        KeptPages.Kept page = new KeptPages.Kept(from, key, rendering.page(), rendering.assets());
        made.put(page.page().file(), page);
        rendered.incrementAndGet();
        if (rendering.isOfItsViews()) {
            folder.adopt(page.page().file(), rendering.html(), Optional.of(key));
            kept.keep(page);
        } else {
            areOfTheirViews.set(false);
            folder.adopt(page.page().file(), rendering.html(), Optional.empty());
            kept.forget(page.page().file());
        }
    }

    /** Whatever is not a template's fault is our own. */
    private void note(Exception failure, DocumentModel document) {
        String page = document.getSourceuri();
        if (!faults.add(failure, page)) {
            throw new IllegalStateException("rendering " + page + " failed: " + failure.getMessage(), failure);
        }
        failed.add(String.valueOf(document.get("uri")));
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new IllegalStateException("JBake's old rendering call is not used");
    }
}
