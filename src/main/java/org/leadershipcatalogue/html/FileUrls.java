package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/**
 * The URLs and ids of a file that is no page: a style sheet, a script, a drawing, a sitemap or feed, a calendar, a manifest or
 * other JSON, robots.txt. What is known of no other kind of file has none.
 *
 * @param file the file relative to the site's folder
 * @param ids the ids of a drawing; empty for other files
 */
public record FileUrls(String file, SortedSet<String> ids, List<WrittenUrl> links) {

    private static final Pattern ROBOTS = Pattern.compile("(?im)^sitemap:[ \\t]*(\\S+)");
    private static final Set<String> OF_MANIFESTS = Set.of("src", "start_url", "url", "scope", "action");

    /** Whether a file can hold URLs, judging by its name. */
    public static boolean areIn(String file) {
        return !kind(file).isEmpty();
    }

    /** Whether a file can be read about as quickly as what was known of it could be taken from a file. */
    public static boolean areReadQuickly(String file) {
        return kind(file).equals("json");
    }

    /** Reads a file. */
    public static FileUrls read(String file, byte[] bytes) {
        return switch (kind(file)) {
            case "json" -> of(file, json(TextOfFile.utf8(bytes)));
            case "manifest" -> of(file, manifest(TextOfFile.utf8(bytes)));
            case "ics" -> of(file, CalendarUrls.of(TextOfFile.utf8(bytes)));
            default -> readText(file, TextOfFile.decode(bytes));
        };
    }

    private static FileUrls readText(String file, String text) {
        return switch (kind(file)) {
            case "css" -> of(file, located(text, Kind.ASSET, "css", CssUrls.of(text)));
            case "js" -> of(file, located(text, Kind.ASSET, "js", ScriptUrls.of(text)));
            case "xml" -> xml(file, text);
            case "robots" -> of(file, located(text, Kind.LINK, "robots", robots(text)));
            default -> of(file, List.of());
        };
    }

    private static String kind(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "css";
            case "js", "mjs" -> "js";
            case "svg", "xml", "atom", "rss" -> "xml";
            case "webmanifest" -> "manifest";
            case "json", "jsonld" -> name.equals("manifest.json") ? "manifest" : "json";
            case "ics" -> "ics";
            default -> name.equals("robots.txt") ? "robots" : "";
        };
    }

    private static FileUrls of(String file, List<WrittenUrl> links) {
        return new FileUrls(file, new TreeSet<>(), links);
    }

    private static FileUrls xml(String file, String text) {
        Document document = org.jsoup.Jsoup.parse(text, Parser.xmlParser().setTrackPosition(true));
        return new FileUrls(file, new TreeSet<>(document.select("[id]").eachAttr("id")), XmlUrls.of(document));
    }

    private static List<WrittenUrl> json(byte[] utf8) {
        List<WrittenUrl> links = new ArrayList<>();
        JsonStrings value = new JsonStrings(utf8, 1, 1);
        while (value.next()) {
            LinkedDataUrls.read(value).ifPresent(links::add);
        }
        return links;
    }

    private static List<WrittenUrl> manifest(byte[] utf8) {
        List<WrittenUrl> links = new ArrayList<>();
        JsonStrings value = new JsonStrings(utf8, 1, 1);
        while (value.next()) {
            if (OF_MANIFESTS.contains(value.key())) {
                WrittenUrl url = plain(Kind.ASSET, value.key(), value.text());
                links.add(url.at(value.line(), value.column(), url.kind()));
            }
        }
        return links;
    }

    private static List<UrlAt> robots(String text) {
        return ROBOTS.matcher(text)
                .results()
                .map(sitemap -> new UrlAt(sitemap.group(1), sitemap.start(1)))
                .toList();
    }

    private static List<WrittenUrl> located(String text, Kind purpose, String kind, List<UrlAt> urls) {
        Lines lines = new Lines(text, 1, 1);
        return urls.stream()
                .map(url -> lines.at(url.at(), plain(purpose, kind, url.url()), WrittenUrl.NO_MARK))
                .toList();
    }

    private static WrittenUrl plain(Kind kind, String element, String url) {
        return new WrittenUrl(kind, element, "", url, 1, 1, WrittenUrl.NO_MARK);
    }
}
