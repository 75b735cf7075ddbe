package org.leadershipcatalogue.schema;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.leadershipcatalogue.model.EntryType;

/** How findings speak of types and values: {@code a programme or an initiative}, {@code “headteachrs”}. */
final class Wording {
    private static final int EVERY_TYPE_BUT_PAGE = EntryType.values().length - 1;

    private Wording() {}

    static String quoted(String value) {
        return "“" + value + "”";
    }

    static String noun(EntryType type) {
        return type == EntryType.NEWS ? "piece of news" : type.id();
    }

    static String a(EntryType type) {
        return withArticle(noun(type));
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** The types without article: {@code programme or initiative}; {@code entry} when almost all are meant. */
    static String nouns(Set<EntryType> types) {
        return types.size() == EVERY_TYPE_BUT_PAGE
                ? "entry"
                : or(types.stream().sorted().map(Wording::noun).toList());
    }

    /** What a field wants: {@code a programme or an initiative}, {@code anything but a page}. */
    static String wanted(Set<EntryType> types) {
        return types.size() == EVERY_TYPE_BUT_PAGE
                ? "anything but a page"
                : or(types.stream().sorted().map(Wording::a).toList());
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String or(Collection<String> words) {
        return joined(List.copyOf(words), " or ");
    }

    static String and(Collection<String> words) {
        return joined(List.copyOf(words), " and ");
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
