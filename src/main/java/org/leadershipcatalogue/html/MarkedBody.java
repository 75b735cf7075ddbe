package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The HTML of a body as the converter left it, with marks that say where things stand in the source; read once, and the
 * marks taken off or made small.
 *
 * @param parts the body cut at its marked tables and lists
 * @param links the marked links and images; each keeps its position in this list as {@code data-lc-at}
 * @param headings the section headings
 * @param ids every id
 * @param repeatedIds the id of every place whose id an earlier place has, in order
 * @param unsafe what content must not contain
 */
public record MarkedBody(
        List<MarkedPart> parts,
        List<MarkedLink> links,
        List<SectionHeading> headings,
        SortedSet<String> ids,
        List<String> repeatedIds,
        List<UnsafeHtml.Trouble> unsafe) {

    private static final String MARKS = "data-lc-";
    static final String LINK_MARK = "data-lc-at";
    static final String CELL_MARK = "data-lc-line";
    static final String TABLE_MARK = "data-lc-timetable";
    static final String LIST_MARK = "data-lc-list";

    private static final String LINKS = "[href]:not([href^=#_footnote]), [src]";
    private static final Map<String, Pattern> FORMS = Map.of(
            LINK_MARK,
            form("(?:link|xref|image)\\|(?:true|false)\\|"),
            CELL_MARK,
            form(""),
            TABLE_MARK,
            form(""),
            LIST_MARK,
            form("(?:figures|documents)\\|"));
    private static final int MOST_ERRORS = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cf}\\p{Cntrl}]*");

    /**
     * A marked link or image.
     *
     * @param mark the converter's mark
     * @param target its href or src
     * @param isLoaded whether the browser loads it with the page
     * @param hasWords whether a link has words or a picture with a description to follow
     */
    public record MarkedLink(String mark, String target, boolean isLoaded, boolean hasWords) {}

    /** A section heading: level 2 to 6, its id or empty, its words. */
    public record SectionHeading(int level, String id, String text) {}

    /**
     * Reads the converter's HTML.
     *
     * @param key what the values of true marks begin with; other marks were forged in raw HTML
     */
    public static MarkedBody parse(String html, String key) {
        return PlainBody.read(html, key + "|").orElseGet(() -> ofTree(html, key));
    }

    /** What the parser's tree says of a body, be it plain or not. */
    static MarkedBody ofTree(String html, String key) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document document = parse(html, parser);
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        List<UnsafeHtml.Trouble> unsafe = takeForgedMarks(document, key + "|");
        document.select("body > div#preamble").removeAttr("id");
        List<MarkedLink> links = takeLinks(document);
        List<String> repeated = repeatedIds(document);
        unsafe.addAll(UnsafeHtml.in(document));
        parser.getErrors().stream()
                .flatMap(error -> UnsafeHtml.unbalanced(error.getErrorMessage()).stream())
                .findFirst()
                .ifPresent(unsafe::add);
        // Asciidoctor gives tables their widths as styles, which a strict content security policy forbids.
        document.select("table[style], col[style]").removeAttr("style");
        SortedSet<String> ids = ids(document);
        List<MarkedPart> parts = new BodyCutter(document).cut();
        List<SectionHeading> headings = document.select("h2, h3, h4, h5, h6").stream()
                .map(heading -> new SectionHeading(heading.tagName().charAt(1) - '0', heading.id(), heading.text()))
                .toList();
        return new MarkedBody(parts, links, headings, ids, repeated, unsafe);
    }

    private static Document parse(String html, Parser parser) {
        Document document = Document.createShell("");
        Element body = document.body();
        body.appendChildren(parser.parseFragmentInput(html, body, ""));
        return document;
    }

    private static Pattern form(String beforePlace) {
        return Pattern.compile(beforePlace + "\\d{1,9}\\|.*", Pattern.DOTALL);
    }

    /** Takes the key off the true marks and the others away. */
    private static List<UnsafeHtml.Trouble> takeForgedMarks(Document document, String key) {
        List<UnsafeHtml.Trouble> forged = new ArrayList<>();
        for (Element element : document.select("[^" + MARKS + "]")) {
            for (Attribute mark : element.attributes().asList()) {
                if (isMark(mark.getKey(), mark.getValue(), key)) {
                    element.attr(mark.getKey(), mark.getValue().substring(key.length()));
                } else if (mark.getKey().startsWith(MARKS)) {
                    forged.add(UnsafeHtml.attribute(mark.getKey(), element));
                    element.removeAttr(mark.getKey());
                }
            }
        }
        return forged;
    }

    /** Whether it is a true mark, and says all that is read from it. */
    static boolean isMark(String name, String value, String key) {
        Pattern form = FORMS.get(name);
        return form != null
                && value.startsWith(key)
                && form.matcher(value).region(key.length(), value.length()).matches();
    }

    private static List<MarkedLink> takeLinks(Document document) {
        List<MarkedLink> links = new ArrayList<>();
        for (Element element : document.select(LINKS)) {
            if (!UnsafeHtml.isAllowed(element)) {
                element.removeAttr("src").removeAttr("href");
                continue;
            }
            boolean isImage = element.tagName().equals("img");
            String mark = element.hasAttr(LINK_MARK) ? element.attr(LINK_MARK) : rawMark(element, isImage);
            boolean isLoaded = element.hasAttr("src");
            String target = element.attr(isLoaded ? "src" : "href");
            links.add(new MarkedLink(mark, target, isLoaded, hasWords(element)));
            putFirst(element, LINK_MARK, Integer.toString(links.size() - 1));
        }
        return links;
    }

    /** Raw HTML and recordings have no mark, and no place but the page. */
    private static String rawMark(Element element, boolean isImage) {
        return isImage ? "image|" + !element.hasAttr("alt") + "|1|" : "link|false|1|";
    }

    private static void putFirst(Element element, String name, String value) {
        Attributes others = element.attributes().clone();
        element.clearAttributes().attr(name, value);
        others.remove(name);
        element.attributes().addAll(others);
    }

    private static boolean hasWords(Element link) {
        return !link.tagName().equals("a")
                || isSeen(link.text())
                || link.select("img[alt]").stream().anyMatch(image -> isSeen(image.attr("alt")));
    }

    static boolean isSeen(String words) {
        return !INVISIBLE.matcher(words).matches();
    }

    private static List<String> repeatedIds(Document document) {
        Set<String> known = new HashSet<>();
        return document.select("[id]").eachAttr("id").stream()
                .filter(id -> !id.isEmpty() && !known.add(id))
                .toList();
    }

    private static SortedSet<String> ids(Document document) {
        SortedSet<String> ids = new TreeSet<>(document.select("[id]").eachAttr("id"));
        ids.remove("");
        return ids;
    }
}
