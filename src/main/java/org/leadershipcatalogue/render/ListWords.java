package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.Choice;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Facet;
import org.leadershipcatalogue.render.ListView.Order;

/** What lists say, in sentences a visitor would say. */
final class ListWords {

    private static final Pattern WITH_ARTICLE =
            Pattern.compile("(?:North|South|East|West)(?: (?:of|East|West|Midlands)\\b.*)?|Midlands");
    private static final Pattern SCHOOLS = Pattern.compile("primary|secondary|special|all-through");
    private static final Map<EntryType, String> FIRST = Map.of(
            EntryType.PROGRAMME, "Open and coming first",
            EntryType.INITIATIVE, "Coming and under way first",
            EntryType.PUBLICATION, "Latest first",
            EntryType.NEWS, "Latest first");
    private static final Order LATEST = new Order("latest", "Latest first");
    private static final Order TITLE = new Order("title", "Title, A to Z");

    private final EntryType type;

    ListWords(EntryType type) {
        this.type = type;
    }

    String one() {
        return type == EntryType.NEWS ? "news item" : Wording.inSentence(type.label());
    }

    String several() {
        return type == EntryType.NEWS ? "news items" : Wording.inSentence(type.plural());
    }

    String counted(int count) {
        return Wording.counted(count, one(), several());
    }

    /** {@code Programmes for headteachers}, {@code Local initiatives}, {@code Think pieces}. */
    String title(Choice choice) {
        String plural = type.plural();
        String words = Wording.inSentence(choice.label());
        return switch (choice.facet()) {
            case STATE -> state(choice.name(), words);
            case KIND -> Wording.plural(choice.label());
            case SCOPE -> choice.label() + " " + several();
            case AUDIENCE -> plural + " for " + words;
            case PHASE -> plural + (SCHOOLS.matcher(words).matches() ? " for " + words + " schools" : " in " + words);
            case REGION -> plural + " in " + region(choice.label());
            case TOPIC -> plural + (type == EntryType.ORGANISATION ? " concerned with " : " on ") + words;
            case YEAR -> plural + (choice.label().contains("–") ? " in the school year " : " from ") + choice.label();
        };
    }

    /** {@code London}, {@code the North West}. */
    private static String region(String name) {
        if (name.startsWith("The ")) {
            return "the" + name.substring("The".length());
        }
        return (WITH_ARTICLE.matcher(name).matches() ? "the " : "") + name;
    }

    private String state(String name, String words) {
        return switch (name) {
            case "finished" -> "Finished " + several();
            case "no-dates" -> type.plural() + " without dates";
            case "begun" -> type.plural() + " that have begun, with no end given";
            case "applications-closed" -> type.plural() + " whose applications have closed";
            default -> type.plural() + " " + words;
        };
    }

    /** An option as the list of choices names it; kinds are named by what is found there: {@code Reports}. */
    String option(Choice choice) {
        return choice.facet() == Facet.KIND ? Wording.plural(choice.label()) : choice.label();
    }

    /** {@code At present there are no programmes open for applications.} */
    String nothing(Choice choice) {
        String title = title(choice);
        return "At present there are no " + title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + ".";
    }

    /** {@code Choose by audience, region or topic}; empty without any. */
    static String invitation(List<ChoicesView.Way> ways) {
        String kinds =
                ways.stream().map(way -> way.heading().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        int last = kinds.lastIndexOf(", ");
        String joined = last < 0 ? kinds : kinds.substring(0, last) + " or " + kinds.substring(last + 2);
        return joined.isEmpty() ? "" : "Choose by " + joined;
    }

    /** The orders a visitor can ask for, that of the page first. */
    List<Order> orders() {
        if (!FIRST.containsKey(type)) {
            return List.of();
        }
        Order first = new Order("", FIRST.get(type));
        boolean isByDate = first.words().equals(LATEST.words());
        return isByDate ? List.of(first, TITLE) : List.of(first, LATEST, TITLE);
    }
}
