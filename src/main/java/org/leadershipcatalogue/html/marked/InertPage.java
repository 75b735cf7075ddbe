package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leadershipcatalogue.html.Srcset;
import org.leadershipcatalogue.html.UrlAt;

/**
 * A page of a site, perhaps a stranger's, of which nothing runs, loads from elsewhere, submits or leads on: only what is
 * known to be harmless stays ({@link Harmless}), and every URL is one that the report has chosen ({@link ShownUrls}).
 *
 * <p>Links keep what they led to as {@code data-review-target}, pictures as {@code data-review-picture}.
 */
public final class InertPage {

    static final String TARGET = "data-review-target";
    static final String PICTURE = "data-review-picture";

    private final Document document;
    private final List<String> styles;

    private InertPage(Document document, List<String> styles) {
        this.document = document;
        this.styles = styles;
    }

    /** Reads a page and makes it inert. */
    public static InertPage of(String html, ShownUrls urls) {
        Document document = Jsoup.parse(html);
        List<String> styles = styles(document, urls);
        document.head().empty();
        document.body().getAllElements().not("body").stream()
                .filter(element -> !Harmless.isElement(element))
                .forEach(InertPage::take);
        document.forEachNode(node -> {
            if (node instanceof Comment || node instanceof DataNode) {
                node.remove();
            }
        });
        document.getAllElements().forEach(element -> makeInert(element, urls));
        return new InertPage(document, styles);
    }

    /** What only surrounds words, under whatever name, goes without them. */
    private static void take(Element element) {
        if (Harmless.isWithoutWords(element)) {
            element.remove();
        } else {
            element.unwrap();
        }
    }

    private static List<String> styles(Document document, ShownUrls urls) {
        return document.select("link[rel~=(?i)^stylesheet$][href]").stream()
                .filter(link -> !link.hasAttr("disabled"))
                .map(link -> urls.file(link.attr("href")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void makeInert(Element element, ShownUrls urls) {
        String link = element.attr("href");
        boolean isLink = element.hasAttr("href") && (element.nameIs("a") || element.nameIs("area"));
        String picture = pictureOf(element);
        boolean isPicture = element.nameIs("img") || element.nameIs("source");
        for (Attribute attribute : element.attributes().asList()) {
            if (!Harmless.isAttribute(element, attribute)) {
                element.removeAttr(attribute.getKey());
            }
        }
        element.classNames().stream().filter(name -> name.startsWith("review-")).forEach(element::removeClass);
        if (element.id().startsWith("review-")) {
            element.removeAttr("id");
        }
        if (isLink) {
            lead(element, link, urls);
        }
        if (isPicture) {
            show(element, picture, urls);
        }
        if (Harmless.isControl(element)) {
            element.attr("disabled", "");
        }
    }

    /** A set of pictures is shown by the first of them that the page would show without sets. */
    private static String pictureOf(Element element) {
        if (element.hasAttr("src") || !element.hasAttr("srcset")) {
            return element.attr("src");
        }
        return Srcset.urls(element.attr("srcset")).stream()
                .findFirst()
                .map(UrlAt::url)
                .orElse("");
    }

    private static void lead(Element link, String url, ShownUrls urls) {
        link.attr(TARGET, urls.told(url));
        link.removeAttr("target");
        if (url.startsWith("#")) {
            link.attr("href", url);
        } else {
            urls.page(url).ifPresentOrElse(page -> link.attr("href", page), () -> link.attr("title", urls.told(url)));
        }
    }

    private static void show(Element image, String url, ShownUrls urls) {
        image.attr(PICTURE, urls.told(url));
        Optional<String> file = urls.file(url);
        if (image.nameIs("source") || file.isEmpty()) {
            image.removeAttr("src");
        } else {
            image.attr("src", file.get());
        }
    }

    /** The page with a bar of the report's own above it. */
    public String withBar(Frame frame) {
        Document framed = document.clone();
        frame.around(framed, styles);
        return framed.outerHtml();
    }

    /** The page without anything around it. */
    String html() {
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    Document document() {
        return document;
    }

    List<String> styles() {
        return styles;
    }

    InertPage with(Document other) {
        return new InertPage(other, styles);
    }

    /** The language the page says it is in, or empty. */
    public String language() {
        String language = document.select("html").attr("lang").toLowerCase(Locale.ROOT);
        return language.matches("[a-z0-9-]{1,35}") ? document.select("html").attr("lang") : "";
    }
}
