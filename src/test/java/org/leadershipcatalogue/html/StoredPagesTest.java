package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoredPagesTest {

    private static final HtmlPage PLAIN =
            new SitePages().madeWithWords("a/index.html", "programme.ftlh", """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>“Lead” – a course</title>
            <link rel="stylesheet" href="/css/site.css"></head>
            <body><nav><a href="/programmes/">Programmes</a></nav><main><h1>Lead</h1><p>For teachers: £40 – or free.</p>
            <h2 id="when">When</h2><p>In <a href="../b/#evening" data-lc-at="0">the evening</a>. 日本語 🙂</p>
            <table><tr id="first"><th>First</th><td>Words</td></tr></table></main></body></html>
            """.getBytes(StandardCharsets.UTF_8));
    private static final HtmlPage STRANGE =
            new SitePages().madeWithWords("b/index.html", "page.ftlh", """
            <!DOCTYPE html>
            <html><head><base href="/x/"><meta name="robots" content="noindex"></head>
            <body><h1>A</h1><h1>B</h1><p id="one"><p id="one"><a name="two"></a><map name="m"></map>
            <img src="x.png"><img usemap="#m" src="/css/site.css" srcset="a 1x, b 2x" alt=""><a href="/programmes/">Programmes</a>
            <script type="application/ld+json">{"@context": "https://schema.org", "url": "https://example.org/\\uD83D"}</script></body></html>
            """.getBytes(StandardCharsets.UTF_8));

    private static byte[] bytes(List<HtmlPage> pages) {
        PagesToStore stored = new PagesToStore();
        for (HtmlPage page : pages) {
            stored.word("key of " + page.file());
            stored.page(page);
            stored.words(new TreeSet<>(List.of("css/site.css", page.file())));
        }
        return stored.bytes();
    }

    private static List<HtmlPage> pages(byte[] bytes) throws IOException {
        List<HtmlPage> pages = new ArrayList<>();
        StoredPages stored = new StoredPages(bytes);
        while (!stored.isAtEnd()) {
            String key = stored.word();
            HtmlPage page = stored.page();
            assertEquals(2, stored.words().size(), key);
            pages.add(page);
        }
        return pages;
    }

    @Test
    void areWhatWasStored() throws IOException {
        List<HtmlPage> pages = List.of(PLAIN, STRANGE, PLAIN);
        assertEquals(pages, pages(bytes(pages)));
        assertTrue(STRANGE.links().stream().anyMatch(link -> link.url().endsWith("/\uD83D")), "half of a letter");
    }

    @Test
    void haveWhatIsEqualOnce() throws IOException {
        List<HtmlPage> pages = pages(bytes(List.of(PLAIN, STRANGE)));
        assertSame(link(pages.get(0), "/programmes/"), link(pages.get(1), "/programmes/"));
    }

    private static WrittenUrl link(HtmlPage page, String url) {
        return page.links().stream()
                .filter(link -> link.url().equals(url))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areRefusedWhereTheyEndTooEarly() {
        byte[] whole = bytes(List.of(PLAIN, STRANGE));
        int first = bytes(List.of(PLAIN)).length;
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != first) {
                assertThrows(IOException.class, () -> pages(cut), () -> "cut to " + cut.length);
            }
        }
    }

    /** Another value may come of other bytes, but nothing that is not told: no other exception, no want of memory. */
    @Test
    void areValuesOrRefusedWhateverTheBytesAre() throws IOException {
        byte[] whole = bytes(List.of(PLAIN));
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (at % 2 == 0 ? 0x80 : 0x01);
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertTrue(refused > 30, refused + " refused");
        assertTrue(
                isRefused(new byte[] {0, (byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x07}), "a huge length");
        assertTrue(isRefused(new byte[] {-1, -1, -1, -1, -1, -1, -1}), "a number without an end");
    }

    private static boolean isRefused(byte[] bytes) {
        StoredPages stored = new StoredPages(bytes);
        try {
            while (!stored.isAtEnd()) {
                stored.word();
                stored.page();
                stored.words();
            }
            return false;
        } catch (IOException refused) {
            return true;
        }
    }
}
