package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class ProjectsTest {

    private static final String TEMPLATE = """
            <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1><pre>
            <#if page.projects??>${page.projects.caption} ${page.projects.leader}, project<#if page.projects.hasThemes>, theme</#if>
            <#list page.projects.rows as row>
            <#list row.leaders as leader>${leader.text} ${leader.href}<#sep> and </#sep></#list>: ${row.project.text} ${row.project.href}: ${row.theme}
            </#list>
            </#if>
            <#list page.groups as group>${group.heading}: <#list group.cards as card>${card.title} </#list></#list>
            </pre></body></html>
            """;

    @TempDir
    private Path folder;

    private SiteCase site() {
        return SiteCase.in(folder)
                .file("templates/initiative.ftlh", TEMPLATE)
                .file("content/organisations/town.adoc", organisation("Town", "council"))
                .file("content/organisations/county.adoc", organisation("County", "council"))
                .file("content/organisations/school.adoc", organisation("A school", "school"))
                .file("content/initiatives/research.adoc", initiative("Research", "regional", "town", ""));
    }

    private static String organisation(String title, String kind) {
        return "= " + title + "\n:summary: It leads something.\n:kind: " + kind + "\n";
    }

    private static String initiative(String title, String scope, String leaders, String more) {
        return "= " + title + "\n:summary: Work of several schools.\n:scope: " + scope + "\n:led-by: " + leaders + "\n"
                + more;
    }

    private static String part(String title, String scope, String leaders, String more) {
        return initiative(title, scope, leaders, ":part-of: research\n" + more);
    }

    private static String shown(BuiltSite site) {
        String page = site.hasNoFinding().text("initiatives/research/index.html");
        return page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>")).strip();
    }

    @Test
    void ofAnInitiativeAreATableByAuthorityAndTitle() {
        String page = shown(site().file(
                        "content/initiatives/a.adoc", part("Zest", "local", "town", ":theme: leading & learning\n"))
                .file("content/initiatives/b.adoc", part("Better", "local", "town", ""))
                .file("content/initiatives/c.adoc", part("Leap", "local", "county, town", ":theme: succession\n"))
                .build());

        assertEquals("""
                3 local projects. Authority, project, theme
                County /organisations/county/ and Town /organisations/town/: Leap /initiatives/c/: Succession
                Town /organisations/town/: Better /initiatives/b/:\s
                Town /organisations/town/: Zest /initiatives/a/: Leading &amp; learning""", page);
    }

    @Test
    void areNotCalledAuthoritiesWhenASchoolLeadsOne() {
        String page = shown(site().file("content/initiatives/a.adoc", part("Zest", "local", "school", ""))
                .build());

        assertEquals("""
                One local project. Led by, project
                A school /organisations/school/: Zest /initiatives/a/:""", page);
    }

    @Test
    void leaveWiderPartsAndOtherEntriesAmongTheCards() {
        String page = shown(site().file("content/initiatives/a.adoc", part("Zest", "local", "town", ""))
                .file("content/initiatives/b.adoc", part("Wider", "regional", "town", ""))
                .file(
                        "content/publications/report.adoc",
                        "= Report\n:summary: What was found.\n:kind: report\n:about: research, a\n:part-of: research\n")
                .build());

        assertEquals("""
                One local project. Authority, project
                Town /organisations/town/: Zest /initiatives/a/:\s
                Part of this: Wider Report About this: Report""", page.replaceAll("\n+", "\n"));
    }

    @Test
    void areShownOnThePageOfNoOtherType() {
        BuiltSite site = site().file("templates/organisation.ftlh", TEMPLATE)
                .file("content/initiatives/a.adoc", part("Zest", "local", "town", ""))
                .build();
        String page = site.hasNoFinding().text("organisations/town/index.html");

        assertEquals(true, page.contains("What it leads: Research Zest"), page);
    }
}
