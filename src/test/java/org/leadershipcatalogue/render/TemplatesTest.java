package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class TemplatesTest {

    @TempDir
    private Path folder;

    private SiteCase site() {
        return SiteCase.in(folder)
                .file("content/organisations/network.adoc", """
                        = The <Network>
                        :summary: Schools & their friends.
                        :kind: network
                        :jbake-tags: london, schools

                        Words with *weight*.
                        """)
                .file("content/organisations/alliance.adoc", """
                        = Alliance
                        :summary: Another one.
                        :kind: alliance
                        """);
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body><h1>h</h1>\n" + body
                + "\n</body></html>";
    }

    private BuiltSite buildWith(String organisationTemplate) {
        return site().file("templates/organisation.ftlh", page(organisationTemplate))
                .build();
    }

    @Test
    void keepJBakesVariables() {
        String page = buildWith("""
                        title=${content.title} type=${content.type} status=${content.status} uri=${content.uri}
                        root=${content.rootpath} noext=${content.noExtensionUri} kind=${content.kind}
                        body=${content.body}
                        tags=<#list content.tags as tag>${tag};</#list> all=<#list alltags as tag>${tag};</#list>
                        host=${config.site_host} published=${published_organisations?size} of ${organisations?size}
                        everything=${published_content?size} db=${db.getPublishedCount("organisation")}
                        date=${published_date?datetime?iso_utc} version=${version!"none"}
                        """).hasNoFinding().text("organisations/network/index.html");

        List.of(
                        "title=The &lt;Network&gt; type=organisation status=published uri=organisations/network/index.html",
                        "root=../../ noext=organisations/network/ kind=network",
                        "<p>Words with <strong>weight</strong>.</p>",
                        "tags=london;schools; all=london;schools;",
                        "host=http://localhost published=2 of 2",
                        "db=2",
                        "date=2023-06-01T09:00:00Z")
                .forEach(part -> assertTrue(page.contains(part), () -> "no " + part + " in\n" + page));
    }

    @Test
    void escapeWhatIsNotHtml() {
        String page = buildWith("${page.title} ${page.summary} <#list page.parts as part>${part.html}</#list>")
                .hasNoFinding()
                .text("organisations/network/index.html");

        assertTrue(page.contains("The &lt;Network&gt; Schools &amp; their friends."), page);
        assertTrue(page.contains("<strong>weight</strong>"), page);
    }

    @Test
    void nameAMissingValueOnceWithItsPlaceAndThePagesItFailsFor() {
        buildWith("${page.title}\n  ${page.subtitle}")
                .hasOnly("templates/organisation.ftlh:3:5: error: “page.subtitle” has no value"
                        + " (for content/organisations/alliance.adoc and 1 other page) [template-value]\n"
                        + "  check the spelling; for a value that may be missing write “page.subtitle!” or “??”");
    }

    @Test
    void nameASyntaxErrorAtItsPlace() {
        List<String> findings = buildWith("<#if page.title>").findings();

        assertEquals(1, findings.size(), findings::toString);
        assertTrue(
                findings.get(0).startsWith("templates/organisation.ftlh:3:14: error: the template cannot be read: "),
                findings::toString);
    }

    @Test
    void areMissedByName() {
        site().file("jbake.properties", "template.organisation.file=body.ftlh\n")
                .build()
                .hasOnly("templates/body.ftlh:1:1: error: the template “body.ftlh” does not exist"
                        + " (for content/organisations/alliance.adoc and 1 other page) [missing-template]\n"
                        + "  add it, or name another one here or in jbake.properties");
    }

    @Test
    void reachNoClassAndNoFileOutside() {
        for (String attempt : List.of(
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${page.class}",
                "${page.getClass()}",
                "${db.class}",
                "${db.addDocument(content)}",
                "${content?api.clear()}",
                "${statics[\"java.lang.System\"]}",
                "<#include \"../jbake.properties\">")) {
            BuiltSite built = buildWith(attempt);

            assertTrue(
                    built.findings().stream().anyMatch(finding -> finding.startsWith("templates/")),
                    () -> attempt + " went through: " + built.findings());
        }
    }

    @Test
    void areGivenNeighboursInTheOrderOfLists() {
        String page = buildWith(
                        "next=${(content.nextContent.title)!\"-\"} previous=${(content.previousContent.title)!\"-\"}")
                .hasNoFinding()
                .text("organisations/alliance/index.html");

        assertEquals(true, page.contains("next=The &lt;Network&gt; previous=-"), page);
    }
}
