package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.ReadCalendar;
import org.leadershipcatalogue.testing.SiteCase;

/** The events of a calendar keep their names whatever editors polish, and nothing stands where a calendar goes. */
class PermanentNamesTest {

    private static final String LAUNCH = """
            |[[launch]]Launch
            |Thursday 28 September 2023, 14.00–16.30
            """;
    private static final String WORKSHOP = """
            |Workshop
            |Tuesday 5 December 2023, 9.00–12.30
            """;

    private final String team = page("", LAUNCH, WORKSHOP);

    private static String page(String field, String... rows) {
        return SmallSite.programme(field) + """

                [timetable]
                |===
                |Activity |When

                """ + String.join("\n", rows) + "|===\n";
    }

    private static SiteCase site(Path folder, String name, String page) {
        return SmallSite.in(folder).file("content/programmes/" + name + ".adoc", page);
    }

    private static List<String> uids(SiteCase site) {
        return ReadCalendar.of(site.build().hasNoFinding().text("calendar.ics")).events().stream()
                .map(ReadCalendar.Read::uid)
                .toList();
    }

    @Test
    void outliveARenamedPageThatNamesItsFirstAddress(@TempDir Path first, @TempDir Path second, @TempDir Path third) {
        String renamed = page(":redirect-from: /programmes/team/, /programmes/teams/\n", LAUNCH, WORKSHOP);

        assertEquals(uids(site(first, "team", team)), uids(site(second, "lead-a-team", renamed)));
        assertNotEquals(uids(site(first, "team", team)), uids(site(third, "lead-a-team", team)));
    }

    /** Programs that subscribe to a calendar follow no page that leads on. */
    @Test
    void areReadAtEarlierAddressesToo(@TempDir Path folder) {
        String renamed = page(":redirect-from: /programmes/team/, /team.html\n", LAUNCH, WORKSHOP);
        BuiltSite built = site(folder, "lead-a-team", renamed)
                .file("content/programmes/team/workshop.ics", "an author's")
                .build();

        for (String name : List.of("calendar.ics", "launch.ics")) {
            assertEquals(built.text("programmes/lead-a-team/" + name), built.text("programmes/team/" + name));
        }
        assertEquals("an author's", built.text("programmes/team/workshop.ics"));
        assertFalse(
                built.has("calendar.ics/launch.ics") || built.has("team.html/launch.ics") || built.has("launch.ics"));
    }

    /** A file cannot be a folder as well. */
    @Test
    void areNowhereElseWhereAnEarlierAddressIsRefused(@TempDir Path folder) {
        site(folder, "lead-a-team", page(":redirect-from: /team.html, /team.html/\n", LAUNCH))
                .build()
                .hasFinding("""
                        content/programmes/lead-a-team.adoc:5:17: error: /team.html/ cannot be an earlier address of “content/programmes/lead-a-team.adoc”: “content/programmes/lead-a-team.adoc” names it too [duplicate-address]
                          take it out of redirect-from, or give the other one another address""");
    }

    @Test
    void outliveTheOrderOfRows(@TempDir Path first, @TempDir Path second) {
        assertEquals(uids(site(first, "team", team)), uids(site(second, "team", page("", WORKSHOP, LAUNCH))));
    }

    @Test
    void outliveOtherTitlesAndDates(@TempDir Path first, @TempDir Path second) {
        String edited = team.replace("]]Launch", "]]How it began")
                .replace("A course\n", "The course\n")
                .replace("Tuesday 5 December", "Wednesday 6 December");

        assertEquals(uids(site(first, "team", team)), uids(site(second, "team", edited)));
    }

    @Test
    void outliveAnotherHostAndFolder(@TempDir Path first, @TempDir Path second) {
        SiteCase moved = site(second, "team", team).file("jbake.properties", "site.host=https://example.org/courses\n");

        assertEquals(uids(site(first, "team", team)), uids(moved));
    }

    @Test
    void standInTheCalendarsOfSitePageAudienceAndSession(@TempDir Path folder) {
        BuiltSite built = site(folder, "team", team).build().hasNoFinding();

        String name = uids(site(folder, "team", team)).get(1);

        assertTrue(built.text("programmes/team/calendar.ics").contains("UID:" + name + "\r\n"));
        assertTrue(built.text("programmes/team/workshop.ics").contains("UID:" + name + "\r\n"));
        assertTrue(built.text("audiences/middle-leaders/calendar.ics").contains("UID:" + name + "\r\n"));
        assertFalse(built.has("organisations/network/calendar.ics"));
        assertFalse(built.text("sitemap.xml").contains(".ics"));
    }

    @Test
    void noOtherFileCanStandThere(@TempDir Path folder) {
        site(folder, "team", team)
                .file("content/programmes/team/launch.ics", "BEGIN:VCALENDAR")
                .file("assets/calendar.ics", "BEGIN:VCALENDAR")
                .file("assets/programmes/team/calendar.ics", "BEGIN:VCALENDAR")
                .file("content/programmes/team/workshop.ics/map.png", new byte[] {1})
                .file("content/programmes/team/other.ics", "BEGIN:VCALENDAR")
                .build()
                .hasOnly("""
                        assets/calendar.ics:1:1: error: “assets/calendar.ics” would be published at /calendar.ics, which the build makes itself [duplicate-address]
                          rename or remove it
                        assets/programmes/team/calendar.ics:1:1: error: “assets/programmes/team/calendar.ics” would be published at /programmes/team/calendar.ics, which is the calendar of “A course” [duplicate-address]
                          rename or remove it
                        content/programmes/team/launch.ics:1:1: error: “content/programmes/team/launch.ics” would be published at /programmes/team/launch.ics, which is the calendar of “Launch” [duplicate-address]
                          rename or remove it
                        content/programmes/team/workshop.ics/map.png:1:1: error: “content/programmes/team/workshop.ics/map.png” would be published in the folder /programmes/team/workshop.ics, which is the calendar of “Workshop” [duplicate-address]
                          rename the folder""");
    }

    @Test
    void noSessionCanBeNamedLikeTheCalendarOfItsPage(@TempDir Path folder) {
        site(folder, "team", team.replace("|Workshop", "|Calendar")).build().hasOnly("""
                content/programmes/team.adoc:14:2: error: the session “Calendar” would have its calendar at /programmes/team/calendar.ics, which is the calendar of the whole page [duplicate-address]
                  begin the cell with an id of its own, for example [[calendar-session]]""");
    }

    @Test
    void noEarlierAddressCanBeOne(@TempDir Path folder) {
        site(folder, "team", page(":redirect-from: /programmes/team/launch.ics/\n", LAUNCH))
                .build()
                .hasOnly("""
                        content/programmes/team.adoc:5:17: error: /programmes/team/launch.ics/ cannot be an earlier address of “content/programmes/team.adoc”: the build makes it itself [duplicate-address]
                          take it out of redirect-from, or give the other one another address""");
    }
}
