package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteServer;

/** Visitors at an address that leads nowhere. */
class LostVisitorTest {

    private static final int MOST_GLANCES = 300;
    private static final long GLANCE = Duration.ofMillis(20).toNanos();

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = SiteServer.of(
                MadeUpSeason.in(folder).now("2023-10-13T12:00:00Z").build().output());
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

    /** What is suggested, as soon as the script has come to an end. */
    private static List<String> suggested(String address) {
        browser.open(server.url(address));
        for (int glance = 0;
                glance < MOST_GLANCES
                        && browser.markup(".nearest:not([data-sitemap])").isEmpty();
                glance++) {
            LockSupport.parkNanos(GLANCE);
        }
        return browser.seen(".nearest a");
    }

    @Test
    void areOfferedThreePagesAndTheNearestAddressFirst() {
        List<String> suggested = suggested("/programmes/lead-the-team/");

        assertEquals("Lead a team", suggested.get(0));
        assertEquals(3, suggested.size());
    }

    @Test
    void findAPageThatMovedToAnotherFolder() {
        assertEquals(List.of("Conference"), suggested("/conference.html"));
    }

    @Test
    void areOfferedNothingWhereNothingIsLikeIt() {
        assertEquals(List.of(), suggested("/wp-login.php"));
        assertEquals(List.of(), browser.seen(".nearest"));
    }

    @Test
    void areToldNothingOfItWithoutScript() {
        browser.withoutScript().open(server.url("/programmes/lead-the-team/"));

        assertEquals(List.of(), browser.seen(".nearest"));
        assertEquals(List.of("Page not found"), browser.seen("h1"));
    }
}
