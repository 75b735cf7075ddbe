package org.leadershipcatalogue.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the checks need to know of a finished page; the page itself need not be kept.
 *
 * @param file the page's file relative to the site's folder
 * @param template the template it was made with
 * @param title the words of its title element
 * @param language its lang attribute
 * @param mainHeadings how many h1 it has
 * @param ids every id, and every name of an a element
 * @param repeatedIds the ids that an earlier element has already, in the order of the page
 * @param maps the names of its image maps
 * @param base the href of its base element, or empty
 * @param charset the encoding in which its queries are sent
 * @param links everything that holds a URL
 * @param imagesWithoutText the src of every image of the template without an alt attribute; those of an entry are checked in its source
 * @param isListed whether search may show it: no robots element says noindex
 * @param text its own words; read only of pages the build has made
 */
public record HtmlPage(
        String file,
        String template,
        String title,
        String language,
        int mainHeadings,
        SortedSet<String> ids,
        List<RepeatedId> repeatedIds,
        SortedSet<String> maps,
        String base,
        Charset charset,
        List<WrittenUrl> links,
        List<String> imagesWithoutText,
        boolean isListed,
        PageText text) {

    private static final char UNREADABLE = '\uFFFD';
    private static final String DECLARATION = "meta[charset], meta[http-equiv=content-type]";
    private static final Pattern MARK = Pattern.compile("(<[a-z]+) data-lc-at=\"\\d+\"");

    /** Reads a page the build has made. */
    public static HtmlPage parse(String file, String template, String html) {
        Document document = Jsoup.parse(html);
        return read(file, template, document, PageText.of(document));
    }

    /** Reads a page of any origin in the encoding it names; its URLs get their lines and columns. */
    public static HtmlPage located(String file, byte[] bytes) {
        Document document = located(file, bytes, Optional.empty());
        Charset charset = Charsets.meant(document.charset());
        HtmlPage page = read(file, "", document, PageText.NONE);
        boolean isUndeclared = document.select(DECLARATION).isEmpty();
        Charset meant = isUndeclared && page.isGarbled() ? Charsets.undeclared() : charset;
        return meant.equals(document.charset())
                ? page
                : read(file, "", located(file, bytes, Optional.of(meant)), PageText.NONE);
    }

    private static Document located(String file, byte[] bytes, Optional<Charset> charset) {
        boolean isXml = file.toLowerCase(Locale.ROOT).endsWith(".xhtml");
        Parser parser = isXml ? Parser.xmlParser() : Parser.htmlParser();
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return Jsoup.parse(in, charset.map(Charset::name).orElse(null), "", parser.setTrackPosition(true));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read as " + file, e);
        }
    }

    /** Whether an id or a URL holds what could not be read in the encoding. */
    private boolean isGarbled() {
        return ids.stream().anyMatch(id -> id.indexOf(UNREADABLE) >= 0)
                || links.stream().anyMatch(link -> link.url().indexOf(UNREADABLE) >= 0);
    }

    private static HtmlPage read(String file, String template, Document document, PageText text) {
        Element root = document.selectFirst("html");
        Element base = document.selectFirst("base[href]");
        SortedSet<String> ids = new TreeSet<>();
        List<RepeatedId> repeated = readIds(document, ids);
        ids.addAll(document.select("a[name]").eachAttr("name"));
        ids.remove("");
        return new HtmlPage(
                file,
                template,
                document.title(),
                root == null ? "" : root.attr("lang"),
                document.select("h1").size(),
                ids,
                repeated,
                new TreeSet<>(document.select("map[name]").eachAttr("name")),
                base == null ? "" : base.attr("href"),
                document.charset(),
                PageUrls.of(document),
                document.select("img:not([alt], [data-lc-at])").eachAttr("src"),
                document.select("meta[name=robots][content*=noindex]").isEmpty(),
                text);
    }

    /** Collects the ids; those of templates are in no page until a script puts them there. */
    private static List<RepeatedId> readIds(Document document, Set<String> ids) {
        List<RepeatedId> repeated = new ArrayList<>();
        Map<String, Element> first = new HashMap<>();
        for (Element element : document.select("[id]")) {
            if (element.id().isEmpty() || element.closest("template") != null) {
                continue;
            }
            ids.add(element.id());
            Element earlier = first.putIfAbsent(element.id(), element);
            if (earlier != null) {
                repeated.add(RepeatedId.of(earlier, element));
            }
        }
        return repeated;
    }

    /** The page as it is published: without the marks of its links. */
    public static String withoutMarks(String html) {
        return MARK.matcher(html).replaceAll("$1");
    }
}
