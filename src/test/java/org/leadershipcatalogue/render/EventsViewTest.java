package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteCase;

/** The pages of events, as the templates of this repository show them. */
class EventsViewTest {

    private static final String BEFORE = "2023-11-09T10:00:00Z";
    private static final String AFTER = "2024-02-01T10:00:00Z";

    @TempDir
    private Path folder;

    private BuiltSite at(String now) {
        return MadeUpSeason.in(folder).now(now).build().hasNoFinding();
    }

    private static Document page(BuiltSite site, String address) {
        return Jsoup.parse(site.text(address.substring(1) + "index.html"));
    }

    private static List<String> lines(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] .event-line")
                .eachText();
    }

    @Test
    void tellsWhatIsComingByMonthAndWhatHasBeenByYear() {
        Document page = page(at("2023-11-16T12:30:00Z"), "/events/");

        assertEquals(
                List.of(
                        "Thursday 30 November 2023 Conference Add to calendar: Conference",
                        "Thursday 7 December 2023 09:00 to 12:30 Third morning Lead a team Town hall Middle leaders"
                                + " Add to calendar: Third morning"),
                lines(page, "_coming"));
        assertEquals(
                List.of(
                        "Thursday 16 November 2023 09:00 to 12:30 Second morning Lead a team Town hall Middle leaders",
                        "Thursday 9 November 2023 09:00 to 12:30 First morning Lead a team Town hall Middle leaders"),
                lines(page, "_past"));
        assertEquals(
                List.of("November 2023", "December 2023", "2023"),
                page.select(".event-period").eachText());
    }

    @Test
    void saysWhatIsOnNow() {
        Element now = page(at(BEFORE), "/events/").expectFirst(".event-now");

        assertEquals("now Now false", now.attr("data-kind") + " " + now.text() + " " + now.hasAttr("hidden"));
    }

    @Test
    void saysThatAMovedSessionIsStillToBeConfirmed() {
        BuiltSite site = MadeUpSeason.in(folder)
                .file("content/programmes/moved.adoc", """
                        = Moved
                        :summary: A programme whose day has moved.
                        :run-by: network
                        :audiences: middle-leaders

                        [timetable]
                        |===
                        |Activity |When |Status

                        |Reading day
                        |Tuesday 12 December 2023, to be confirmed
                        |moved from 5 December 2023
                        |===
                        """)
                .now(BEFORE)
                .build()
                .hasNoFinding();

        assertEquals(
                List.of("Moved from Tuesday 5 December 2023", "To be confirmed"),
                page(site, "/events/")
                        .select(".event-status:not([hidden])")
                        .not(".event-now")
                        .eachText());
        assertTrue(page(site, "/events/2023-24/")
                .select(".season-table")
                .text()
                .contains("12 December 2023: Reading day (moved, to be confirmed)"));
    }

    @Test
    void leadsFromALineToItsRow() {
        assertEquals(
                "/programmes/lead-a-team/#first-morning",
                page(at(BEFORE), "/events/").expectFirst(".event-title a").attr("href"));
    }

    @Test
    void saysWhatWasLastWhenNothingIsComing() {
        assertEquals(
                "No events are announced at present. The last was Third morning: Thursday 7 December 2023 09:00 to 12:30."
                        + " See all programmes See all initiatives",
                page(at(AFTER), "/events/").select(".event-none").text());
    }

    @Test
    void leadsFromAnEmptyChoiceToWhatIsComing() {
        BuiltSite site = MadeUpSeason.in(folder)
                .file("content/topics/coaching.adoc", "= Coaching\n:summary: Coaching.\n")
                .file("content/events/early.adoc", """
                        = Early meeting
                        :summary: It is over.
                        :organised-by: network
                        :topics: coaching
                        :starts: 2 October 2023
                        """)
                .now(BEFORE)
                .build()
                .hasNoFinding();
        Document page = page(site, "/events/topic/coaching/");

        assertEquals(
                "No events for this choice are announced at present. The last was Early meeting: Monday 2 October 2023."
                        + " See all events to come (4) See all programmes See all initiatives",
                page.select(".event-none").text());
        assertEquals(
                "Remove Topic: Coaching Show all events", page.select(".chips").text());
        assertEquals(
                "http://localhost/events/topic/coaching/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                "Coaching 1 past",
                page.select(".choices li:has([aria-current])").text());
        assertTrue(site.text("sitemap.xml").contains("<loc>http://localhost/events/topic/coaching/</loc>"));
    }

    @Test
    void offersOnlyChoicesThatHoldAnything() {
        BuiltSite site = at(BEFORE);

        assertTrue(site.has("events/audience/middle-leaders/index.html"));
        assertEquals(
                List.of("Middle leaders 3 to come"),
                page(site, "/events/").select(".choices li").eachText());
    }

    @Test
    void saysSoWhenThereIsNothingAtAll() {
        BuiltSite site =
                SiteCase.in(folder).file("templates/events.ftlh", """
                        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>${page.title}</h1>
                        <p>${page.events.nothing.words}</p><#list page.events.choices.ways as way>way</#list></body></html>
                        """).build().hasNoFinding();

        assertEquals(
                "Events No events are announced at present.",
                page(site, "/events/").body().text());
        assertFalse(site.has("events/2023-24/index.html"));
    }

    @Test
    void keepsItsAddressesFromEntries() {
        MadeUpSeason.in(folder)
                .file("content/events/2023-24.adoc", "= A year\n:summary: A year.\n:starts: 2 October 2023\n")
                .build()
                .hasFinding("""
                        content/events/2023-24.adoc:1:1: error: “content/events/2023-24.adoc” would be published at \
                        /events/2023-24/, which is kept for choices from the list of events \
                        [duplicate-address]
                          rename or remove it""");
    }
}
