package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What content must not contain, since content comes from strangers' pull requests: elements that run, load, submit or
 * redirect, event handlers, styles, comments, and URLs of schemes that run. Everything not known to be harmless is
 * named.
 */
public final class UnsafeHtml {

    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr audio b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure"
                            + " h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small source span strong sub"
                            + " summary sup table tbody td tfoot th thead time tr track u ul var video wbr")
                    .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of(
            ("abbr alt cite class colspan controls data-lang datetime dir headers height href hreflang id kind label lang"
                            + " loading open poster preload rel reversed role rowspan scope span src srclang start target"
                            + " title type value width")
                    .split(" "));
    private static final Pattern WIDTH = Pattern.compile("width: [0-9.]+%;");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Pattern DROPPED =
            Pattern.compile("^Unexpected (?:StartTag|EndTag) token \\[(</?([A-Za-z][^\\s>/]*))");

    private UnsafeHtml() {}

    /**
     * Something that must not be there.
     *
     * @param kind what to look for in the source
     * @param token its name or value: {@code script}, {@code onclick} or {@code javascript:alert(1)}
     * @param element the element it is, or stands in
     */
    public record Trouble(Kind kind, String token, String element) {

        /** What is wrong: an element, one of its attributes, the address in one of them, a picture from elsewhere, or a tag that
         * does not belong where it is. */
        public enum Kind {
            ELEMENT,
            ATTRIBUTE,
            ADDRESS,
            COMMENT,
            POSTER,
            UNBALANCED
        }

        /** What it is, for a message. */
        public String words() {
            return switch (kind) {
                case ELEMENT -> "the element <" + token + ">";
                case ATTRIBUTE -> "the attribute “" + token + "” of <" + element + ">";
                case ADDRESS -> "the address “" + token + "”";
                case COMMENT -> "an HTML comment";
                case UNBALANCED -> "unbalanced or misplaced raw HTML";
                case POSTER -> "the picture “" + token + "”";
            };
        }
    }

    /** Whether a URL is relative or of a scheme that only leads somewhere. White space inside is ignored as in browsers. */
    public static boolean isHarmless(String url) {
        String clean = url.replaceAll("[\\p{Cntrl}\\s]", "");
        int colon = clean.indexOf(':');
        boolean hasScheme = colon > 0 && clean.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
        return !hasScheme || SCHEMES.contains(clean.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Whether a URL is a path within this site, as {@code map.png} or {@code /files/map.png}. */
    public static boolean isOfThisSite(String url) {
        String clean = url.replaceAll("[\\p{Cntrl}\\s]", "").replace('\\', '/');
        return !clean.startsWith("//") && !clean.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    static List<Trouble> in(Document document) {
        List<Trouble> troubles = new ArrayList<>();
        for (Element outside : document.head().children()) {
            troubles.add(element(outside));
        }
        document.body().forEachNode(node -> examine(node, troubles));
        return troubles;
    }

    private static void examine(Node node, List<Trouble> troubles) {
        if (node instanceof Comment) {
            troubles.add(new Trouble(Trouble.Kind.COMMENT, "<!--", ""));
        } else if (node instanceof Element element && !element.tagName().equals("body")) {
            examine(element, troubles);
        }
    }

    private static void examine(Element element, List<Trouble> troubles) {
        if (!isAllowed(element)) {
            troubles.add(element(element));
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (!isKnown(element, name, attribute.getValue())) {
                troubles.add(attribute(name, element));
            } else if (name.equals("poster") && !isOfThisSite(attribute.getValue())) {
                troubles.add(new Trouble(Trouble.Kind.POSTER, attribute.getValue(), element.tagName()));
            } else if (isUrl(name) && !element.hasAttr("data-lc-at") && !isHarmless(attribute.getValue())) {
                troubles.add(new Trouble(Trouble.Kind.ADDRESS, attribute.getValue(), element.tagName()));
            }
        }
    }

    static boolean isAllowed(Element element) {
        return ELEMENTS.contains(element.tagName());
    }

    /** What an error of the parser says of a tag that it drops, or takes for another place. */
    static Optional<Trouble> unbalanced(String error) {
        Matcher tag = DROPPED.matcher(error);
        return tag.find()
                ? Optional.of(new Trouble(Trouble.Kind.UNBALANCED, tag.group(1), tag.group(2)))
                : Optional.empty();
    }

    private static Trouble element(Element element) {
        return new Trouble(Trouble.Kind.ELEMENT, element.tagName(), element.tagName());
    }

    static Trouble attribute(String name, Element element) {
        return new Trouble(Trouble.Kind.ATTRIBUTE, name, element.tagName());
    }

    private static boolean isKnown(Element element, String name, String value) {
        return ATTRIBUTES.contains(name)
                || name.startsWith("data-lc-")
                || isTableLayout(element.tagName(), name, value);
    }

    /** Asciidoctor writes the widths of tables and columns as styles, and its own marks on lists. */
    static boolean isTableLayout(String element, String name, String value) {
        return name.equals("style")
                && (element.equals("table") || element.equals("col"))
                && WIDTH.matcher(value).matches();
    }

    private static boolean isUrl(String name) {
        return Set.of("href", "src", "cite", "poster").contains(name);
    }
}
