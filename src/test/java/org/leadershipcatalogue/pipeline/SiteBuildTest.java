package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class SiteBuildTest {

    private static final String TEAM = """
            = Lead a team
            :summary: A course for people who lead a team for the first time.
            :run-by: network
            :audiences: middle-leaders

            Read about xref:../organisations/network.adoc[] first.

            [timetable]
            |===
            |Activity |Where |When

            |Launch
            |Town hall
            |Thursday 28 September 2023, 14.00–16.30
            |===
            """;
    private static final String NETWORK = """
            = The Network
            :summary: A network of schools.
            :kind: network
            """;
    private static final String MIDDLE_LEADERS = """
            = Middle leaders
            :summary: People who lead a subject or a year.
            """;

    private static SiteCase site(Path folder) {
        return SiteCase.in(folder)
                .file("content/programmes/team.adoc", TEAM)
                .file("content/organisations/network.adoc", NETWORK)
                .file("content/audiences/middle-leaders.adoc", MIDDLE_LEADERS);
    }

    @Test
    void publishesAPageForEveryEntryAndTheListsAroundThem(@TempDir Path folder) {
        BuiltSite built = site(folder).build().hasNoFinding();

        assertAll(
                () -> assertTrue(built.text("programmes/team/index.html").contains("<h1>Lead a team</h1>")),
                () -> assertTrue(built.text("programmes/index.html").contains("/programmes/team/")),
                () -> assertTrue(built.text("organisations/network/index.html").contains("/programmes/team/")),
                () -> assertTrue(built.has("index.html")),
                () -> assertTrue(built.has("404.html")),
                () -> assertTrue(built.text("sitemap.xml").contains("<loc>http://localhost/programmes/team/</loc>")),
                () -> assertTrue(built.text("catalogue.json").contains("\"2023-09-28T14:00:00+01:00\"")));
    }

    @Test
    void fillsTheTitleOfAnotherEntryIntoAReferenceWithoutWords(@TempDir Path folder) {
        String page = site(folder).build().hasNoFinding().text("programmes/team/index.html");

        assertTrue(page.contains("<a href=\"/organisations/network/\">The Network</a>"), page);
    }

    @Test
    void listsOnAPlacesPageWhatHasSessionsThere(@TempDir Path folder) {
        String page = site(folder)
                .file("content/places/town-hall.adoc", "= Town hall\n:summary: The hall of the town.\n")
                .file("templates/place.ftlh", """
                        <html lang="en"><title>t</title><h1>${page.title}</h1>
                        <#list page.events.coming + page.events.past as group><#list group.lines as line>
                        <a href="${line.partOf.href}">${line.partOf.text}</a>
                        </#list></#list></html>
                        """)
                .build()
                .hasNoFinding()
                .text("places/town-hall/index.html");

        assertTrue(page.contains("<a href=\"/programmes/team/\">Lead a team</a>"), page);
    }

    @Test
    void worksBelowABasePath(@TempDir Path folder) {
        String page = site(folder)
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .build()
                .hasNoFinding()
                .text("programmes/team/index.html");

        assertTrue(page.contains("<a href=\"/catalogue/organisations/network/\">The Network</a>"), page);
    }

    @Test
    void writesTheSameBytesTwice(@TempDir Path folder) {
        SiteCase site = site(folder);
        SortedMap<String, byte[]> first = site.build().hasNoFinding().files();
        SortedMap<String, byte[]> second = site.build().hasNoFinding().files();

        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void leavesTheOldSiteAloneWhenThereIsAnError(@TempDir Path folder) {
        SiteCase site = site(folder);
        SortedMap<String, byte[]> before = site.build().hasNoFinding().files();
        BuiltSite broken = site.file("content/programmes/new.adoc", "= New\n").build();
        SortedMap<String, byte[]> after = broken.files();

        assertFalse(broken.result().isPublished());
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
    }

    @Test
    void leavesNothingBehindWhenItIsAbandoned(@TempDir Path folder) {
        SiteCase site = site(folder);
        site.build().hasNoFinding();
        List<String> seen = new ArrayList<>();
        List<SiteBuild> running = new ArrayList<>();
        SiteBuild build = new SiteBuild((step, count, time) -> {
            if (step.equals("pages rendered")) {
                seen.addAll(names(site.source().resolve("target")));
                running.forEach(SiteBuild::abandon);
                seen.addAll(names(site.source().resolve("target")));
                throw new IllegalStateException("the program was stopped");
            }
        });
        running.add(build);
        BuildRequest request = new BuildRequest(site.source(), site.output(), Instant.EPOCH, false);

        assertThrows(IllegalStateException.class, () -> build.run(request));
        assertEquals(4, seen.size(), seen.toString());
        assertTrue(seen.get(0).startsWith(".site-claim-"), seen.toString());
        assertTrue(seen.get(1).startsWith(".site-staging-"), seen.toString());
        assertEquals(List.of("site", "site"), seen.subList(2, 4));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.equals("report") && !name.equals("cache"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsDraftsFromVisitorsUnlessAskedForThem(@TempDir Path folder) {
        SiteCase site = site(folder)
                .file(
                        "content/organisations/draft.adoc",
                        NETWORK.replace("= The", "= A").replace(":kind", ":jbake-status: draft\n:kind"));

        assertFalse(site.build().hasNoFinding().has("organisations/draft/index.html"));
        assertTrue(site.withDrafts().build().hasNoFinding().has("organisations/draft/index.html"));
    }
}
