package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteCase;

/** The home page, the page for lost visitors and the frame of all, as the templates of this repository show them. */
class HomeViewTest {

    @TempDir
    private Path folder;

    private SiteCase season() {
        return MadeUpSeason.in(folder);
    }

    private static Document home(SiteCase site, String now) {
        return page(site.now(now), "index.html");
    }

    private static Document page(SiteCase site, String file) {
        return Jsoup.parse(site.build().hasNoFinding().text(file));
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @Test
    void offersWhatIsOpenAndWhatOpensLater() {
        Document home = home(season(), "2023-10-20T09:00:00Z");

        assertEquals(List.of("Programmes to apply for"), texts(home, "#_offer"));
        assertEquals(List.of("Lead a team", "Lead a school"), texts(home, ".offer h3"));
        assertEquals(List.of(), texts(home, ".offer-words"));
        assertEquals(List.of("All 3 programmes"), texts(home, ".offer .more"));
    }

    @Test
    void saysThatNothingIsOpenAndWhatRanLast() {
        Document home = home(season(), "2024-02-01T09:00:00Z");

        assertEquals(List.of("Programmes"), texts(home, "#_offer"));
        assertEquals(
                List.of("No programme is open for applications at present. These ran last:"),
                texts(home, ".offer-words"));
        assertEquals(List.of("Lead a school", "Lead a team"), texts(home, ".offer h3"));
    }

    @Test
    void namesWhatStartsNextWhenNothingIsOpen() {
        Document home = home(season().file("content/programmes/next-year.adoc", """
                        = Lead next year
                        :summary: Nobody said how to apply.
                        :run-by: network
                        :audiences: middle-leaders
                        :starts: September 2024
                        """), "2024-02-01T09:00:00Z");

        assertEquals(
                List.of("No programme is open for applications at present. These start next:"),
                texts(home, ".offer-words"));
        assertEquals(List.of("Lead next year"), texts(home, ".offer h3"));
    }

    @Test
    void neverShowsMoreThanSixProgrammes() {
        SiteCase site = season();
        IntStream.range(0, 7)
                .forEach(number ->
                        site.file("content/programmes/more-%d.adoc".formatted(number), """
                        = One more programme %d
                        :summary: It is open.
                        :run-by: network
                        :audiences: middle-leaders
                        :applications-close: 1 November 2023
                        """.formatted(number)));

        assertEquals(
                6, home(site, "2023-10-20T09:00:00Z").select(".offer .card").size());
    }

    @Test
    void tellsTheNextThreeDates() {
        Document home = home(season(), "2023-11-09T10:00:00Z");

        assertEquals(
                List.of(
                        "Thursday 9 November 2023 09:00 to 12:30 First morning Lead a team Now Town hall",
                        "Thursday 16 November 2023 09:00 to 12:30 Second morning Lead a team Town hall",
                        "Thursday 30 November 2023 Conference"),
                texts(home, ".up-next-dates > li"));
        assertEquals(
                List.of("All 4 dates", "Subscribe to all dates of the catalogue"), texts(home, ".up-next-ways li"));
    }

    @Test
    void saysThatNothingIsAnnouncedAndWhatWasLast() {
        Document home = home(season(), "2024-02-01T09:00:00Z");

        assertEquals(
                List.of(
                        "No events are announced at present.",
                        "The last was Third morning: Thursday 7 December 2023 09:00 to 12:30."),
                texts(home, ".up-next p"));
    }

    @Test
    void doesNotSpeakOfDatesWhereThereNeverWereAny() {
        SiteCase site = season();
        Document home = home(withoutDates(site), "2023-10-20T09:00:00Z");

        assertEquals(List.of(), texts(home, ".up-next"));
    }

    private static SiteCase withoutDates(SiteCase season) {
        return season.file("content/programmes/lead-a-team.adoc", """
                        = Lead a team
                        :summary: A programme without dates.
                        :starts: not known
                        :run-by: network
                        :audiences: middle-leaders
                        """).file("content/events/conference.adoc", """
                        = Conference
                        :jbake-status: draft
                        :summary: A day for everyone.
                        :organised-by: network
                        :starts: 30 November 2023
                        """);
    }

    @Test
    void showsTheEightMostUsedOfATypeInTheOrderOfItsList() {
        SiteCase site = season();
        for (int number = 0; number < 10; number++) {
            site.file(
                    "content/topics/topic-%d.adoc".formatted(number),
                    "= Topic %d\n:summary: A topic.\n".formatted(number));
        }
        site.file("content/initiatives/exchange.adoc", """
                        = Exchange
                        :summary: Schools visit one another.
                        :scope: local
                        :led-by: network
                        :topics: topic-0, topic-1, topic-2, topic-3, topic-4, topic-5, topic-6, topic-7, topic-8
                        """).file("content/initiatives/second.adoc", """
                        = A second exchange
                        :summary: Schools visit one another.
                        :scope: local
                        :led-by: network
                        :topics: topic-8
                        """);
        Document home = home(site, "2023-10-20T09:00:00Z");

        assertEquals(
                List.of(
                        "Topic 0 1",
                        "Topic 1 1",
                        "Topic 2 1",
                        "Topic 3 1",
                        "Topic 4 1",
                        "Topic 5 1",
                        "Topic 6 1",
                        "Topic 8 2"),
                texts(home, "section[aria-labelledby=_by-topic] li"));
        assertEquals(List.of("All 10 topics"), texts(home, "section[aria-labelledby=_by-topic] .more"));
        assertEquals(List.of(), texts(home, "section[aria-labelledby=_by-audience] .more"));
    }

    @Test
    void tellsTheLatestNewsFirst() {
        SiteCase site = season();
        List.of("3 March 2023", "May 2023", "2022", "9 April 2023")
                .forEach(date -> site.file(
                        "content/news/%s.adoc".formatted(date.replace(' ', '-').toLowerCase(Locale.ROOT)),
                        """
                        = News of %s
                        :summary: Something happened.
                        :jbake-date: %s
                        """.formatted(date, date)));
        Document home = home(site, "2023-10-20T09:00:00Z");

        assertEquals(
                List.of("News of May 2023", "News of 9 April 2023", "News of 3 March 2023"),
                texts(home, "section[aria-labelledby=_latest-news] .latest-title"));
        assertEquals(List.of(), texts(home, "#_latest-publication"));
    }

    @Test
    void countsWhatStandsOnItsShelves() {
        assertEquals(
                List.of("3 Programmes", "1 Initiative", "1 Event", "1 Organisation"),
                texts(home(season(), "2023-10-20T09:00:00Z"), ".shelf"));
    }

    @Test
    void leadsToTheSearchFromEveryPage() {
        SiteCase site = season().now("2023-10-20T09:00:00Z");

        assertEquals(
                "/search/", page(site, "index.html").select("form[role=search]").attr("action"));
        assertEquals(
                1,
                page(site, "events/index.html")
                        .select(".masthead a[href=/search/]")
                        .size());
        assertEquals(
                "true",
                page(site, "search/index.html").select(".masthead-search a").attr("aria-current"));
    }

    @Test
    void listsInTheFooterWhatSaysItsPlaceThere() {
        SiteCase site = season().file("content/help.adoc", "= Help\n:footer: 2\n")
                .file("content/about.adoc", "= About us\n:footer: 1\n")
                .file("content/contact.adoc", "= Contact\n:footer: 2\n")
                .file("content/hidden.adoc", "= Hidden\n:footer: 3\n:jbake-status: draft\n")
                .now("2023-10-20T09:00:00Z");

        assertEquals(
                List.of("About us", "Contact", "Help", "Everything from A to Z"),
                texts(page(site, "events/index.html"), ".footer-links li"));
        assertEquals(List.of("Contact"), texts(page(site, "contact/index.html"), ".footer [aria-current=page]"));
    }

    @Test
    void refusesAPlaceInTheFooterThatIsNoNumber() {
        season().file("content/about.adoc", "= About us\n:footer: first\n")
                .now("2023-10-20T09:00:00Z")
                .build()
                .hasFinding("content/about.adoc:2:10: error: footer wants a whole number, but “first” is not one"
                        + " [malformed-value]\n  write it in figures only, such as 1");
    }

    @Test
    void listsEveryCalendarBelowTheWordsOfThePageOfFeeds() {
        SiteCase site = season().file(
                        "content/feeds.adoc", "= Feeds\n:summary: How to subscribe.\n:footer: 1\n\nSubscribe below.\n")
                .now("2023-10-20T09:00:00Z");
        Document page = page(site, "feeds/index.html");

        assertEquals(List.of("Everything", "By audience", "Programmes", "Events"), texts(page, "h2"));
        assertEquals(
                List.of("Middle leaders", "Lead a team", "Conference"),
                texts(page, ".calendar-list .calendar-list-page"));
        assertEquals(
                List.of(
                        "webcal://localhost/audiences/middle-leaders/calendar.ics",
                        "/audiences/middle-leaders/calendar.ics"),
                page.select("section[aria-labelledby=_calendars-audience] li a:not([class])")
                        .eachAttr("href"));
    }

    @Test
    void givesLostVisitorsTheWaysIn() {
        Document page = page(season().now("2023-10-20T09:00:00Z"), "404.html");

        assertEquals(4, page.select(".shelf").size());
        assertEquals(List.of("By who you are"), texts(page, ".ways h2"));
        assertTrue(page.select(".nearest").hasAttr("hidden"));
    }

    @Test
    void endsThePathWithThePageItself() {
        Document page = page(season().now("2023-10-20T09:00:00Z"), "programmes/lead-a-team/index.html");

        assertEquals(List.of("Home", "Programmes", "Lead a team"), texts(page, ".trail li"));
        assertEquals(List.of("Lead a team"), texts(page, ".trail [aria-current=page]"));
        assertEquals(2, page.select(".trail a").size());
    }
}
