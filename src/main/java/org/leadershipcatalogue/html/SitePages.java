package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the pages of a site, and what they have in common only once. Several threads may read. */
public final class SitePages {

    private final SharedUrls shared = new SharedUrls();
    private final PlainTags tags = new PlainTags(shared);

    /** Reads a page the build has made, in UTF-8. */
    public HtmlPage made(String file, String template, byte[] html) {
        return plain(html)
                .map(elements -> HtmlPage.of(file, template, elements, StandardCharsets.UTF_8, PageText.NONE))
                .orElseGet(() -> ofTree(file, template, document(html), PageText.NONE));
    }

    /** Reads a page the build has made, in UTF-8, and its words. */
    public HtmlPage madeWithWords(String file, String template, byte[] html) {
        return plainWithWords(file, template, html).orElseGet(() -> {
            Document document = document(html);
            return ofTree(file, template, document, PageText.of(document));
        });
    }

    private HtmlPage ofTree(String file, String template, Document document, PageText words) {
        return shared.in(HtmlPage.of(file, template, PageElements.of(document), StandardCharsets.UTF_8, words));
    }

    /** The same for a page that is written plainly; nothing for any other. */
    Optional<HtmlPage> plainWithWords(String file, String template, byte[] html) {
        PlainWords words = new PlainWords(true);
        return PageElements.ofPlain(html, tags, words)
                .map(elements -> HtmlPage.of(file, template, elements, StandardCharsets.UTF_8, words.text()));
    }

    /** Reads a page of any origin in the encoding it names. */
    public HtmlPage any(String file, byte[] bytes) {
        return shared.in(new PageReader(file, bytes, this::plain, false).read());
    }

    private Optional<PageElements> plain(byte[] html) {
        return PageElements.ofPlain(html, tags, new PlainWords(false));
    }

    private static Document document(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }
}
