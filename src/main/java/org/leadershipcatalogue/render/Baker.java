package org.leadershipcatalogue.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.TemplateEngines;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/** Renders the catalogue with JBake: every entry, the list of every type, the home page and the page not found. */
public final class Baker {

    /** JBake keeps its document types and extractors in static fields: one bake at a time in a JVM. */
    private static final Object ONE_BAKE = new Object();

    private final SiteConfig config;
    private final Path source;
    private final Instant now;
    private final Optional<Instant> until;
    private final Findings findings;
    private final KeptPages kept;

    /**
     * @param source the source folder, which holds templates/
     * @param now the moment of the build
     * @param until the first moment at which the site will be another
     * @param kept what is known of the last bake
     */
    public Baker(
            SiteConfig config, Path source, Instant now, Optional<Instant> until, Findings findings, KeptPages kept) {
        this.config = config;
        this.source = source;
        this.now = now;
        this.until = until;
        this.findings = findings;
        this.kept = kept;
    }

    /**
     * Writes all pages into a folder.
     *
     * @param checkpoint run before each page; it may throw to stop the work
     */
    public BakedSite bake(Content content, PageFolder folder, Runnable checkpoint) {
        BakedSite baked = bake(content, folder, checkpoint, Wanted.ALL);
        kept.keepOnly(baked.pages().stream().map(HtmlPage::file).collect(Collectors.toSet()));
        return baked;
    }

    /** Writes these pages into a folder; all of them are made where the template of one looks at others. */
    public BakedSite bake(Content content, PageFolder folder, Set<String> files) {
        BakedSite baked = bake(content, folder, () -> {}, Wanted.these(files));
        return baked.areOfTheirViews() ? baked : bake(content, folder, () -> {}, Wanted.ALL);
    }

    private BakedSite bake(Content content, PageFolder folder, Runnable checkpoint, Wanted wanted) {
        SortedMap<String, String> texts = kept.texts(source.resolve("templates"));
        Hrefs hrefs = new Hrefs(config);
        PageStore store = new PageStore(now, () -> new AssetLinks(content.assets(), hrefs::of), kept.templates(texts));
        PageKeys keys = KeptPages.keys(config, texts, content.assets());
        CompletableFuture<PageSources> sources =
                CompletableFuture.supplyAsync(() -> new PageSources(source, keys.means(), content, until));
        PageViews views = kept.views(config, content, now);
        documents(content, views, wanted).forEach(store::addDocument);
        TemplateFaults faults = new TemplateFaults();
        EntryPages tool = new EntryPages(faults, kept, sources.join(), keys, folder, checkpoint);
        synchronized (ONE_BAKE) {
            JBakeConfiguration jbake = jbakeConfiguration(folder.folder());
            registerTypes();
            requireEngine(jbake, store);
            Renderer renderer = new Renderer(store, jbake, new DelegatingTemplateEngine(store, jbake));
            tool.render(renderer, store, jbake);
        }
        faults.reportTo(findings);
        return new BakedSite(
                tool.made().values().stream().map(KeptPages.Kept::page).toList(),
                tool.rendered(),
                tool.made().values().stream()
                        .flatMap(page -> page.assets().stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                wanted.files().isEmpty() ? views.sharedCards() : List.of(),
                store.reading(),
                tool.areOfTheirViews(),
                tool.failed());
    }

    private List<DocumentModel> documents(Content content, PageViews views, Wanted wanted) {
        Catalogue catalogue = content.catalogue();
        Map<String, Entry> introductions = new HashMap<>();
        catalogue.ofType(EntryType.PAGE).forEach(page -> introductions.put(page.address(), page));

        Documents documents = new Documents(views, wanted);
        documents.add("home", "/", introductions.remove("/"), views::home);
        documents.add("error404", "/404.html", introductions.remove("/404.html"), views::notFound);
        documents.add("search", SiteAddress.SEARCH, introductions.remove(SiteAddress.SEARCH), views::search);
        for (EntryType type : EntryType.values()) {
            if (type.hasList()) {
                String address = SiteAddress.listOf(type);
                Entry introduction = introductions.remove(address);
                if (type == EntryType.EVENT) {
                    documents.add("events", address, introduction, views::events);
                } else {
                    documents.add("list", address, introduction, words -> views.list(type, words));
                }
                documents.addEntries(catalogue.ofType(type));
            }
        }
        documents.addEntries(List.copyOf(introductions.values()));
        if (wanted.areAmong(documents.files())) {
            return documents.all();
        }
        views.belowLists().forEach((address, view) -> documents.add("list", address, null, words -> view.get()));
        views.choicesOfEvents().forEach((address, view) -> documents.add("events", address, null, words -> view.get()));
        new Redirects(findings)
                .read(catalogue, content.files())
                .forEach((address, entry) -> documents.addRedirect(address, () -> views.redirect(entry)));
        return documents.all();
    }

    private JBakeConfiguration jbakeConfiguration(Path folder) {
        Map<String, Object> ours = new HashMap<>();
        jbakeDefaults().forEach((name, value) -> ours.put(String.valueOf(name), value));
        ours.putAll(config.properties());
        config.templates().forEach((name, file) -> ours.put("template." + name + ".file", file));
        ours.put("draft.suffix", "");
        ours.put("site.host", config.url(""));
        CompositeConfiguration composite = new CompositeConfiguration(new MapConfiguration(ours));
        JbakeSettings jbake = new JbakeSettings(source.toFile(), composite);
        jbake.setDestinationFolder(folder.toFile());
        jbake.setTemplateFolder(source.resolve("templates").toFile());
        return jbake;
    }

    private static Properties jbakeDefaults() {
        Properties defaults = new Properties();
        try (InputStream stream = JBakeConfiguration.class.getResourceAsStream("/default.properties")) {
            if (stream == null) {
                throw new IllegalStateException("JBake's default.properties is missing from the class path");
            }
            defaults.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("JBake's default.properties cannot be read", e);
        }
        return defaults;
    }

    private static void registerTypes() {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
        for (EntryType type : EntryType.values()) {
            DocumentTypes.addDocumentType(type.id());
        }
    }

    /** JBake passes over an engine it cannot make, and its pages come out empty. */
    private static void requireEngine(JBakeConfiguration jbake, PageStore store) {
        if (!(new TemplateEngines(jbake, store).getEngine("ftlh") instanceof PageEngine)) {
            throw new IllegalStateException("the template engine for .ftlh is not registered with JBake");
        }
    }
}
