package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.SiteCase;

class CitationsTest {

    private static final String TEMPLATE = """
        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1>
        <#if page.cite??><pre>${page.cite.words}</pre><#else><pre>none</pre></#if></body></html>
        """;

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void begin() {
        site = SiteCase.in(folder)
                .file("jbake.properties", "site.title=The catalogue\nsite.host=https://example.org\n")
                .file("content/organisations/ucl.adoc", "= UCL\n:summary: A university.\n:kind: university\n")
                .file("content/organisations/hall.adoc", "= The Hall\n:summary: A school.\n:kind: school\n")
                .file("content/organisations/trust.adoc", "= A trust\n:summary: Schools.\n:kind: trust\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: They lead.\n");
        for (String type : new String[] {"programme", "initiative", "publication", "event", "term"}) {
            site.file("templates/" + type + ".ftlh", TEMPLATE);
        }
    }

    private String cited(String path, String text) {
        String page = site.file("content/" + path + ".adoc", text)
                .build()
                .hasNoFinding()
                .text(path + "/index.html");
        return page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"));
    }

    @Test
    void nameOrganisationsYearsTitleAndAddress() {
        assertEquals(
                "UCL, The Hall and A trust (2023 to 2024). Lead a team. Programme, described in The catalogue."
                        + " https://example.org/programmes/a/",
                cited("programmes/a", """
                    = Lead a team
                    :summary: Learn.
                    :audiences: heads
                    :run-by: ucl, hall, trust
                    :starts: 28 September 2023
                    :ends: May 2024
                    """));
    }

    @Test
    void nameTheAuthorsOfAPublicationBeforeItsPublisher() {
        String report = "= What works?\n:summary: A study.\n:kind: think-piece\n:publisher: ucl\n:published: 2004\n";

        assertEquals(
                "A. Byron et al. (2004). What works? Think piece, described in The catalogue."
                        + " https://example.org/publications/a/",
                cited("publications/a", report + ":authors: A. Byron et al.\n"));
        assertEquals(
                "UCL (2004). What works? Think piece, described in The catalogue. https://example.org/publications/a/",
                cited("publications/a", report));
    }

    @Test
    void leaveOutWhatIsNotKnown() {
        assertEquals(
                "Meet. Event, described in The catalogue. https://example.org/events/a/",
                cited("events/a", "= Meet\n:summary: We meet.\n:starts: to be confirmed\n"));
        assertEquals(
                "UCL (2010–11). Work. Initiative, described in The catalogue. https://example.org/initiatives/a/",
                cited(
                        "initiatives/a",
                        "= Work\n:summary: Work.\n:scope: local\n:led-by: ucl\n:starts: 2010–11\n:ends: 2010–11\n"));
        assertEquals(
                "UCL (from 2010–11). Work. Initiative, described in The catalogue. https://example.org/initiatives/a/",
                cited("initiatives/a", "= Work\n:summary: Work.\n:scope: local\n:led-by: ucl\n:starts: 2010–11\n"));
    }

    @Test
    void nameTheVersionWhereTheHistoryIsKnown() {
        Repository.in(site.source())
                .file("content/events/a.adoc", "= Meet\n:summary: We meet.\n:starts: to be confirmed\n")
                .commit();

        assertEquals(
                "Meet. Event, described in The catalogue, version of 1 January 2023. https://example.org/events/a/",
                cited("events/a", "= Meet\n:summary: We meet.\n:starts: to be confirmed\n"));
    }

    @Test
    void areNotMadeForWordsOfTheCatalogueItself() {
        assertEquals("none", cited("topics/coaching", "= Coaching\n:summary: Talking.\n"));
    }
}
