package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.Axe;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.Screen;
import org.leadershipcatalogue.testing.SiteServer;
import org.openqa.selenium.Keys;

/** The search page, as a visitor uses it. */
class SearchTest {

    private static final String SEARCH = "/search/";
    private static final String TITLES = ".search-hit-title";
    private static final String COUNT = ".search-count";
    private static final String LETTERS = ".a-z-letter > h3";

    @TempDir
    private static Path folder;

    private static Path output;
    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        output = MadeUpSeason.in(folder)
                .file("content/programmes/mentor.adoc", """
                        = Mentoring in small schools
                        :summary: Two afternoons with a mentor.
                        :run-by: network
                        :audiences: middle-leaders

                        == What you take home

                        A plan for your headteacher.

                        == How places are given

                        Each head teacher of the borough may send one person.
                        """)
                .file("content/programmes/marked-up.adoc", """
                        = Lead <script>document.title="caught"</script> with <b>care</b>
                        :summary: A title <img src=x onerror="document.title='caught'"> that is no mark-up.
                        :run-by: network
                        :audiences: middle-leaders
                        """)
                .file("content/programmes/sixth.adoc", """
                        = Manage a budget
                        :summary: One evening on money.
                        :run-by: network
                        :audiences: middle-leaders
                        """)
                .file("content/programmes/secret.adoc", """
                        = Zebra programme
                        :jbake-status: draft
                        :summary: Nobody sees it yet.
                        :run-by: network
                        :audiences: middle-leaders
                        """)
                .file("content/topics/zeal.adoc", """
                        = Zeal
                        :summary: What zealous people have.
                        """)
                .now("2023-10-13T12:00:00Z")
                .build()
                .output();
        server = SiteServer.of(output);
    }

    @BeforeEach
    void forget() {
        browser.fresh().wide(1280);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    private Browser searched(String words) {
        return browser.open(server.url(SEARCH)).click("#_search").press(words).await(COUNT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mentoring        | Mentoring in small schools
            mentors          | Mentoring in small schools
            ment             | Mentoring in small schools
            mentring         | Mentoring in small schools
            small school     | Mentoring in small schools
            head teacher     | Mentoring in small schools
            headteacher      | Mentoring in small schools
            heads            | Mentoring in small schools
            coaching         | Coach a colleague
            second mornings  | Lead a team
            the third mornin | Lead a team
            zealous          | Zeal
            """)
    void findsEndingsBeginningsAndSlips(String typed, String title) {
        searched(typed).awaited(TITLES, List.of(title));

        assertEquals(List.of(title), browser.seen(TITLES));
        assertEquals(List.of("1 result for “" + typed + "”."), browser.seen(COUNT));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void narrowsAsOneTypes() {
        searched("lead");
        assertTrue(browser.seen(TITLES).contains("Lead a school"));

        browser.press(" a team");

        assertEquals(List.of("Lead a team"), browser.awaited(TITLES, List.of("Lead a team")));
        assertEquals("?q=lead+a+team", browser.awaitedValue("location.search", "?q=lead+a+team"));
    }

    @Test
    void groupsByTypeWithCounts() {
        searched("network");

        assertTrue(
                browser.seen(".search-group > h3").contains("Organisations 1"),
                () -> String.valueOf(browser.seen(".search-group > h3")));
        assertTrue(browser.seen(".search-group > h3").stream().anyMatch(heading -> heading.startsWith("Programmes ")));
    }

    @Test
    void showsMoreOfATypeWhenAsked() {
        searched("network");
        int few = browser.seen(TITLES).size();
        browser.click(".search-more");
        browser.await(COUNT);
        browser.awaited(".search-more", List.of());

        assertTrue(browser.seen(TITLES).size() > few, () -> String.valueOf(browser.seen(TITLES)));
    }

    @Test
    void marksTheWordsInAnExtract() {
        searched("afternoons");

        assertEquals(List.of("Two afternoons with a mentor."), browser.seen(".search-hit-extract"));
        assertEquals(List.of("afternoons"), browser.seen(".search-hit mark"));
    }

    @Test
    void leadsToTheHeadingThatWasFoundAndBackAgain() {
        searched("take home").click(".search-hit-places a");

        assertEquals("/programmes/mentor/#what-you-take-home", browser.address());

        browser.back().await(COUNT);

        assertEquals("/search/?q=take+home", browser.address());
        assertEquals(List.of("Mentoring in small schools"), browser.seen(TITLES));
    }

    @Test
    void leadsToTheRowOfATimetable() {
        searched("second morning").click(".search-hit-places a");

        assertEquals("/programmes/lead-a-team/#second-morning", browser.address());
    }

    @Test
    void answersTheQueryOfItsAddress() {
        browser.open(server.url("/search/?q=zeal")).await(COUNT);

        assertEquals(List.of("Zeal"), browser.seen(TITLES));
        assertEquals("zeal", browser.value("document.querySelector('#_search').value"));
        assertEquals(List.of(), browser.seen(LETTERS));
    }

    @Test
    void saysWhichWordsStoodIn() {
        searched("mentring");

        assertEquals(List.of("No page has “mentring”; these have “mentoring”."), browser.seen(".search-note"));
    }

    @Test
    void saysThatNothingWasFoundAndOffersWaysOn() {
        searched("xylophone");

        assertEquals(
                List.of("Nothing was found for “xylophone”. Check the spelling, or try another word."),
                browser.seen(COUNT));
        assertTrue(browser.seen(".search-nothing a").contains("Programmes"));

        browser.click(".search-nothing [data-search-clear]");

        assertFalse(browser.awaited(LETTERS, List.of()).isEmpty());
        assertEquals("/search/#_a-z", browser.address());
    }

    @Test
    void findsNoDraft() {
        searched("zebra");

        assertFalse(browser.seen(TITLES).contains("Zebra programme"));
        assertFalse(server.text("/search.json").contains("Zebra"));
    }

    @Test
    void saysHowManyToThoseWhoListen() {
        searched("zeal");

        assertEquals(
                "1 result for “zeal”.",
                browser.awaitedValue("document.querySelector('[role=status]').textContent", "1 result for “zeal”."));
    }

    @Test
    void goesThroughTheResultsWithTheArrowsAndClearsWithEscape() {
        searched("zeal").press(Keys.ARROW_DOWN);
        assertEquals("Zeal", browser.focused());

        browser.press(Keys.ARROW_UP);
        assertEquals("_search", browser.focused());

        browser.press(Keys.ESCAPE);
        assertEquals("", browser.value("document.querySelector('#_search').value"));
        assertEquals(List.of(), browser.seen(TITLES));
        assertEquals(SEARCH, browser.address());
        assertFalse(browser.seen(LETTERS).isEmpty());
    }

    @Test
    void opensAResultWithEnter() {
        searched("zeal").press(Keys.ARROW_DOWN).press(Keys.ENTER).await("h1");

        assertEquals("/topics/zeal/", browser.address());
    }

    @Test
    void showsMarkUpAsText() {
        searched("care");

        assertEquals(List.of("Lead <script>document.title=\"caught\"</script> with <b>care</b>"), browser.seen(TITLES));
        assertEquals("0", browser.value("document.querySelectorAll('.search-results :is(script, img, b)').length"));
        assertFalse(browser.value("document.title").contains("caught"));
    }

    @Test
    void fetchesTheIndexOnlyWhenItIsNeeded() {
        String fetched =
                "performance.getEntriesByType('resource').filter(entry => entry.name.includes('worker')).length";
        browser.open(server.url(SEARCH));
        assertEquals("0", browser.value(fetched));

        browser.click("#_search");
        assertEquals("1", browser.awaitedValue(fetched, "1"));
    }

    @Test
    void listsEverythingFromAToZWithoutScript() {
        browser.withoutScript().open(server.url("/search/?q=lead"));

        assertEquals(List.of("C", "E", "L", "M", "N", "Z"), browser.seen(LETTERS));
        assertEquals(List.of(), browser.seen("#_search"));
        assertEquals(
                List.of("Searching needs JavaScript. Without it, everything is listed here from A to Z."),
                browser.seen(".search-without"));
        assertTrue(browser.seen(".a-z-letter li").contains("Coach a colleague Programme"));
        assertFalse(String.join(" ", browser.seen(".a-z-letter li")).contains("Zebra"));
    }

    @Test
    void needsNoMovingSidewaysOnAPhone() {
        browser.wide(320);
        searched("network");

        assertEquals(0, browser.beyondTheEdge());
    }

    @Test
    void showsResultsThatEveryoneCanUse() {
        searched("mentring network");

        assertEquals(List.of(), new Axe().faults(browser, Screen.ALL));
    }

    @Test
    void tellsWhenTheIndexCannotBeFetched() {
        try (SiteServer broken = SiteServer.of(output).without("/search.json")) {
            browser.open(broken.url(SEARCH)).click("#_search").press("lead");
            browser.await(".search-failure");

            assertFalse(browser.seen(LETTERS).isEmpty());
        }
    }
}
