package org.leadershipcatalogue.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;

/**
 * Templates that are parsed once: FreeMarker with auto-escaping, no access to classes, and strict about missing values.
 * Equal only to itself.
 */
final class TemplateSet {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    /** @param texts the templates by name */
    TemplateSet(SortedMap<String, String> texts) {
        freemarker.setObjectWrapper(new TemplateObjects());
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocalizedLookup(false);
        freemarker.setLazyImports(true);
        freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
        freemarker.setLocale(Locale.UK);
        freemarker.setNumberFormat("computer");
        freemarker.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach(loader::putTemplate);
        freemarker.setTemplateLoader(loader);
    }

    Template named(String name) throws IOException {
        return freemarker.getTemplate(name);
    }

    ObjectWrapper wrapper() {
        return freemarker.getObjectWrapper();
    }
}
