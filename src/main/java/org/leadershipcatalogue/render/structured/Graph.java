package org.leadershipcatalogue.render.structured;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;

/**
 * The things one page tells of. Each has an {@code @id}, an absolute URL of this site, and stands once; the others refer
 * to it. Entries that are only mentioned are named at the end.
 */
final class Graph {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Set<EntryId> mentioned = new TreeSet<>();

    Graph(SiteConfig config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The absolute URL of an address of the site. */
    String url(String address) {
        return config.url(address);
    }

    /** The absolute URL of a part of a page. */
    String url(String address, String fragment) {
        try {
            return url(address) + new URI(null, null, "", fragment).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a fragment of a URL: " + fragment, e);
        }
    }

    String url(EntryId id) {
        return url(catalogue.get(id).address());
    }

    /** Adds a thing under its {@code @id}, and hands back what refers to it. */
    Thing add(String id, Thing thing) {
        things.put(id, thing);
        return reference(id);
    }

    static Thing reference(String id) {
        return Thing.of(List.of()).at(id);
    }

    /** Refers to an entry, and sees to it that the page says what that is. */
    Thing mention(EntryId id) {
        mentioned.add(id);
        return reference(url(id));
    }

    List<Thing> mention(List<EntryId> ids) {
        return ids.stream().map(this::mention).toList();
    }

    /** The text for a {@code script} element: nothing in it can end the element or begin another. */
    String json() {
        Map<String, Thing> names = new TreeMap<>();
        for (EntryId id : mentioned) {
            Entry entry = catalogue.get(id);
            names.put(url(id), Mentions.of(entry, url(id)));
        }
        Map<String, Thing> all = new LinkedHashMap<>(things);
        names.forEach(all::putIfAbsent);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.put("@graph", all.values().stream().map(Thing::json).toList());
        return Json.write(document).replace("<", "\\u003c");
    }
}
