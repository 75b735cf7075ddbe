package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What single elements of a page link to, show and say in their attributes. */
final class PageTargets {

    private static final Map<String, Set<String>> LINKS = Map.of(
            "a", Set.of("href"),
            "area", Set.of("href"),
            "form", Set.of("action"),
            "button", Set.of("formaction"),
            "input", Set.of("formaction"));

    private static final Map<String, List<String>> SHOWN = Map.ofEntries(
            Map.entry("img", List.of("src")),
            Map.entry("input", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("object", List.of("data")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("audio", List.of("src")),
            Map.entry("source", List.of("src")),
            Map.entry("track", List.of("src")),
            Map.entry("image", List.of("href", "xlink:href")));

    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea", "button", "output", "datalist");
    private static final Set<String> BUTTONS = Set.of("submit", "reset", "button");
    private static final Set<String> WORDLESS =
            Set.of("hidden", "checkbox", "radio", "image", "file", "color", "range");

    private PageTargets() {}

    /** The links first, then what is shown; most elements have none. */
    static List<TargetText> of(Element element) {
        String name = element.normalName();
        Set<String> links = LINKS.getOrDefault(name, Set.of());
        List<String> shown = SHOWN.getOrDefault(name, List.of());
        if (links.isEmpty() && shown.isEmpty()) {
            return List.of();
        }
        List<TargetText> targets = new ArrayList<>();
        for (String attribute : links) {
            if (element.hasAttr(attribute)) {
                targets.add(new TargetText(true, element.attr(attribute).strip()));
            }
        }
        for (String attribute : shown) {
            if (element.hasAttr(attribute)) {
                targets.add(shown(element, element.attr(attribute).strip()));
            }
        }
        Srcset.urls(element.attr("srcset")).forEach(url -> targets.add(shown(element, url.url())));
        return targets;
    }

    private static TargetText shown(Element element, String url) {
        TargetText target = new TargetText(false, url);
        target.add(element.attr("alt"));
        return target;
    }

    /** The words that stand in attributes: alternative texts, and what form controls show. */
    static String words(Element element) {
        return switch (element.normalName()) {
            case "img", "area" -> element.attr("alt");
            case "input" -> wordsOfInput(element);
            case "textarea" -> element.attr("placeholder");
            case "option", "optgroup" -> element.attr("label");
            default -> "";
        };
    }

    private static String wordsOfInput(Element input) {
        String type = input.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("image")) {
            return input.attr("alt");
        }
        if (WORDLESS.contains(type)) {
            return "";
        }
        return BUTTONS.contains(type) ? input.attr("value") : input.attr("value") + " " + input.attr("placeholder");
    }

    /** Whether its id serves its label and its script, and is no place to lead to. */
    static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName());
    }
}
