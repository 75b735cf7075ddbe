package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

/** What of assets/ is published where. */
class PublishedAssetsTest {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private SiteCase site(String name) {
        return SiteCase.in(folder)
                .file("content/about.adoc", "= About\n:summary: About us.\n\nlink:/img/map.svg[The map]\n")
                .file("templates/home.ftlh", SiteCase.HOME.replace("</title>", """
                        </title>
                        <link rel="stylesheet" href="${assets["%s"]}">""".formatted(name)))
                .file("assets/css/site.css", "@import \"card.css\" layer(parts);\n")
                .file("assets/css/card.css", ".card { background: url(../img/map.svg) }\n")
                .file("assets/css/other.css", "b { color: blue }\n")
                .file("assets/img/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    private static String href(BuiltSite built) {
        Matcher href = HREF.matcher(built.text("index.html"));
        assertTrue(href.find());
        return href.group(1);
    }

    private static List<String> filesBelow(BuiltSite built, String start) {
        return built.files().keySet().stream()
                .filter(file -> file.startsWith(start) && !file.endsWith(".gz") && !file.endsWith(".br"))
                .map(file -> file.replaceFirst("\\.[0-9a-f]{8}\\.", ".#."))
                .sorted()
                .toList();
    }

    @Test
    void areThereUnderTheNamesThatPagesLoadAndUnderTheirOwn() {
        BuiltSite built = site("css/site.css").build().hasNoFinding();

        assertTrue(href(built).matches("/css/site\\.[0-9a-f]{8}\\.css"), href(built));
        assertTrue(
                built.text(href(built).substring(1)).startsWith("@layer parts {\n.card { background: url(../img/map."));
        assertEquals(
                List.of("css/card.css", "css/other.css", "css/site.#.css", "css/site.css"), filesBelow(built, "css/"));
        assertEquals(List.of("img/map.#.svg", "img/map.svg"), filesBelow(built, "img/"));
        assertEquals("@import \"card.css\" layer(parts);\n", built.text("css/site.css"));
    }

    @Test
    void areFoundInASubFolder() {
        BuiltSite built = site("css/site.css")
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .build();

        assertTrue(href(built).matches("/catalogue/css/site\\.[0-9a-f]{8}\\.css"), href(built));
        assertTrue(built.has(href(built).replace("/catalogue/", "")));
    }

    @Test
    void areToldAtTheTemplateThatNamesThemWrongly() {
        site("css/sites.css").build().hasOnly("""
                templates/home.ftlh:4:30: error: “css/sites.css” is not among the assets (for the page /) [unknown-asset]
                  did you mean css/site.css?""");
    }

    @Test
    void areProvedOnceAndAtTheirSource() {
        site("css/site.css")
                .file("assets/css/card.css", ".card {\n  background: url(gone.png)\n}\n")
                .build()
                .hasOnly("""
                        assets/css/card.css:2:19: error: the asset “gone.png” does not exist [broken-asset]
                          correct it, or add the file""");
    }

    @Test
    void areProvedWhereScriptsImportThem() {
        site("css/site.css")
                .file("assets/js/search.js", "let a;\nnew Worker(new URL(\"./worker.js\", import.meta.url));\n")
                .file("assets/js/page.js", "import { find } from \"./serach.js\";\n")
                .build()
                .hasOnly("""
                        assets/js/page.js:1:23: error: the asset “./serach.js” does not exist [broken-asset]
                          did you mean /js/search.js?""", """
                        assets/js/search.js:2:21: error: the asset “./worker.js” does not exist [broken-asset]
                          correct it, or add the file""");
    }
}
