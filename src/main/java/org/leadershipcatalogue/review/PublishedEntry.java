package org.leadershipcatalogue.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.url.Url;

/**
 * An entry as {@code catalogue.json} tells it.
 *
 * @param name folder and slug: {@code programmes/npqh}
 * @param title its title
 * @param address without the base path
 * @param source its file
 * @param redirectFrom its earlier addresses
 * @param facts its facts by the way to them: {@code cost}, {@code sessions/workshop-2/startDate}
 */
record PublishedEntry(
        String name,
        String title,
        String address,
        String source,
        List<String> redirectFrom,
        SortedMap<String, Object> facts) {

    /** What calendars tell, and what names the item. */
    private static final Set<String> NO_FACTS = Set.of("id", "uid");

    private static final Map<String, String> NAMED_BY =
            Map.of("sessions", "id", "figures", "label", "documents", "title");

    static PublishedEntry of(String folder, Map<?, ?> json, Url root) {
        SortedMap<String, Object> facts = new TreeMap<>();
        put(facts, "title", json.get("title"));
        put(facts, "draft", json.get("draft"));
        Map<?, ?> fields = json.get("fields") instanceof Map<?, ?> found ? found : Map.of();
        fields.forEach((name, value) -> put(facts, String.valueOf(name), value));
        NAMED_BY.forEach((list, name) -> putItems(facts, list, name, json.get(list), root));
        return new PublishedEntry(
                folder + "/" + text(json.get("slug")),
                text(json.get("title")),
                withoutBase(text(json.get("address")), root),
                text(json.get("source")),
                fields.get("redirect-from") instanceof List<?> list
                        ? list.stream().map(PublishedEntry::text).toList()
                        : List.of(),
                facts);
    }

    /** Items of one name are told apart by their number. */
    private static void putItems(
            SortedMap<String, Object> facts, String list, String namedBy, @Nullable Object items, Url root) {
        if (!(items instanceof List<?> found)) {
            return;
        }
        for (Object item : found) {
            Map<?, ?> members = item instanceof Map<?, ?> map ? map : Map.of();
            String way = free(facts, list + "/" + text(members.get(namedBy)));
            members.forEach((name, value) -> {
                if (!NO_FACTS.contains(String.valueOf(name))) {
                    put(facts, way + "/" + name, name.equals("href") ? withoutBase(text(value), root) : plain(value));
                }
            });
        }
    }

    private static String free(SortedMap<String, Object> facts, String way) {
        String free = way;
        for (int number = 2; isTaken(facts, free); number++) {
            free = way + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(SortedMap<String, Object> facts, String way) {
        String next = facts.tailMap(way + "/").isEmpty()
                ? ""
                : facts.tailMap(way + "/").firstKey();
        return next.startsWith(way + "/");
    }

    /** The names of single events are for calendars. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        return list.stream()
                .map(item -> item instanceof Map<?, ?> map ? withoutNames(map) : item)
                .toList();
    }

    private static Object withoutNames(Map<?, ?> map) {
        SortedMap<String, Object> rest = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!NO_FACTS.contains(String.valueOf(name))) {
                put(rest, String.valueOf(name), value);
            }
        });
        return rest;
    }

    private static void put(SortedMap<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    static String text(@Nullable Object value) {
        return value instanceof String text ? text : value == null ? "" : String.valueOf(value);
    }

    private static String withoutBase(String address, Url root) {
        return address.startsWith(root.path()) ? address.substring(root.path().length() - 1) : address;
    }
}
