package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedUrlsTest {

    private static final String MENU = "<title>T</title><a href=/>Home</a><a href=#%s>Here</a>";

    private final SharedUrls shared = new SharedUrls();
    private final HtmlPage first =
            new SitePages().made("a.html", "page.ftlh", MENU.formatted("a").getBytes(StandardCharsets.UTF_8));
    private final HtmlPage second =
            new SitePages().made("b.html", "page.ftlh", MENU.formatted("b").getBytes(StandardCharsets.UTF_8));

    @Test
    void leavesEachPageEqual() {
        assertEquals(first, shared.in(first));
        assertEquals(second, shared.in(second));
    }

    @Test
    void keepsWhatIsWrittenAlikeOnce() {
        assertNotSame(first.links().get(0), second.links().get(0));
        assertSame(shared.in(first).links().get(0), shared.in(second).links().get(0));
        assertEquals("#b", shared.in(second).links().get(1).url());
    }

    @Test
    void isWhatAllPagesOfASiteHave() {
        String data = "<script type=application/ld+json>{\"url\": \"https://example.org/\"}</script>";
        String page = "<a href=/ class=%s>Home</a>" + data;
        SitePages pages = new SitePages();
        HtmlPage plain = read(pages, page.formatted("a"));
        HtmlPage other = read(pages, page.formatted("b"));
        HtmlPage ofTree = read(pages, page.formatted("c") + "<noscript></noscript>");
        assertEquals(2, plain.links().size());
        for (int index = 0; index < 2; index++) {
            assertSame(plain.links().get(index), other.links().get(index));
            assertSame(plain.links().get(index), ofTree.links().get(index));
        }
    }

    private static HtmlPage read(SitePages pages, String html) {
        return pages.made("a.html", "page.ftlh", html.getBytes(StandardCharsets.UTF_8));
    }
}
