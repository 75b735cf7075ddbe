package org.leadershipcatalogue.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
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
 * finished records {@code page} and {@code site}, and name assets through {@code assets}. Each page is read once before it is written, for the checks.
 */
public final class PageEngine extends AbstractTemplateEngine {

    private static final Set<String> FINISHED = Set.of("page", "site");
    private static final String ASSETS = "assets";
    private static final Set<String> ENTRIES =
            Arrays.stream(EntryType.values()).map(EntryType::id).collect(Collectors.toUnmodifiableSet());
    private static final String PUBLISHED_DATE = "published_date";

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    private final PageStore store;

    /** Called by JBake. */
    public PageEngine(JBakeConfiguration config, ContentStore db) {
        super(config, db);
        store = (PageStore) db;
        freemarker.setObjectWrapper(new TemplateObjects());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(Locale.UK);
        freemarker.setNumberFormat("computer");
        freemarker.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        try {
            freemarker.setTemplateLoader(new FileTemplateLoader(config.getTemplateFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException("the templates in " + config.getTemplateFolder() + " cannot be read", e);
        }
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            Template template = freemarker.getTemplate(templateName);
            StringWriter html = new StringWriter();
            template.process(new Variables(model), html);
            String file = String.valueOf(model.getContent().get("uri"));
            boolean isSearched =
                    ENTRIES.contains(String.valueOf(model.getContent().get("type")));
            store.finish(() -> isSearched
                    ? HtmlPage.parseWithText(file, templateName, html.toString())
                    : HtmlPage.parse(file, templateName, html.toString()));
            writer.write(HtmlPage.withoutMarks(html.toString()));
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** The variables by name: JBake's extractors are asked for theirs only when a template names one. */
    private final class Variables implements TemplateHashModel {

        private final TemplateModel model;

        Variables(TemplateModel model) {
            this.model = model;
        }

        @Override
        public freemarker.template.@Nullable TemplateModel get(String key) throws TemplateModelException {
            if (FINISHED.contains(key)) {
                return wrap(model.getContent().get(key));
            }
            if (key.equals(ASSETS)) {
                return store.assets();
            }
            if (key.equals(PUBLISHED_DATE)) {
                return wrap(store.now());
            }
            try {
                return extractors.extractAndTransform(db, key, model, (name, value) -> wrap(value));
            } catch (NoModelExtractorException e) {
                return wrap(model.get(key));
            }
        }

        private freemarker.template.@Nullable TemplateModel wrap(@Nullable Object value) {
            try {
                return freemarker.getObjectWrapper().wrap(value);
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
