package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class RedirectsTest {

    private static SiteCase site(Path folder, String addresses) {
        return SiteCase.in(folder).file("content/about.adoc", "= About us\n:redirect-from: " + addresses + "\n");
    }

    @Test
    void leadOnFromEarlierAddressesAndAreNotListed(@TempDir Path folder) throws IOException {
        BuiltSite built = site(folder, "/us, /old/us.html")
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .file("templates/redirect.ftlh", Files.readString(Path.of("templates/redirect.ftlh")))
                .file("templates/components/policy.ftlh", Files.readString(Path.of("templates/components/policy.ftlh")))
                .file("assets/css/site.css", "")
                .build()
                .hasNoFinding();
        Document page = Jsoup.parse(built.text("us/index.html"));

        assertEquals(built.text("us/index.html"), built.text("old/us.html"));
        assertEquals("en-GB", page.select("html").attr("lang"));
        assertEquals("About us – Leadership catalogue", page.title());
        assertEquals("About us", page.select("h1").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(
                "https://example.org/catalogue/about/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                "0; url=/catalogue/about/",
                page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals("/catalogue/about/", page.select("a").attr("href"));
        assertFalse(built.text("sitemap.xml").contains("us/</loc>"), built.text("sitemap.xml"));
    }

    @Test
    void areRefusedWhereSomethingElseIs(@TempDir Path folder) {
        site(folder, "/fees/, /css/site.css/, /events/, /old/")
                .file("content/fees.adoc", "= Fees\n:redirect-from: /old/\n")
                .file("assets/css/site.css", "")
                .build()
                .hasOnly("""
                        content/about.adoc:2:17: error: /css/site.css/ cannot be an earlier address of “content/about.adoc”: it belongs to “assets/css/site.css” [duplicate-address]
                          take it out of redirect-from, or give the other one another address
                        content/about.adoc:2:17: error: /events/ cannot be an earlier address of “content/about.adoc”: the build makes it itself [duplicate-address]
                          take it out of redirect-from, or give the other one another address
                        content/about.adoc:2:17: error: /fees/ cannot be an earlier address of “content/about.adoc”: it belongs to “content/fees.adoc” [duplicate-address]
                          take it out of redirect-from, or give the other one another address
                        content/fees.adoc:2:17: error: /old/ cannot be an earlier address of “content/fees.adoc”: “content/about.adoc” names it too [duplicate-address]
                          take it out of redirect-from, or give the other one another address""");
    }

    @Test
    void areNotToldApartByCapitalsAlone(@TempDir Path folder) {
        site(folder, "/About/, /us/, /Fees/old.html, /US/")
                .file("content/fees.adoc", "= Fees\n")
                .build()
                .hasOnly("""
                        content/about.adoc:2:17: error: /About/ cannot be an earlier address of “content/about.adoc”: only capitals tell it from /about/index.html, and it belongs to “content/about.adoc” [duplicate-address]
                          take it out of redirect-from, or give the other one another address
                        content/about.adoc:2:17: error: /US/ cannot be an earlier address of “content/about.adoc”: only capitals tell it from /us/index.html, and “content/about.adoc” names it too [duplicate-address]
                          take it out of redirect-from, or give the other one another address""");
    }

    @Test
    void doNotLeadInACircle(@TempDir Path folder) {
        site(folder, "/fees/")
                .file("content/fees.adoc", "= Fees\n:redirect-from: /about/\n")
                .build()
                .hasFinding("""
                        content/fees.adoc:2:17: error: /about/ cannot be an earlier address of “content/fees.adoc”: it belongs to “content/about.adoc”, which names /fees/ in turn, so that visitors would be led in a circle [duplicate-address]
                          take it out of redirect-from, or give the other one another address""");
    }
}
