package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.Range;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/** Everything in an XML file that holds a URL: what pages have too, addresses as text, HTML in feeds, style sheets. */
final class XmlUrls {

    private static final Set<String> ADDRESSES =
            Set.of("loc", "link", "logo", "icon", "url", "comments", "docs", "uri", "guid");
    private static final Set<String> HTML = Set.of("description", "encoded", "content", "summary");
    private static final String LINK = "link";

    private final List<WrittenUrl> found = new ArrayList<>();

    private XmlUrls() {}

    static List<WrittenUrl> of(Document document) {
        XmlUrls urls = new XmlUrls();
        PageUrls.of(document).forEach(urls::addAsInPages);
        document.childNodes().forEach(urls::readInstruction);
        document.getAllElements().forEach(urls::read);
        return urls.found;
    }

    /** The links of feeds and sitemaps are to be followed, and not loaded. */
    private void addAsInPages(WrittenUrl url) {
        boolean isLink = localName(url.element()).equals(LINK);
        found.add(isLink ? url.at(url.line(), url.column(), Kind.LINK) : url);
    }

    private void readInstruction(Node node) {
        if (node instanceof ProcessingInstruction instruction
                && instruction.target().equals("xml-stylesheet")) {
            Range.Position start = instruction.sourceRange().start();
            WrittenUrl url = plain(Kind.ASSET, instruction.target(), instruction.attr("href"));
            found.add(url.at(start.lineNumber(), start.columnNumber(), url.kind()));
        }
    }

    private void read(Element element) {
        String name = localName(element.normalName());
        String text = element.ownText().strip();
        boolean isName = name.equals("guid") && element.attr("isPermaLink").equals("false");
        if (ADDRESSES.contains(name) && text.startsWith("http") && !isName) {
            found.add(atText(element, plain(Kind.LINK, name, text)));
        } else if (HTML.contains(name) && text.contains("<")) {
            PageUrls.of(Jsoup.parseBodyFragment(element.wholeText())).forEach(url -> found.add(atText(element, url)));
        }
    }

    /** A URL told where the text of its element begins, behind white space. */
    private static WrittenUrl atText(Element element, WrittenUrl url) {
        String text = element.wholeText();
        Range.Position start = element.sourceRange().end();
        Lines lines = new Lines(text, start.lineNumber(), start.columnNumber());
        return lines.at(text.length() - text.stripLeading().length(), url, WrittenUrl.NO_MARK);
    }

    private static WrittenUrl plain(Kind kind, String element, String url) {
        return new WrittenUrl(kind, element, "", url, 1, 1, WrittenUrl.NO_MARK);
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
