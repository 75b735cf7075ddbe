package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class NeighboursTest {

    private static final String TEMPLATE = """
        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1><pre>
        <#list page.facts as fact>${fact.label}: <#list fact.values as value>${value.text} </#list>
        </#list>
        <#if page.events??><#list page.events.past as period><#list period.lines as line>Was here: ${line.title.text}, ${line.partOf.text} ${line.partOf.href}
        </#list></#list></#if>
        <#list page.groups as group>${group.heading} ${group.count}: <#list group.cards as card>${card.title} </#list><#list group.more as link>| ${link.text} ${link.href} </#list><#if group.all??>| ${group.all.text} ${group.all.href}</#if>
        </#list>
        </pre></body></html>
        """;

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void begin() {
        site = SiteCase.in(folder)
                .file("content/organisations/ucl.adoc", "= UCL\n:summary: A university.\n:kind: university\n")
                .file("content/regions/england.adoc", "= England\n:summary: A country.\n")
                .file("content/regions/london.adoc", "= London\n:summary: A city.\n:broader: england\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: They lead.\n")
                .file("content/places/hall.adoc", "= Hall\n:summary: A hall.\n:organisation: ucl\n");
        for (String type : new String[] {"term", "organisation", "place"}) {
            site.file("templates/" + type + ".ftlh", TEMPLATE);
        }
    }

    private void programme(String name, String more) {
        site.file(
                "content/programmes/" + name + ".adoc",
                "= Programme " + name + "\n:summary: Learn.\n:audiences: heads\n:starts: not known\n:run-by: ucl\n"
                        + more);
    }

    private String shown(String address) {
        String page = site.build().hasNoFinding().text(address + "/index.html");
        return page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"))
                .strip()
                .replaceAll(" *\n+", "\n");
    }

    @Test
    void ofATermStandByTypeWithThoseOfNarrowerTerms() {
        programme("a", ":regions: london\n");
        programme("b", ":regions: england\n");
        site.file(
                "content/initiatives/c.adoc",
                "= Work\n:summary: Work.\n:scope: local\n:led-by: ucl\n:regions: london\n");

        assertEquals("""
            Includes: London
            Programmes 2: Programme a Programme b
            Initiatives 1: Work\
            """, shown("regions/england"));
        assertEquals("""
            Within: England
            Programmes 1: Programme a | Programmes in London /programmes/region/london/
            Initiatives 1: Work\
            """, shown("regions/london"));
    }

    @Test
    void ofATermStandInTheOrderOfTheirList() {
        programme("a", ":regions: london\n");
        site.now("2024-05-01T12:00:00Z").file("content/programmes/z.adoc", """
                = Programme z
                :summary: Learn.
                :audiences: heads
                :regions: london
                :run-by: ucl
                :applications-open: 1 April 2024
                :applications-close: 1 June 2024
                :starts: 1 September 2024
                """);

        assertEquals("""
            Programmes 2: Programme z Programme a\
            """, shown("audiences/heads"));
    }

    @Test
    void ofAnOrganisationStandByWhatItDoesAndAreAllNamed() {
        for (char name = 'a'; name <= 'n'; name++) {
            programme(Character.toString(name), name == 'a' ? ":funded-by: ucl\n" : "");
        }

        assertEquals("""
            Kind: University
            What it funds 1: Programme a
            What it runs 14: Programme a Programme b Programme c Programme d Programme e Programme f Programme g\
             Programme h Programme i Programme j Programme k Programme l\
             | Programme m /programmes/m/ | Programme n /programmes/n/
            Its places 1: Hall\
            """, shown("organisations/ucl"));
    }

    @Test
    void ofAPlaceAreWhatTakesPlaceThere() {
        programme("a", """

            [timetable]
            |===
            |Activity |Where |When

            |Launch |Hall |Tuesday 28 March 2023, 14.00–16.30
            |Visit |Elsewhere |Tuesday 4 April 2023, 14.00–16.30
            |===
            """);
        site.file(
                "content/events/fair.adoc",
                "= The fair\n:summary: A fair.\n:starts: 2 March 2023\n:place: hall\n:part-of: a\n");

        assertEquals("""
            Belongs to: UCL
            Was here: Launch, Programme a /programmes/a/
            Was here: The fair, Programme a /programmes/a/\
            """, shown("places/hall"));
    }
}
