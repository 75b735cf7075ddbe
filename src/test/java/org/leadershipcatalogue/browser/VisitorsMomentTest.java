package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteServer;

/** A page that was built at one moment and is read at another. */
class VisitorsMomentTest {

    private static final Instant BUILT = Instant.parse("2023-10-13T12:00:00Z");
    private static final String SAID = "[data-kind]:not([hidden])";
    private static final String PROGRAMME = "/programmes/lead-a-team/";

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        site = MadeUpSeason.in(folder).now(BUILT.toString()).build();
        server = SiteServer.of(site.output());
    }

    @BeforeEach
    void forget() {
        browser.fresh();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    private Browser visit(Instant moment, String address) {
        return browser.at(moment).open(server.url(address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-10-13T12:00:00Z | Opens for applications on 16 October 2023               | How to apply
            2023-10-17T12:00:00Z | Open: 10 days left to apply, until 27 October 2023      | Apply online
            2023-10-20T12:00:00Z | Closes soon: 7 days left to apply, until 27 October 2023 | Apply online
            2023-10-26T12:00:00Z | Closes tomorrow: apply by 27 October 2023               | Apply online
            2023-10-27T22:59:59Z | Closes today, 27 October 2023                           | Apply online
            2023-10-27T23:00:00Z | Applications closed on 27 October 2023                  |
            2023-12-01T12:00:00Z | Under way until 7 December 2023                         |
            2024-01-01T12:00:00Z | Finished on 7 December 2023                             |
            """)
    void showsTheStateOfTheVisitorsDay(Instant moment, String state, String step) {
        visit(moment, PROGRAMME);

        assertEquals(List.of(state), browser.seen(".state"));
        assertEquals(step == null ? List.of() : List.of(step), browser.seen(".button"));
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-09T08:59:59Z | Next
            2023-11-09T09:00:00Z | Now, Next
            2023-11-09T12:30:00Z | Past, Next
            2023-12-07T12:30:00Z | Past, Past, Past
            """)
    void marksTheSessionsOfTheVisitorsMoment(Instant moment, String marks) {
        visit(moment, PROGRAMME);

        assertEquals(List.of(marks.split(", ")), browser.seen(".mark"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PROGRAMME, "/programmes/roughly/", "/initiatives/exchange/", "/programmes/"})
    void saysWhatABuildOfThatMomentWouldSay(String address, @TempDir Path other) {
        Instant moment = Instant.parse("2023-11-09T10:00:00Z");
        BuiltSite later = MadeUpSeason.in(other).now(moment.toString()).build();
        List<String> expected = Jsoup.parse(later.text(address.substring(1) + "index.html")).select(SAID).stream()
                .map(VisitorsMomentTest::withoutSteps)
                .toList();
        visit(moment, address);

        assertFalse(expected.isEmpty());
        assertEquals(
                expected,
                browser.markup(SAID).stream()
                        .map(markup -> withoutSteps(
                                Jsoup.parseBodyFragment(markup).body().child(0)))
                        .toList());
    }

    /** What is still to come is another from a later moment on. */
    private static String withoutSteps(Element element) {
        return element.removeAttr("data-timely").outerHtml();
    }

    @Test
    void countsInLondonWhereverTheVisitorIs() {
        browser.in("Pacific/Auckland");
        visit(Instant.parse("2023-10-17T22:59:59Z"), PROGRAMME);

        assertEquals(List.of("Open: 10 days left to apply, until 27 October 2023"), browser.seen(".state"));
    }

    @Test
    void staysAsBuiltForAMomentBeforeTheBuild(@TempDir Path other) {
        BuiltSite later = MadeUpSeason.in(other).now("2023-10-18T12:00:00Z").build();
        try (SiteServer ahead = SiteServer.of(later.output())) {
            browser.at(BUILT).open(ahead.url(PROGRAMME));

            assertEquals(List.of("Open: 9 days left to apply, until 27 October 2023"), browser.seen(".state"));
        }
    }

    @Test
    void staysAsBuiltWithoutScript() {
        browser.withoutScript();
        visit(Instant.parse("2023-10-27T23:00:00Z"), PROGRAMME);

        assertEquals(List.of("Opens for applications on 16 October 2023"), browser.seen(".state"));
        assertEquals(List.of("How to apply"), browser.seen(".button"));
    }
}
