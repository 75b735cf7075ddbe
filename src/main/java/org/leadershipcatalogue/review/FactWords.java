package org.leadershipcatalogue.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.model.EntryType;

/** Changed facts as sentences: “Cost: free → £450”, “Applications close: 20 September 2023 (new)”. */
final class FactWords {

    private static final int LONGEST = 200;
    private static final List<String> TIMES = List.of("startDate", "when");
    private static final Map<String, String> ITEMS =
            Map.of("sessions", "session", "figures", "figure", "documents", "document");

    private static final Set<String> ORGANISATIONS = Set.of(
            "run-by", "delivered-by", "funded-by", "led-by", "partners", "organised-by", "publisher", "organisation");
    private static final Set<String> ENTRIES = Set.of("part-of", "leads-to", "replaces");
    private static final Map<String, String> TERMS = Map.of(
            "audiences", "audiences", "topics", "topics", "regions", "regions", "region", "regions", "place", "places");

    private final PublishedCatalogue base;
    private final PublishedCatalogue head;

    FactWords(PublishedCatalogue base, PublishedCatalogue head) {
        this.base = base;
        this.head = head;
    }

    /** The sentence of one changed fact, or nothing if another one says it already. */
    String sentence(String field, PublishedEntry before, PublishedEntry after) {
        int name = field.indexOf('/');
        int member = field.lastIndexOf('/');
        return name < 0 || member <= name
                ? change(label(field), field, before, after, "")
                : item(
                        field.substring(0, name),
                        field.substring(0, member),
                        field.substring(member + 1),
                        before,
                        after);
    }

    private String item(String list, String item, String member, PublishedEntry before, PublishedEntry after) {
        boolean was = hasItem(before, item);
        boolean is = hasItem(after, item);
        String name = name(list, item, is ? after : before);
        if (was != is) {
            return isTold(item, member, is ? after : before)
                    ? name
                            + told(item, is ? after : before)
                            + (is ? " (new " : " (this ")
                            + ITEMS.getOrDefault(list, list)
                            + (is ? ")" : " is gone)")
                    : "";
        }
        if (member.equals("endDate") && isMovedAsAWhole(item, before, after)) {
            return "";
        }
        boolean isMain = TIMES.contains(member) || (list.equals("figures") && member.equals("value"));
        return change(
                isMain ? name : name + ", " + label(member).toLowerCase(Locale.UK),
                item + "/" + member,
                before,
                after,
                list);
    }

    private static boolean hasItem(PublishedEntry entry, String item) {
        String next =
                entry.facts().tailMap(item + "/").keySet().stream().findFirst().orElse("");
        return next.startsWith(item + "/");
    }

    private static String name(String list, String item, PublishedEntry entry) {
        String own = item.substring(item.indexOf('/') + 1);
        String name = list.equals("sessions")
                ? PublishedEntry.text(entry.facts().getOrDefault(item + "/activity", own))
                : own;
        boolean isQuoted = name.contains(":") || !list.equals("sessions");
        return list.equals("sessions")
                ? (isQuoted ? "“" + name + "”" : name)
                : label(ITEMS.getOrDefault(list, list)) + " “" + name + "”";
    }

    /** Of an item that came or went one fact is told for all. */
    private static boolean isTold(String item, String member, PublishedEntry entry) {
        return member.equals(Stream.of("startDate", "when", "value", "title", "activity", "label")
                .filter(name -> entry.facts().containsKey(item + "/" + name))
                .findFirst()
                .orElse(member));
    }

    private String told(String item, PublishedEntry entry) {
        return Stream.of("startDate", "when", "value")
                .filter(name -> entry.facts().containsKey(item + "/" + name))
                .findFirst()
                .map(name -> ": " + words(name, entry.facts().get(item + "/" + name)))
                .orElse("");
    }

    private static boolean isMovedAsAWhole(String item, PublishedEntry before, PublishedEntry after) {
        Optional<?> was = FactDates.length(
                before.facts().get(item + "/startDate"), before.facts().get(item + "/endDate"));
        Optional<?> is = FactDates.length(
                after.facts().get(item + "/startDate"), after.facts().get(item + "/endDate"));
        return was.isPresent() && was.equals(is);
    }

    private String change(String label, String field, PublishedEntry before, PublishedEntry after, String list) {
        String kind = list.isEmpty() ? field : field.substring(field.lastIndexOf('/') + 1);
        Object was = before.facts().get(field);
        Object is = after.facts().get(field);
        if (was == null) {
            return label + ": " + words(kind, is) + " (new)";
        }
        return is == null ? label + ": " + words(kind, was) + " (gone)" : replacement(label, kind, was, is);
    }

    private String replacement(String label, String kind, Object was, Object is) {
        String before = words(kind, was);
        String after = words(kind, is);
        return before.equals(after)
                ? difference(label, kind, listed(was), listed(is))
                : label + ": " + before + " → " + after;
    }

    /** Where long lists are the same as far as they are told, or two things have one title: what came and went alone. */
    private String difference(String label, String kind, List<?> was, List<?> is) {
        List<?> gone = was.stream().filter(item -> !is.contains(item)).toList();
        List<?> come = is.stream().filter(item -> !was.contains(item)).toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return label + ": in another order";
        }
        if (gone.isEmpty()) {
            return label + ": " + words(kind, come) + " (new)";
        }
        if (come.isEmpty()) {
            return label + ": " + words(kind, gone) + " (gone)";
        }
        String told = all(kind, gone).equals(all(kind, come)) ? "" : kind;
        String before = all(told, gone);
        String after = all(told, come);
        int same = sameAtTheBeginning(before, after);
        return label + ": " + shortened(before, same) + " → " + shortened(after, same);
    }

    /** Up to the word in which they differ. */
    private static int sameAtTheBeginning(String before, String after) {
        int differing = Arrays.mismatch(before.toCharArray(), after.toCharArray());
        return before.lastIndexOf(' ', differing) + 1;
    }

    /** Where the words differ behind what is told of them, they are told from there on. */
    private static String shortened(String words, int same) {
        return same <= LONGEST / 2 ? shortened(words) : "… " + shortened(words.substring(same));
    }

    private static List<?> listed(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** {@code applications-close} and {@code toBeConfirmed} as people write them. */
    private static String label(String name) {
        String words = name.replace('-', ' ')
                .codePoints()
                .mapToObj(sign -> Character.isUpperCase(sign)
                        ? " " + Character.toString(Character.toLowerCase(sign))
                        : Character.toString(sign))
                .collect(Collectors.joining());
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String words(String field, @Nullable Object value) {
        return shortened(all(field, value));
    }

    private String all(String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> all(field, item)).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream()
                    .map(item -> all(field, item))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Boolean isSo) {
            return isSo ? "yes" : "no";
        }
        String text = PublishedEntry.text(value);
        return title(field, text)
                .or(() -> FactDates.words(text, field.endsWith("Date")))
                .orElse(status(text));
    }

    private static String status(String text) {
        return switch (text) {
            case "EventCancelled" -> "cancelled";
            case "EventPostponed" -> "postponed";
            case "EventRescheduled" -> "rescheduled";
            case "" -> "empty";
            default -> text;
        };
    }

    /** The title of what a slug refers to. */
    private Optional<String> title(String field, String slug) {
        return folders(field)
                .map(folder -> folder + "/" + slug)
                .flatMap(
                        name -> Stream.of(head, base).map(site -> site.entries().get(name)))
                .filter(Objects::nonNull)
                .map(PublishedEntry::title)
                .findFirst();
    }

    private static Stream<String> folders(String field) {
        if (ORGANISATIONS.contains(field)) {
            return Stream.of("organisations");
        }
        if (field.equals("about")) {
            return Arrays.stream(EntryType.values()).map(EntryType::folder);
        }
        return ENTRIES.contains(field)
                ? Arrays.stream(new String[] {"programmes", "initiatives", "publications", "events"})
                : Stream.ofNullable(TERMS.get(field));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
