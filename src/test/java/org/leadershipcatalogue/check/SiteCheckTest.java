package org.leadershipcatalogue.check;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class SiteCheckTest {

    @Test
    void reportsATemplateWithoutAMainHeadingOnceForAllItsPages(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/about.adoc", "= About\n")
                .file("content/contact.adoc", "= Contact\n")
                .file("templates/page.ftlh", """
                        <html lang="en"><title>${page.head.title}</title><p>${page.title}</p></html>
                        """)
                .build()
                .hasOnly("""
                        templates/page.ftlh:1:1: error: a page made with this template has 0 main headings, not one \
                        [page-heading]
                          show page.title as the only h1""");
    }

    @Test
    void goesOnWithAPageWhoseNameNoAddressCanHold(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/Our [old] 100% fees.adoc", "= Fees\n")
                .build()
                .hasFinding("""
                        content/Our [old] 100% fees.adoc:1:1: error: “Our [old] 100% fees.adoc” becomes part of an \
                        address: lower-case words joined by hyphens were expected [unsuitable-name]
                          rename it to our-old-100-fees.adoc""");
    }
}
