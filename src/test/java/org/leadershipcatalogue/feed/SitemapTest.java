package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class SitemapTest {

    private static final String NOT_LISTED =
            SiteCase.HOME.replace("</title>", "</title><meta name=\"robots\" content=\"noindex\">");

    @TempDir
    private Path folder;

    @Test
    void leavesOutWhatItsTemplateHidesFromSearchEngines() {
        String sitemap = SiteCase.in(folder)
                .file("templates/page.ftlh", NOT_LISTED)
                .file("content/about.adoc", "= About\n:summary: A page.")
                .file("content/topics/a.adoc", "= Teams\n:summary: All of them.")
                .build()
                .text("sitemap.xml");

        assertTrue(sitemap.contains("/topics/a/</loc>"), sitemap);
        assertFalse(sitemap.contains("/about/</loc>"), sitemap);
    }
}
