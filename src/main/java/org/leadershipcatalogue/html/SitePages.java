package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the pages of a site, and what they have in common only once. Several threads may read. */
public final class SitePages {

    private final PlainTags tags = new PlainTags();

    /** Reads a page the build has made. */
    public HtmlPage made(String file, String template, String html) {
        PageElements elements = PageElements.ofPlain(html.getBytes(StandardCharsets.UTF_8), tags)
                .orElseGet(() -> PageElements.of(Jsoup.parse(html)));
        return HtmlPage.of(file, template, elements, StandardCharsets.UTF_8, PageText.NONE);
    }

    /** Reads a page the build has made, and its words, for which a tree has to be made. */
    public HtmlPage madeWithWords(String file, String template, String html) {
        Document document = Jsoup.parse(html);
        return HtmlPage.of(file, template, PageElements.of(document), StandardCharsets.UTF_8, PageText.of(document));
    }

    /** Reads a page of any origin in the encoding it names. */
    public HtmlPage any(String file, byte[] bytes) {
        return new PageReader(file, bytes, html -> PageElements.ofPlain(html, tags), false).read();
    }
}
