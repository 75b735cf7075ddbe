package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/** Everything in a page that holds a URL: attributes, sets of images, styles, refreshes, data for search engines. */
final class PageUrls {

    /** The attribute by which a link of an entry's body is known. */
    static final String MARK = "data-lc-at";

    private static final String WHITE_SPACE = " \t\n\f\r";

    /** Attributes that hold a URL on these elements alone; href, src, poster and xlink:href do so on all. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "data", Set.of("object"),
            "cite", Set.of("blockquote", "q", "del", "ins"),
            "action", Set.of("form"),
            "formaction", Set.of("button", "input"),
            "manifest", Set.of("html"),
            "background", Set.of("body", "table", "td", "th"),
            "longdesc", Set.of("img", "iframe", "frame"),
            "usemap", Set.of("img", "object", "input"),
            "url", Set.of("enclosure", "media:content", "media:thumbnail"));

    /** Properties of styles that drawings write as attributes (SVG 2, 6.6). */
    private static final Set<String> STYLES = Set.of(
            "fill", "stroke", "filter", "mask", "clip-path", "cursor", "marker-start", "marker-mid", "marker-end");

    private static final Set<String> LINKS = Set.of("a", "area", "form", "button", "blockquote", "q", "del", "ins");
    private static final Set<String> IMAGES = Set.of("img", "image", "picture", "input");
    private static final Set<String> LINK_RELATIONS = Set.of(
            "canonical", "alternate", "next", "prev", "help", "license", "author", "search", "me", "amphtml", "start");
    private static final Set<String> HINTS = Set.of("preconnect", "dns-prefetch");
    private static final Set<String> IMAGE_PROPERTIES = Set.of(
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src",
            "image",
            "thumbnailurl",
            "msapplication-tileimage");
    private static final Set<String> LINK_PROPERTIES =
            Set.of("og:url", "twitter:url", "og:video", "og:video:url", "og:audio", "twitter:player", "url");

    private final List<WrittenUrl> found = new ArrayList<>();

    static List<WrittenUrl> of(Document document) {
        PageUrls urls = new PageUrls();
        document.getAllElements().forEach(urls::read);
        return urls.found;
    }

    /** Those of an element, not those of the elements in it. */
    static List<WrittenUrl> ofAlone(Element element) {
        PageUrls urls = new PageUrls();
        urls.read(element);
        return List.copyOf(urls.found);
    }

    private void read(Element element) {
        if (element.attributesSize() > 0) {
            element.attributes().forEach(attribute -> read(element, attribute));
        }
        if (element.nameIs("style")) {
            readStyle(element);
        } else if (element.nameIs("script") && isLinkedData(element)) {
            readLinkedData(element);
        }
    }

    private void read(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        switch (name) {
            case "href", "xlink:href", "src", "poster" -> readPlain(element, name, attribute.getValue());
            case "srcset", "imagesrcset" ->
                Srcset.urls(attribute.getValue()).forEach(url -> add(element, name, url.url(), Kind.IMAGE));
            case "style" -> CssUrls.of(attribute.getValue()).forEach(url -> add(element, name, url.url(), Kind.ASSET));
            case "content" -> readMeta(element, attribute.getValue());
            case "ping" ->
                List.of(attribute.getValue().strip().split("\\s+")).forEach(url -> add(element, name, url, Kind.LINK));
            case "srcdoc" -> readWithin(element, attribute.getValue());
            default -> {
                if (ATTRIBUTES.getOrDefault(name, Set.of()).contains(element.normalName())) {
                    readPlain(element, name, attribute.getValue());
                } else if (STYLES.contains(name)) {
                    CssUrls.of(attribute.getValue()).forEach(url -> add(element, name, url.url(), Kind.ASSET));
                }
            }
        }
    }

    private void readPlain(Element element, String name, String url) {
        Set<String> relations = element.nameIs("link") ? relations(element) : Set.of();
        boolean isHint = relations.stream().anyMatch(HINTS::contains);
        boolean isEmptyAction = name.endsWith("action") && url.isBlank();
        if (!isHint && !isEmptyAction) {
            add(element, name, url, kind(element, name, relations));
        }
    }

    private static Set<String> relations(Element link) {
        return new HashSet<>(List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)));
    }

    /** A page within the page, whose addresses begin where those of the page do; places in it are its own. */
    private void readWithin(Element frame, String html) {
        of(Jsoup.parse(html)).stream()
                .filter(url -> !url.url().startsWith("#"))
                .forEach(url -> add(frame, "srcdoc", url.url(), url.kind()));
    }

    private static Kind kind(Element element, String name, Set<String> relations) {
        if (element.nameIs("base")) {
            return Kind.NAME;
        }
        if (element.nameIs("link")) {
            return relations.stream().anyMatch(LINK_RELATIONS::contains) && !relations.contains("stylesheet")
                    ? Kind.LINK
                    : Kind.ASSET;
        }
        if (name.equals("formaction") || name.equals("longdesc") || name.equals("url")) {
            return Kind.LINK;
        }
        boolean isLink = LINKS.contains(element.normalName());
        boolean isImage = name.equals("poster") || name.equals("background") || IMAGES.contains(element.normalName());
        return isImage ? Kind.IMAGE : isLink ? Kind.LINK : Kind.ASSET;
    }

    private void readMeta(Element element, String content) {
        String property = property(element).toLowerCase(Locale.ROOT);
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            MetaRefresh.url(content).ifPresent(url -> add(element, "content", WrittenUrl.REFRESH, url, Kind.LINK));
        } else if (IMAGE_PROPERTIES.contains(property)) {
            add(element, "content", content, Kind.IMAGE);
        } else if (LINK_PROPERTIES.contains(property)) {
            add(element, "content", content, Kind.LINK);
        }
    }

    private static String property(Element meta) {
        return List.of("property", "name", "itemprop").stream()
                .filter(meta::hasAttr)
                .findFirst()
                .map(meta::attr)
                .orElse("");
    }

    private static boolean isLinkedData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json");
    }

    /** Where places are not asked for, a URL is the same wherever it stands. */
    private void readLinkedData(Element script) {
        Range.Position start = script.sourceRange().end();
        byte[] json = script.data().getBytes(StandardCharsets.UTF_8);
        JsonStrings value = new JsonStrings(json, start.lineNumber(), start.columnNumber());
        while (value.next()) {
            LinkedDataUrls.readInPage(value)
                    .map(url -> start.isTracked() ? url : url.at(1, 1, url.kind()))
                    .ifPresent(found::add);
        }
    }

    /** In XML the text of a style is text like any other. */
    private void readStyle(Element style) {
        String css = style.data().isEmpty() ? style.wholeText() : style.data();
        Lines lines = Lines.of(style, css);
        for (UrlAt url : CssUrls.of(css)) {
            WrittenUrl written = new WrittenUrl(Kind.ASSET, "style", "", url.url(), 1, 1, WrittenUrl.NO_MARK);
            found.add(lines.at(url.at(), written, WrittenUrl.NO_MARK));
        }
    }

    private void add(Element element, String name, String url, Kind kind) {
        add(element, name, name, url, kind);
    }

    private void add(Element element, String name, String told, String url, Kind kind) {
        String mark = element.attr(MARK);
        Range.Position at = element.attributes().sourceRange(name).valueRange().start();
        found.add(new WrittenUrl(
                kind,
                element.normalName(),
                told,
                withoutSpaceAround(url),
                Math.max(1, at.lineNumber()),
                Math.max(1, at.columnNumber()),
                mark.isEmpty() ? WrittenUrl.NO_MARK : Integer.parseInt(mark)));
    }

    private static String withoutSpaceAround(String url) {
        int start = 0;
        int end = url.length();
        while (start < end && WHITE_SPACE.indexOf(url.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && WHITE_SPACE.indexOf(url.charAt(end - 1)) >= 0) {
            end--;
        }
        return url.substring(start, end);
    }
}
