package org.leadershipcatalogue.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.EntryType;

/**
 * JBake's template engine for {@code .ftlh}: FreeMarker with auto-escaping, no access to classes, and strict about
 * missing values. Registered in {@code META-INF/org.jbake.parser.TemplateEngines.properties}.
 *
 * <p>Templates see JBake's variables ({@code content}, {@code config}, {@code published_programmes} …) and the two
 * finished records {@code page} and {@code site}, and name assets through {@code assets}. Each page is read once for the
 * checks, and handed to the store in UTF-8; what JBake opens for it stays empty, and {@link PageFolder} writes it.
 */
public final class PageEngine extends AbstractTemplateEngine {

    private static final Set<String> FINISHED = Set.of("page", "site");
    private static final String ASSETS = "assets";
    private static final Set<String> ENTRIES =
            Arrays.stream(EntryType.values()).map(EntryType::id).collect(Collectors.toUnmodifiableSet());
    private static final String PUBLISHED_DATE = "published_date";

    private final PageStore store;

    /** Called by JBake. */
    public PageEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        store = (PageStore) db;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            Template template = store.templates().named(templateName);
            Utf8Page html = new Utf8Page();
            Variables variables = new Variables(model);
            template.process(variables, html);
            byte[] marked = html.utf8();
            HtmlPage page = store.reading(() -> read(model, templateName, marked));
            byte[] published = HtmlPage.withoutMarks(marked);
            store.finish(new Rendering(page, published, variables.assets.used(), variables.isOfItsViews));
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    private HtmlPage read(TemplateModel model, String template, byte[] html) {
        String file = String.valueOf(model.getContent().get("uri"));
        return ENTRIES.contains(String.valueOf(model.getContent().get("type")))
                ? store.pages().madeWithWords(file, template, html)
                : store.pages().made(file, template, html);
    }

    /** The variables by name: JBake's extractors are asked for theirs only when a template names one. */
    private final class Variables implements TemplateHashModel {

        private final TemplateModel model;
        private final AssetLinks assets;
        private boolean isOfItsViews = true;

        Variables(TemplateModel model) {
            this.model = model;
            this.assets = store.assets();
        }

        @Override
        public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
            if (FINISHED.contains(key)) {
                return wrap(model.getContent().get(key));
            }
            if (key.equals(ASSETS)) {
                return assets;
            }
            return beside(key);
        }

        /** What is not of the page alone; a name that nothing has is of no page. */
        private freemarker.template.@Nullable TemplateModel beside(String key) throws TemplateModelException {
            freemarker.template.TemplateModel value = key.equals(PUBLISHED_DATE) ? wrap(store.now()) : ofJbake(key);
            isOfItsViews &= value == null && !extractors.containsKey(key);
            return value;
        }

        private freemarker.template.@Nullable TemplateModel ofJbake(String key) throws TemplateModelException {
            try {
                return extractors.extractAndTransform(db, key, model, (name, value) -> wrap(value));
            } catch (NoModelExtractorException e) {
                return wrap(model.get(key));
            }
        }

        private freemarker.template.@Nullable TemplateModel wrap(@Nullable Object value) {
            try {
                return store.templates().wrapper().wrap(value);
            } catch (TemplateModelException e) {
                throw new IllegalStateException("a template variable cannot be shown to templates: " + value, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
