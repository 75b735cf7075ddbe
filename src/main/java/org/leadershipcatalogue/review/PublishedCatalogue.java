package org.leadershipcatalogue.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.json.JsonReader;
import org.leadershipcatalogue.url.Url;

/**
 * What {@code catalogue.json} of a built site says (docs/catalogue-json.adoc).
 *
 * @param root the address of the home page; its path ends in a slash
 * @param entries the entries by folder and name: {@code programmes/npqh}
 */
record PublishedCatalogue(Url root, SortedMap<String, PublishedEntry> entries) {

    static PublishedCatalogue read(Path file, String json) {
        Map<?, ?> all = map(file, parsed(file, json));
        Url root = Url.parse(PublishedEntry.text(all.get("url")))
                .filter(Url::isHttp)
                .filter(url -> url.path().endsWith("/"))
                .orElseThrow(() -> strange(file, "its “url” is not the address of a site"));
        SortedMap<String, PublishedEntry> entries = new TreeMap<>();
        map(file, all.get("entries")).forEach((folder, list) -> {
            if (!(list instanceof List<?> found)) {
                throw strange(file, "its “entries” are not lists by type");
            }
            found.forEach(entry -> add(PublishedEntry.of(String.valueOf(folder), map(file, entry), root), entries));
        });
        return new PublishedCatalogue(root, entries);
    }

    private static void add(PublishedEntry entry, SortedMap<String, PublishedEntry> entries) {
        entries.putIfAbsent(entry.name(), entry);
    }

    private static @Nullable Object parsed(Path file, String json) {
        try {
            return JsonReader.read(json);
        } catch (JsonReader.Malformed e) {
            throw strange(file, "it is no JSON, " + e.getMessage());
        }
    }

    private static Map<?, ?> map(Path file, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw strange(file, "it is not built as docs/catalogue-json.adoc says");
    }

    private static SetupException strange(Path file, String why) {
        return new SetupException("“" + file + "” is not the catalogue of a site of this program: " + why + ".");
    }

    /** The entries by their addresses, without the base path. */
    SortedMap<String, PublishedEntry> byAddress() {
        SortedMap<String, PublishedEntry> found = new TreeMap<>();
        entries.values().forEach(entry -> found.putIfAbsent(entry.address(), entry));
        return found;
    }
}
