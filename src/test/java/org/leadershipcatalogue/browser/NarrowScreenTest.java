package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteServer;

/** Pages whose longest word is wider than a phone. */
class NarrowScreenTest {

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = SiteServer.of(MadeUpSeason.in(folder)
                .file("content/programmes/long-words.adoc", """
                        = A programme with long words
                        :summary: Its place is named in one word.
                        :run-by: network
                        :audiences: middle-leaders

                        [timetable]
                        |===
                        |Activity |Key questions |Where |When

                        |A day of visits
                        |What does https://www.example.org/a/very/long/address/that/nobody/would/ever/want/to/type/in tell us?
                        |Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch_with_all_of_its_neighbours
                        |Thursday 30 November 2023, 9.00–12.30
                        |===
                        """)
                .now("2023-10-13T12:00:00Z")
                .build()
                .output());
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

    @ParameterizedTest
    @CsvSource({
        "320, /programmes/long-words/",
        "768, /programmes/long-words/",
        "1280, /programmes/long-words/",
        "320, /",
        "768, /",
        "1280, /",
        "320, /404.html",
        "320, /events/",
        "1280, /events/",
        "320, /events/2023-24/"
    })
    void neverHaveToBeMovedSideways(int width, String address) {
        assertEquals(0, browser.wide(width).open(server.url(address)).beyondTheEdge());
    }
}
