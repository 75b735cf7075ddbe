package org.leadershipcatalogue.config;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Nearest;

/** The keys of jbake.properties: those that are read, and those of JBake that are not. */
final class Keys {

    static final String TITLE = "site.title";
    static final String DESCRIPTION = "site.description";
    static final String HOST = "site.host";
    static final String LANGUAGE = "site.language";
    static final String EDIT_URL = "site.edit.url";
    static final String LINK_MINUTES = "links.minutes";
    static final String LINK_PORTS = "links.ports";
    /** What the keys of rules begin with; a name follows. */
    static final String LINK_IGNORE = "links.ignore.";

    /** The kinds of page, each with the template it has unless jbake.properties names another. */
    static final NavigableMap<String, String> TEMPLATES = templates();

    private static final List<String> SITE =
            List.of(LINK_MINUTES, LINK_PORTS, DESCRIPTION, EDIT_URL, HOST, LANGUAGE, TITLE);
    private static final String TEMPLATE = "template.";
    private static final String FILE = ".file";
    private static final List<String> ONLY_JBAKE = List.of(
            "archive.",
            "asciidoctor.",
            "asset.",
            "clear.",
            "content.",
            "data.",
            "date.",
            "db.",
            "default.",
            "destination.",
            "draft.",
            "error404.",
            "example.",
            "feed.",
            "freemarker.",
            "header.",
            "ignore.",
            "img.",
            "index.",
            "jvm.",
            "markdown.",
            "masterindex.",
            "output.",
            "post.",
            "render.",
            "server.",
            "sitemap.",
            "tag.",
            TEMPLATE,
            "thymeleaf.",
            "uri.");

    private Keys() {}

    /** The key that names the template of a kind of page: {@code template.programme.file}. */
    static String template(String kind) {
        return TEMPLATE + kind + FILE;
    }

    static boolean isKnown(String key) {
        return SITE.contains(key)
                || (key.startsWith(LINK_IGNORE) && key.length() > LINK_IGNORE.length())
                || kind(key).filter(TEMPLATES::containsKey).isPresent();
    }

    /** The way out of a key that is not known. */
    static String hint(String key) {
        Optional<String> nearestKind = kind(key).flatMap(kind -> Nearest.to(kind, TEMPLATES.keySet()));
        if (nearestKind.isPresent()) {
            return "did you mean " + template(nearestKind.get()) + "?";
        }
        if (isOnlyJbakes(key)) {
            return "it has no effect here: remove the line";
        }
        return Nearest.to(key, SITE)
                .map(nearest -> "did you mean " + nearest + "?")
                .orElse("use one of: " + String.join(", ", SITE) + ", " + LINK_IGNORE + "<name>, "
                        + template("<kind>"));
    }

    private static boolean isOnlyJbakes(String key) {
        return ONLY_JBAKE.stream().anyMatch(key::startsWith);
    }

    private static Optional<String> kind(String key) {
        return key.startsWith(TEMPLATE) && key.endsWith(FILE) && key.length() > TEMPLATE.length() + FILE.length()
                ? Optional.of(key.substring(TEMPLATE.length(), key.length() - FILE.length()))
                : Optional.empty();
    }

    private static NavigableMap<String, String> templates() {
        NavigableMap<String, String> files = new TreeMap<>();
        for (String kind : List.of(
                "programme",
                "initiative",
                "publication",
                "event",
                "events",
                "organisation",
                "place",
                "news",
                "page",
                "list",
                "home",
                "search",
                "error404",
                "redirect")) {
            files.put(kind, kind + ".ftlh");
        }
        for (String term : List.of("audience", "topic", "region")) {
            files.put(term, "term.ftlh");
        }
        return Collections.unmodifiableNavigableMap(files);
    }
}
