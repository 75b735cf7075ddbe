package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.Page;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class RedirectLinesTest {

    private static final Location AT = Location.startOf("content/about.adoc");

    private static RedirectLines lines(String basePath) {
        return new RedirectLines(new SiteConfig(
                "Catalogue",
                "",
                URI.create("https://example.org"),
                basePath,
                "en-GB",
                "",
                new TreeMap<>(),
                LinkSettings.DEFAULT,
                new TreeMap<>()));
    }

    private static Catalogue moved(String address, String earlier) {
        Field field =
                new Field("redirect-from", "Earlier addresses", "", false, true, List.of(new Value.Words(earlier)), AT);
        EntryId id = new EntryId(EntryType.PAGE, "about");
        return new Catalogue(
                List.of(new Page(new Head(id, address, "About", Optional.empty(), AT, new Fields(List.of(field))))),
                Map.of());
    }

    @Test
    void areWrittenIntoTheSiteAndBesideIt(@TempDir Path folder) throws IOException {
        SiteCase site = SiteCase.in(folder)
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .file("content/about.adoc", "= About us\n:redirect-from: /us/, /old/us.html\n");
        BuiltSite built = site.build().hasNoFinding();

        assertEquals("""
                /catalogue/old/us.html /catalogue/about/ 301
                /catalogue/us /catalogue/about/ 301
                /catalogue/us/ /catalogue/about/ 301
                """, built.text("_redirects"));
        assertEquals("""
                "/catalogue/old/us.html" "/catalogue/about/";
                "/catalogue/us" "/catalogue/about/";
                "/catalogue/us/" "/catalogue/about/";
                """, Files.readString(site.source().resolve("target/report/redirects.nginx")));
    }

    @Test
    void areNoFileOfTheSiteWhereNothingHasMoved(@TempDir Path folder) throws IOException {
        SiteCase site = SiteCase.in(folder).file("content/about.adoc", "= About us\n");

        assertFalse(site.build().hasNoFinding().has("_redirects"));
        assertEquals("", Files.readString(site.source().resolve("target/report/redirects.nginx")));
    }

    /** The schema lets no such address through; the lines do not rely on it. */
    @Test
    void cannotBeBrokenOutOfByAnyCharacter() {
        String hostile = "/a\" \"b\"; } \\ $host\n# é :x *";
        Catalogue catalogue = moved(hostile + "/", hostile + ".html");

        String escaped = "/a%22%20%22b%22%3B%20%7D%20%5C%20%24host%0A%23%20%C3%A9%20%3Ax%20%2A";
        assertEquals(escaped + ".html " + escaped + "/ 301\n", lines("").forHosts(catalogue));
        assertEquals(
                "\"/a\\\" \\\"b\\\"; } \\\\ $host\n# é :x *.html\" \"" + escaped + "/\";\n",
                lines("").forNginx(catalogue));
    }
}
