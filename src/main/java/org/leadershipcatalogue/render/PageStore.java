package org.leadershipcatalogue.render;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.SitePages;

/**
 * JBake's content store, answered from memory: the documents that go into one bake, and the pages that come out of it.
 *
 * <p>Stock JBake asks a database, and its documents renderer asks for a whole type at every page, which grows with the
 * square of the pages. Here a type is sorted once and every query is a look-up. Pages are rendered
 * on several threads: documents are added before, and read only, while pages are rendered.
 */
@SuppressWarnings("JavaUtilDate") // JBake dates its documents with it
public final class PageStore extends ContentStore {

    /** As JBake sorts: the newest first; what has no date comes after, by title. */
    private static final Comparator<DocumentModel> NEWEST_FIRST = Comparator.comparing((DocumentModel document) ->
                    document.get("date") instanceof Date date ? date : new Date(Long.MIN_VALUE))
            .reversed()
            .thenComparing(DocumentModel::getTitle)
            .thenComparing(document -> String.valueOf(document.get("uri")));

    private final List<DocumentModel> documents = new ArrayList<>();
    private final Map<String, DocumentList<DocumentModel>> byQuery = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tagsByQuery = new ConcurrentHashMap<>();
    private final Map<String, Rendering> finished = new ConcurrentHashMap<>();
    private final SitePages pages = new SitePages();
    private final LongAdder reading = new LongAdder();
    private final Instant now;
    private final Supplier<AssetLinks> assets;
    private final TemplateSet templates;

    /**
     * @param now the moment of the build, which is {@code published_date} for templates
     * @param assets how the template of a page names assets, which is {@code assets} for it
     */
    PageStore(Instant now, Supplier<AssetLinks> assets, TemplateSet templates) {
        super("memory", "pages");
        this.now = now;
        this.assets = assets;
        this.templates = templates;
    }

    AssetLinks assets() {
        return assets.get();
    }

    TemplateSet templates() {
        return templates;
    }

    /** What reads the pages. */
    SitePages pages() {
        return pages;
    }

    Date now() {
        return Date.from(now);
    }

    /** Reads a page, and counts how long that took. */
    HtmlPage reading(Supplier<HtmlPage> read) {
        long start = System.nanoTime();
        HtmlPage page = read.get();
        reading.add(System.nanoTime() - start);
        return page;
    }

    void finish(Rendering rendering) {
        finished.put(rendering.page().file(), rendering);
    }

    /** How long reading the pages took, on all threads together. */
    Duration reading() {
        return Duration.ofNanos(reading.sum());
    }

    /** Takes out what came of rendering a page. */
    Rendering take(String file) {
        return Objects.requireNonNull(finished.remove(file), file);
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
        forget();
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.stream().filter(document -> !document.getRendered()).forEach(list::add);
        return list;
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return byQuery.computeIfAbsent("all " + docType, query -> list(isOfType(docType)));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return page(getAllContent(docType), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return byQuery.computeIfAbsent(
                "published " + docType, query -> list(isOfType(docType).and(PageStore::isPublished)));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return page(getPublishedPosts(), applyPaging);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return byQuery.computeIfAbsent(
                "posts " + tag,
                query -> list(isOfType("post").and(PageStore::isPublished).and(hasTag(tag))));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return byQuery.computeIfAbsent(
                "tag " + tag, query -> list(((Predicate<DocumentModel>) PageStore::isPublished).and(hasTag(tag))));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return byQuery.computeIfAbsent("uri " + uri, query -> list(document -> uri.equals(document.getSourceuri())));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public Set<String> getTags() {
        return tagsByQuery.computeIfAbsent("posts", query -> tags(getPublishedPosts()));
    }

    @Override
    public Set<String> getAllTags() {
        return tagsByQuery.computeIfAbsent("all", query -> tags(list(PageStore::isPublished)));
    }

    @Override
    public void deleteContent(String uri) {
        documents.removeIf(document -> uri.equals(document.getSourceuri()));
        forget();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        documents.removeIf(isOfType(docType));
        forget();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {
        // Nothing to start: the documents are in memory.
    }

    @Override
    public void close() {
        // Nothing to close.
    }

    @Override
    public void drop() {
        documents.clear();
        forget();
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing is kept from one bake to the next.
    }

    private void forget() {
        byQuery.clear();
        tagsByQuery.clear();
    }

    private DocumentList<DocumentModel> list(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        documents.stream().filter(wanted).sorted(NEWEST_FIRST).forEach(list::add);
        return list;
    }

    private DocumentList<DocumentModel> page(DocumentList<DocumentModel> all, boolean applyPaging) {
        if (!applyPaging || getStart() < 0 || getLimit() < 0) {
            return all;
        }
        DocumentList<DocumentModel> page = new DocumentList<>();
        all.stream().skip(getStart()).limit(getLimit()).forEach(page::add);
        return page;
    }

    private static Set<String> tags(Collection<DocumentModel> tagged) {
        Set<String> tags = new TreeSet<>();
        tagged.forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }

    private static boolean isPublished(DocumentModel document) {
        return "published".equals(document.getStatus());
    }

    private static Predicate<DocumentModel> isOfType(String docType) {
        return document -> docType.equals(document.getType());
    }

    private static Predicate<DocumentModel> hasTag(String tag) {
        return document -> List.of(document.getTags()).contains(tag);
    }
}
