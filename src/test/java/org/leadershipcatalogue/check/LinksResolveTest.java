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
                        <#list page.facts as fact><#list fact.values as value><#if value.href?has_content><a href="${value.href}">${value.text}</a></#if></#list></#list>
                        </html>
                        """)
                .file("content/publications/files/report.pdf", "x")
                .file("content/publications/a.adoc", report(":file: files/report.pdf\n"))
                .build()
                .hasNoFinding()
                .text("publications/a/index.html");

        assertTrue(page.contains("<a href=\"/catalogue/publications/files/report.pdf\">report.pdf</a>"), page);
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
