package org.leadershipcatalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class LinksResolveTest {

    private static String report(String fields) {
        return """
                = A report
                :summary: A report on schools.
                :kind: report
                """ + fields;
    }

    @Test
    void offersNamesForNoMoreThanFiftyBrokenLinks(@TempDir Path folder) {
        String links = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "xref:abuot-our-schools-%02d.adoc[This].".formatted(number))
                .collect(Collectors.joining("\n"));
        BuiltSite built = SiteCase.in(folder)
                .file("content/about-our-schools.adoc", "= About\n\n" + links + "\n")
                .build();

        assertEquals(60, built.findings().size());
        assertEquals(
                50,
                built.findings().stream()
                        .filter(finding -> finding.endsWith("did you mean about-our-schools.adoc?"))
                        .count());
    }

    @Test
    void saysThatTheEntryOfALinkIsADraft(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/later.adoc", "= Later\n:jbake-status: draft\n")
                .file("content/soon.adoc", "= Soon\n:publish-on: 2 June 2023\n")
                .file("content/a.adoc", "= A page\n\nSee xref:later.adoc#x[this] and xref:soon.adoc[].\n")
                .build()
                .hasOnly("""
                        content/a.adoc:3:5: error: “later.adoc” is a draft, but this page is published [reference-to-draft]
                          let visitors see “content/later.adoc” too, or take the link out here, or make this page a draft
                        content/a.adoc:3:33: error: “soon.adoc” is not shown before 2 June 2023, but this page is published [reference-to-draft]
                          let visitors see “content/soon.adoc” too, or take the link out here, or make this page a draft""");
    }

    @Test
    void followsTheFileOfAPublication(@TempDir Path folder) {
        String page = SiteCase.in(folder)
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .file("templates/publication.ftlh", """
                        <html lang="en"><title>t</title><h1>h</h1>
                        <a href="${page.open.href}">${page.open.words}</a>
                        </html>
                        """)
                .file("content/publications/files/report.pdf", "x")
                .file("content/publications/a.adoc", report(":file: files/report.pdf\n"))
                .build()
                .hasNoFinding()
                .text("publications/a/index.html");

        assertTrue(page.contains("<a href=\"/catalogue/publications/files/report.pdf\">"), page);
    }

    @Test
    void reportsAMissingFileAtItsFieldAlone(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("templates/publication.ftlh", """
                        <html lang="en"><title>t</title><h1>h</h1>
                        <#list page.facts as fact><#list fact.values as value><#if value.href?has_content><a href="${value.href}">x</a></#if></#list></#list>
                        </html>
                        """)
                .file("content/publications/files/report.pdf", "x")
                .file("content/publications/a.adoc", report(":file: files/reprot.pdf\n"))
                .build()
                .hasOnly("""
                        content/publications/a.adoc:4:8: error: “files/reprot.pdf” leads to no page or file [broken-link]
                          did you mean files/report.pdf?""");
    }

    @Test
    void findsWhatAStyleSheetLoadsAtItsLine(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("assets/css/site.css", "a { color: red }\nb { background: url(gone.png) }\n")
                .build()
                .hasOnly("""
                        assets/css/site.css:2:21: error: the asset “gone.png” does not exist [broken-asset]
                          correct it, or add the file""");
    }

    @Test
    void tellsATargetOnceWithAllItsPlaces(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/places/town-hall.adoc", "= Town Hall\n:summary: A hall.\n")
                .file("content/a.adoc", "= A page\n\nSee xref:places/town-hal.adoc[this].\n")
                .file("content/help/b.adoc", "= Another\n\nSee xref:../places/town-hal.adoc#way[this].\n")
                .build()
                .hasOnly("""
                        content/a.adoc:3:5: error: “places/town-hal.adoc” leads to no page or file [broken-link]
                          did you mean places/town-hall.adoc? It also stands at content/help/b.adoc:3:5""");
    }

    @Test
    void saysOnHowManyPagesATemplateLinksToNothing(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("templates/page.ftlh", """
                        <html lang="en"><title>t</title><h1>h</h1>
                        <a href="/gone/">Gone</a> <a href="/gone/">Gone</a>
                        </html>
                        """)
                .file("content/a.adoc", "= A page\n")
                .file("content/b.adoc", "= Another\n")
                .build()
                .hasOnly("""
                        templates/page.ftlh:2:10: error: “/gone/” leads to no page or file (on 2 pages) [broken-link]
                          correct it in the template, or add the file""");
    }

    @Test
    void readsPagesThatAreCopiedAsTheyAre(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("assets/widget/index.html", """
                        <html lang="en"><title>Widget</title>
                        <p id="here"><p id="here"><a href="#there">x</a>
                        <a href="../a/#here">x</a> <img src="gone.png" alt="">
                        """)
                .file("content/a.adoc", "= A page\n\nSee link:/widget/#hree[this].\n")
                .build()
                .hasOnly("""
                        assets/widget/index.html:2:21: warning: the id “here” is used on this page already at \
                        assets/widget/index.html:2:8 [duplicate-id]
                          give one of the two another name; a link to it leads to the first
                        assets/widget/index.html:2:36: error: “#there” is no place in this page [broken-fragment]
                          did you mean here?
                        assets/widget/index.html:3:10: error: “#here” is no place in the page /a/ [broken-fragment]
                          give the place this name: id="here"
                        assets/widget/index.html:3:38: error: the image “gone.png” does not exist [broken-image]
                          correct it, or add the file
                        content/a.adoc:3:5: error: “#hree” is no place in the page /widget/ [broken-fragment]
                          did you mean here?""");
    }

    @Test
    void leavesOtherSitesOfTheSameHostAlone(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .file("templates/home.ftlh", SiteCase.HOME)
                .file("content/a.adoc", "= A page\n\nSee https://example.org/news/[this].\n")
                .file("content/b.adoc", "= Another\n\nSee https://example.org/catalogue/gone/[this].\n")
                .build()
                .hasOnly("""
                        content/b.adoc:3:5: error: “https://example.org/catalogue/gone/” leads to no page or file [broken-link]
                          correct the path, or put the file where it says""");
    }

    @Test
    void warnsOfPagesThatNobodyLinksTo(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("templates/home.ftlh", "<html lang=\"en\"><title>t</title><h1>h</h1></html>")
                .file("content/a.adoc", "= A page\n\nSee xref:b.adoc[].\n")
                .file("content/b.adoc", "= Another\n\nSee xref:b.adoc#_top[itself].\n\n[[top-of-it]]\nWords.\n")
                .build()
                .hasFinding("""
                        content/a.adoc:1:3: warning: no other page links to “A page” [unlinked-page]
                          link to it from a page on which visitors would look for it""");
    }
}
