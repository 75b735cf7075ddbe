package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page of anybody, to be shown to people who look at a proposed change. It is written anew around the old body: a
 * content policy that lets nothing run comes first, then a band says what the page is. Scripts, handlers, frames and
 * comments are taken out, what stands in {@code noscript} is shown, and search engines are told to leave it alone.
 */
public final class PreviewPage {

    /** Where the style of the band is put, below the folder of the site. */
    public static final String BAND = "preview-band.css";

    private static final String POLICY = "default-src 'none'; base-uri 'none'; font-src 'self'; form-action 'self';"
            + " img-src 'self'; media-src 'self'; script-src 'none'; style-src 'self'";
    private static final String CALENDARS = "webcal://";
    private static final Set<String> KEPT_META = Set.of("viewport", "color-scheme", "description");
    private static final Set<String> KEPT_LINKS = Set.of("stylesheet", "icon", "apple-touch-icon");

    /** What runs, embeds, loads or is read otherwise with scripts than without. */
    private static final String TAKEN_OUT = "script, style, template, iframe, frame, frameset, object, embed, applet,"
            + " portal, fencedframe, base, meta, link, math, foreignObject, animate, animateMotion, animateTransform,"
            + " set, noembed, noframes, plaintext, xmp, listing";

    private static final Set<String> ATTRIBUTES_TAKEN_OUT = Set.of(
            "style",
            "srcdoc",
            "formaction",
            "ping",
            "http-equiv",
            "manifest",
            "background",
            "popover",
            "popovertarget",
            "commandfor");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "poster", "cite", "data", "xlink:href");

    private final Document page = Document.createShell("");
    private final String root;
    private final String basePath;

    private PreviewPage(String root, String basePath) {
        this.root = root;
        this.basePath = basePath;
    }

    /**
     * The page as it is shown, below any path: what leads to the root of the site is written from the page.
     *
     * @param html the page as it was sent
     * @param file its path in the folder of the site: {@code programmes/npqh/index.html}
     * @param basePath the path the site was built for: {@code /catalogue}, or empty
     */
    public static String of(String html, String file, String basePath) {
        long folders = file.chars().filter(character -> character == '/').count();
        String root = folders == 0 ? "./" : "../".repeat(Math.toIntExact(folders));
        return new PreviewPage(root, basePath).write(Jsoup.parse(html));
    }

    /**
     * The style sheet of the band. It comes first: an important style of the first layer yields to no other. The band is
     * the last element of the page and takes nothing on from those around it, so that none can hide or cover it: what is
     * drawn beside the elements, or would move the whole page, is taken out.
     */
    public static String bandStyle() {
        return """
                @layer preview-band {
                  html,
                  body {
                    animation: none !important;
                    backdrop-filter: none !important;
                    clip-path: none !important;
                    contain: none !important;
                    content-visibility: visible !important;
                    filter: none !important;
                    mask: none !important;
                    mix-blend-mode: normal !important;
                    offset: none !important;
                    opacity: 1 !important;
                    perspective: none !important;
                    rotate: none !important;
                    scale: none !important;
                    scroll-marker-group: none !important;
                    transform: none !important;
                    transition: none !important;
                    translate: none !important;
                    will-change: auto !important;
                    zoom: 1 !important;
                  }

                  html {
                    padding-block-start: 46px !important;
                    scroll-padding-block-start: 54px !important;
                  }

                  html::before,
                  html::after,
                  body::before,
                  body::after,
                  aside.preview-band::before,
                  aside.preview-band::after {
                    content: none !important;
                  }

                  ::view-transition {
                    display: none !important;
                  }

                  aside.preview-band {
                    all: initial !important;
                    direction: inherit !important;
                    display: flex !important;
                    position: fixed !important;
                    inset: 0 0 auto !important;
                    z-index: 2147483647 !important;
                    box-sizing: border-box !important;
                    align-items: center !important;
                    justify-content: center !important;
                    min-block-size: 46px !important;
                    padding: 4px 16px !important;
                    border-block-end: 4px solid #0b0c0c !important;
                    background: #ffdd00 !important;
                    color: #0b0c0c !important;
                    font: 700 16px/1.2 system-ui, sans-serif !important;
                    text-align: center !important;
                  }

                  @media (max-width: 30rem) {
                    html {
                      padding-block-start: 66px !important;
                      scroll-padding-block-start: 74px !important;
                    }

                    aside.preview-band {
                      min-block-size: 66px !important;
                    }
                  }

                  @media print {
                    html {
                      padding-block-start: 0 !important;
                    }

                    aside.preview-band {
                      position: static !important;
                    }
                  }
                }
                """;
    }

    private String write(Document sent) {
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", sent.child(0).attr("lang"));
        addHead(sent);
        addBody(sent.body());
        return page.outerHtml() + "\n";
    }

    private void addHead(Document sent) {
        meta("http-equiv", "Content-Security-Policy", POLICY);
        page.head().appendElement("meta").attr("charset", "utf-8");
        meta("name", "robots", "noindex, nofollow");
        page.head().appendElement("title").text("Preview: " + sent.title());
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", root + BAND);
        for (Element element : sent.head().children()) {
            if (isKept(element)) {
                page.head().appendChild(clean(element));
            }
        }
        page.head().children().forEach(element -> element.before(new TextNode("\n")));
    }

    private void meta(String key, String name, String content) {
        page.head().appendElement("meta").attr(key, name).attr("content", content);
    }

    private static boolean isKept(Element element) {
        return switch (element.normalName()) {
            case "meta" -> KEPT_META.contains(element.attr("name").toLowerCase(Locale.ROOT));
            case "link" -> KEPT_LINKS.contains(element.attr("rel").toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private void addBody(Element sent) {
        sent.select("noscript").forEach(Element::unwrap);
        sent.select(TAKEN_OUT).remove();
        List.copyOf(sent.getAllElements()).forEach(this::clean);
        page.body().classNames(sent.classNames());
        for (Node node : List.copyOf(sent.childNodes())) {
            page.body().appendChild(node);
        }
        page.body()
                .appendElement("aside")
                .addClass("preview-band")
                .attr("aria-label", "Preview")
                .text("Preview of a proposed change, not the published catalogue");
    }

    private Element clean(Element element) {
        for (Node child : List.copyOf(element.childNodes())) {
            if (!(child instanceof Element) && !(child.getClass() == TextNode.class)) {
                child.remove();
            }
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (!isHarmless(attribute)) {
                element.removeAttr(attribute.getKey());
            } else if (ADDRESSES.contains(attribute.getKey())) {
                element.attr(attribute.getKey(), fromPage(attribute.getValue()));
            }
        }
        return element;
    }

    private static boolean isHarmless(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || ATTRIBUTES_TAKEN_OUT.contains(name)) {
            return false;
        }
        boolean isOfSite = !name.equals("action") || UnsafeHtml.isOfThisSite(attribute.getValue());
        return isOfSite && (!ADDRESSES.contains(name) || leadsSomewhere(attribute.getValue()));
    }

    private static boolean leadsSomewhere(String url) {
        return UnsafeHtml.isHarmless(url) || url.startsWith(CALENDARS);
    }

    private String fromPage(String url) {
        String start = basePath + "/";
        boolean isOfSite = url.startsWith(start) && !url.startsWith("//");
        return isOfSite ? root + url.substring(start.length()) : url;
    }
}
