package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.LongList;
import org.leadershipcatalogue.testing.SiteServer;
import org.openqa.selenium.Keys;

/** A visitor chooses from a list of 120 programmes. */
class ListsTest {

    private static final String LIST = "/programmes/";
    private static final String HEADING = "#_results";
    private static final String SAID = "[role=status]";
    private static final String GOVERNORS = option("audience", "governors");
    private static final String TEACHERS = option("audience", "teachers");
    private static final String LONDON = option("region", "london");
    private static final String OPEN = option("state", "open");

    @TempDir
    private static Path folder;

    private static Path output;
    private static SiteServer server;
    private static Browser browser;

    private static String option(String way, String name) {
        return "[data-way=" + way + "] [data-name=" + name + "]";
    }

    @BeforeAll
    static void open() {
        browser = Browser.start();
        output = LongList.in(folder).build().hasNoFinding().output();
        server = SiteServer.of(output);
    }

    @BeforeEach
    void forget() {
        browser.fresh().at(Instant.parse(LongList.OPEN)).wide(1280);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    private static Browser visit(String address) {
        return browser.open(server.url(address));
    }

    private static Browser found(int programmes) {
        return says(HEADING, programmes + " programmes");
    }

    private static Browser says(String selector, String words) {
        String script = "document.querySelector('" + selector + "').textContent.trim()";
        assertEquals(words, browser.awaitedValue(script, words));
        return browser;
    }

    private static String focused() {
        return browser.focused().replaceAll("\\s+", " ");
    }

    private static List<String> checked() {
        return browser.texts(".choices [aria-checked=true]");
    }

    private static String count(String option) {
        return browser.texts("li:has(> " + option.substring(option.indexOf(' ') + 1) + ") .choices-count")
                .get(0);
    }

    @Test
    void narrowsWithEachWayAndWidensWithinOne() {
        visit(LIST).click(GOVERNORS);
        found(40).click("[data-way=region] summary").click(LONDON);
        found(20).click(TEACHERS);
        found(60);

        assertEquals("/programmes/?audience=governors&audience=teachers&region=london", browser.address());
        assertEquals(List.of("Governors", "Teachers", "London"), checked());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void saysHowManyThereAre() {
        visit(LIST);
        assertEquals(List.of(""), browser.texts(SAID));

        browser.click(GOVERNORS);
        says(SAID, "40 programmes");
    }

    @Test
    void countsForThePresentChoice() {
        visit(LIST);
        assertEquals("60", count(LONDON));
        assertEquals("12", count(OPEN));

        browser.click(GOVERNORS);
        found(40);
        assertEquals("20", count(LONDON));
        assertEquals("4", count(OPEN));
        assertEquals("80", count(TEACHERS));
    }

    @Test
    void goesBackAndForwardAndKeepsItsStateOnReload() {
        visit(LIST).click(GOVERNORS);
        found(40).click(OPEN);
        found(4).back();
        found(40).back();
        found(120).forward();
        found(40).reload();
        found(40);

        assertEquals("/programmes/?audience=governors", browser.address());
        assertEquals(List.of("Governors"), checked());
    }

    @Test
    void readsALinkThatSomebodySent() {
        visit("/programmes/?audience=governors&region=london&region=nowhere&order=title");
        found(20);

        assertEquals(
                List.of("Remove Audience: Governors", "Remove Region: London", "Clear all"), browser.texts(".chips a"));
        assertEquals("Programme 006", browser.seen(".card-title").get(0));
    }

    @Test
    void takesAwayOneChoiceOrAll() {
        visit("/programmes/?audience=governors&region=london");
        found(20).click(".chip");
        found(60);
        assertEquals("/programmes/?region=london", browser.address());
        assertEquals("Remove Region: London", focused());

        browser.click(".chips-clear");
        found(120);
        assertEquals("/programmes/", browser.address());
        assertEquals("120 programmes", focused());
        assertEquals(List.of(), browser.seen(".chips"));
        assertEquals(List.of("Page 1 of 3"), browser.seen(".paging-words"));
    }

    @Test
    void isDrivenByTheKeyboard() {
        visit(LIST).focus(GOVERNORS).press(Keys.SPACE);
        found(40).press(Keys.ENTER);
        found(120);

        assertEquals("Governors", focused());
    }

    @Test
    void offersAWayOutWhenNothingMatches() {
        visit("/programmes/?audience=governors&state=coming-up");
        found(0);
        assertTrue(browser.seen(".listing-none").get(0).startsWith("No programmes match all of these."));

        browser.click(".listing-none a");
        found(120);
        assertEquals(List.of(), browser.seen(".listing-none"));
    }

    @Test
    void sorts() {
        visit(LIST).choose("#_order", "Title, A to Z");
        says(".card-title", "Programme 001");
        assertEquals("/programmes/?order=title", browser.address());

        browser.choose("#_order", "Latest first");
        says(".card-title", "Programme 010");
    }

    @Test
    void showsMoreOfALongResult() {
        visit("/programmes/?audience=teachers&order=title");
        found(80);
        assertEquals(48, browser.seen(".card").size());
        assertEquals(List.of(), browser.seen(".paging"));

        browser.click(".listing-more").await(".card:nth-child(80)");
        assertEquals("Programme 073", focused());
        says(".card:nth-child(80) .card-title", "Programme 119");
        assertEquals(80, browser.seen(".card").size());
        assertEquals(List.of(), browser.seen(".listing-more"));
    }

    @Test
    void combinesWithThePageOfAChoice() {
        visit("/programmes/audience/governors/").point("[data-way=region] summary");
        says("li:has(> [data-name=open]) .choices-count", "4").click(OPEN);
        found(4);

        assertEquals("/programmes/?audience=governors&state=open", browser.address());
    }

    @Test
    void followsTheVisitorsMoment() {
        browser.fresh().at(Instant.parse("2023-10-28T12:00:00Z"));
        visit("/programmes/?state=applications-closed");
        found(12);

        assertEquals("Applications closed", browser.seen(".card .state").get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void worksAsPagesWithoutScript(int width) {
        browser.withoutScript().wide(width);
        visit(LIST);
        if (width == 320) {
            browser.click(".choices > summary");
        }
        browser.point(OPEN);

        assertEquals("/programmes/state/open/", browser.address());
        assertEquals(List.of("Programmes open for applications"), browser.seen("h1"));
        assertEquals(12, browser.seen(".card").size());
        assertEquals(List.of(), browser.seen(".listing-order"));

        browser.click(".chip").click("a[rel=next]");
        assertEquals("/programmes/page/2/", browser.address());
        assertEquals(48, browser.seen(".card").size());
    }

    @Test
    void foldsOnAPhoneAndSaysHowManyAreChosen() {
        browser.wide(320);
        visit(LIST);
        assertEquals(List.of(), browser.seen(GOVERNORS));

        browser.click(".choices > summary").click(GOVERNORS);
        found(40);
        assertEquals(List.of("1 chosen"), browser.seen(".choices-active"));

        browser.click(".choices-done");
        assertEquals(List.of(), browser.seen(GOVERNORS));
        assertEquals("40 programmes", focused());
        assertEquals(0, browser.beyondTheEdge());
    }

    @Test
    void saysThatAListCouldNotBeLoadedUntilNothingIsChosenAnyMore() {
        try (SiteServer broken = SiteServer.of(output).without("/programmes/all/")) {
            browser.open(broken.url(LIST)).click(GOVERNORS).await(".listing-failed");
            assertFalse(browser.seen(".listing-failed").isEmpty());

            browser.click(".chips-clear");
            assertEquals(List.of(), browser.seen(".listing-failed"));
            assertEquals(48, browser.seen(".card").size());
            assertFalse(browser.complaints().isEmpty());
        }
    }

    @Test
    void leavesTheListAsItIsWhenNothingIsChosen() {
        visit(LIST);

        assertEquals(48, browser.seen(".card").size());
        assertFalse(browser.seen(".paging").isEmpty());
        assertEquals(List.of(), browser.complaints());
    }
}
