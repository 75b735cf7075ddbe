package org.leadershipcatalogue.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.DocumentFile;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Figure;
import org.leadershipcatalogue.model.Value;

/**
 * {@code catalogue.json}: the typed catalogue. Entries by type; fields under the names authors write; dates as ISO 8601
 * in the precision they were given; references as slugs; sessions with their offsets; figures and documents. Described in
 * {@code docs/catalogue-json.adoc}.
 */
final class CatalogueJson {

    private final SiteConfig config;

    CatalogueJson(SiteConfig config) {
        this.config = config;
    }

    String json(Catalogue catalogue) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (EntryType type : EntryType.values()) {
            entries.put(
                    type.folder().isEmpty() ? "pages" : type.folder(),
                    catalogue.ofType(type).stream()
                            .sorted((left, right) -> left.id().compareTo(right.id()))
                            .map(entry -> entry(entry, catalogue))
                            .toList());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", config.title());
        all.put("url", config.url("/"));
        all.put("entries", entries);
        return Json.write(all) + "\n";
    }

    private Map<String, Object> entry(Entry entry, Catalogue catalogue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", entry.type().id());
        json.put("slug", entry.id().name());
        json.put("title", entry.title());
        json.put("address", config.basePath() + entry.address());
        json.put("source", entry.source());
        if (entry.isDraft()) {
            json.put("draft", true);
        }
        json.put("fields", fields(entry));
        putUnlessEmpty(json, "sessions", sessions(entry, catalogue), session -> session);
        putUnlessEmpty(json, "figures", catalogue.figures(entry.id()), CatalogueJson::figure);
        putUnlessEmpty(json, "documents", catalogue.documents(entry.id()), this::document);
        return json;
    }

    private static List<Map<String, Object>> sessions(Entry entry, Catalogue catalogue) {
        return catalogue.occasions(entry).stream()
                .flatMap(occasion -> occasion.session().stream().map(session -> SessionJson.of(occasion, session)))
                .toList();
    }

    private static <T> void putUnlessEmpty(
            Map<String, Object> json, String name, List<T> values, Function<T, Object> write) {
        if (!values.isEmpty()) {
            json.put(name, values.stream().map(write).toList());
        }
    }

    private static Map<String, Object> fields(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Field field : entry.fields().all()) {
            List<Object> values =
                    field.values().stream().map(CatalogueJson::value).toList();
            json.put(field.name(), field.isList() ? values : values.get(0));
        }
        return json;
    }

    private static Object value(Value value) {
        if (value instanceof Value.Count count) {
            return count.number();
        }
        if (value instanceof Value.Contact contact) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", contact.name());
            json.put("email", contact.email());
            return json;
        }
        return value.text();
    }

    private static Object figure(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", figure.value().text());
        json.put("label", figure.label().text());
        return json;
    }

    private Object document(DocumentFile document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", document.title().text());
        if (!document.href().isEmpty()) {
            json.put("href", document.href().startsWith("/") ? config.basePath() + document.href() : document.href());
        }
        if (!document.kind().isEmpty()) {
            json.put("kind", document.kind());
        }
        document.pages().ifPresent(pages -> json.put("pages", pages));
        if (!document.size().isEmpty()) {
            json.put("size", document.size());
        }
        return json;
    }
}
