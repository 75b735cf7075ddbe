package org.leadershipcatalogue.feed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.PageText;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * {@code search.json}: what visitors can search, for {@code js/search-worker.js}. The words of every entry’s finished
 * page and the names of the lists; no draft, nothing that search engines may not list, no page that only leads on.
 */
final class SearchIndex {

    private static final Set<String> APART = Set.of("/", SiteAddress.SEARCH);

    private final SiteConfig config;

    SearchIndex(SiteConfig config) {
        this.config = config;
    }

    String json(Catalogue catalogue, List<HtmlPage> pages) {
        Map<String, EntryType> lists = lists();
        List<Map<String, Object>> found = pages.stream()
                .filter(HtmlPage::isListed)
                .sorted(Comparator.comparing(HtmlPage::file))
                .flatMap(page -> of(page, catalogue, lists).stream())
                .toList();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("types", types());
        all.put("pages", found);
        return Json.writeCompact(all) + "\n";
    }

    private static Map<String, EntryType> lists() {
        return Arrays.stream(EntryType.values())
                .filter(EntryType::hasList)
                .collect(Collectors.toMap(SiteAddress::listOf, Function.identity()));
    }

    private Optional<Map<String, Object>> of(HtmlPage page, Catalogue catalogue, Map<String, EntryType> lists) {
        String address = SiteAddress.of(page.file());
        Optional<Entry> entry =
                catalogue.ofAddress(address).filter(known -> known.address().equals(address));
        if (APART.contains(address) || entry.filter(Entry::isDraft).isPresent()) {
            return Optional.empty();
        }
        EntryType type = lists.get(address);
        return type == null ? entry.map(shown -> entry(shown, page)) : Optional.of(list(type, address, entry));
    }

    private static List<Map<String, Object>> types() {
        return Arrays.stream(EntryType.values())
                .map(type -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("id", type.id());
                    json.put("plural", type.plural());
                    return json;
                })
                .toList();
    }

    /** A list is found by its name; what stands in it is found itself. */
    private Map<String, Object> list(EntryType type, String address, Optional<Entry> introduction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", config.basePath() + address);
        json.put("type", EntryType.PAGE.id());
        json.put("title", introduction.map(Entry::title).orElse(type.plural()));
        putUnlessEmpty(json, "summary", introduction.map(Entry::summary).orElse(""));
        return json;
    }

    private Map<String, Object> entry(Entry entry, HtmlPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", config.basePath() + entry.address());
        json.put("type", entry.type().id());
        json.put("title", entry.title());
        putUnlessEmpty(json, "names", names(entry));
        putUnlessEmpty(json, "summary", entry.summary());
        putUnlessEmpty(json, "text", page.text().opening());
        List<Map<String, Object>> places =
                page.text().places().stream().map(place -> place(entry, place)).toList();
        if (!places.isEmpty()) {
            json.put("places", places);
        }
        return json;
    }

    private static String names(Entry entry) {
        return String.join(
                ", ",
                Stream.concat(entry.fields().text("acronym").stream(), entry.alsoKnownAs().stream())
                        .toList());
    }

    private Map<String, Object> place(Entry entry, PageText.Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("url", config.basePath() + entry.address() + "#" + place.id());
        json.put("heading", place.heading());
        putUnlessEmpty(json, "text", place.text());
        return json;
    }

    private static void putUnlessEmpty(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
