package org.leadershipcatalogue.check;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class PagesAreWholeTest {

    @Test
    void haveAnIdOfTextAndTemplateReportedOnce(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/about.adoc", "= About\n\n== Aims\n")
                .file("content/contact.adoc", "= Contact\n\n== Aims\n")
                .file("templates/page.ftlh", """
                        <html lang="en"><title>t</title><h1 id="aims">h</h1><#list page.parts as part>${part.html}</#list></html>
                        """)
                .build()
                .hasOnly("""
                        templates/page.ftlh:1:1: error: a page made with this template has the id “aims” twice [duplicate-id]
                          begin the ids of templates with “_”, which no text can, and use each once""");
    }

    @Test
    void keepTheIdsOfTemplatesFromTexts(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("content/about.adoc", "= About\n\n[[_main]]\nWords.footnote:[More.] footnote:named[Again.]\n")
                .build()
                .hasOnly("""
                        content/about.adoc:3:3: error: the id “_main” begins with “_”, which is kept for the places of templates [malformed-value]
                          give it another name, such as main""");
    }

    @Test
    void areNotOfferedIdsOfTemplates(@TempDir Path folder) {
        SiteCase.in(folder)
                .file("templates/page.ftlh", """
                        <html lang="en"><title>t</title><h1 id="_main">h</h1><#list page.parts as part>${part.html}</#list></html>
                        """)
                .file("content/about.adoc", "= About\n\nSee xref:#main[this].\n")
                .build()
                .hasOnly("""
                        content/about.adoc:3:5: error: “#main” is no place in this page [broken-fragment]
                          give the place this name: write [[main]] above it""");
    }
}
