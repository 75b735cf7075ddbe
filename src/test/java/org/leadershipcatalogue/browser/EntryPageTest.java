package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteServer;

/** What a visitor does on the page of an entry. */
class EntryPageTest {

    private static final String ADDRESS = "/programmes/long/";

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        String paragraph = "A sentence of some length, to be read at leisure. ".repeat(60);
        server = SiteServer.of(MadeUpSeason.in(folder)
                .file("content/programmes/long.adoc", """
                    = A long page
                    :summary: It has sections.
                    :run-by: network
                    :audiences: middle-leaders
                    :starts: not known

                    == Purpose

                    %1$s

                    == Method

                    %1$s

                    == Contact

                    %1$s
                    """.formatted(paragraph))
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

    @Test
    void copiesTheReferenceAndSaysSo() {
        browser.mayUseTheClipboard(server.url("")).open(server.url(ADDRESS));
        List<String> reference = browser.seen("#_reference");

        browser.click("[data-copy=_reference]");

        assertEquals(List.of("Copied"), browser.awaited("[role=status]", List.of("Copied")));
        assertEquals(reference, List.of(browser.clipboard()));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void showsReferenceAndAddressWithoutScriptAndNoButtonThatDoesNothing() {
        browser.withoutScript().open(server.url(ADDRESS));

        assertEquals(1, browser.seen("#_reference").size());
        assertEquals(1, browser.seen("#_address").size());
        assertEquals(List.of(), browser.seen("button"));
    }

    @Test
    void leadsFromTheContentsToEachSection() {
        browser.wide(1280).open(server.url(ADDRESS));
        assertEquals(List.of("Purpose", "Method", "Contact"), browser.seen(".contents a"));

        for (String section : List.of("purpose", "method", "contact")) {
            browser.open(server.url(ADDRESS)).click(".contents a[href='#" + section + "']");

            assertTrue(browser.isOnScreen("#" + section), section);
        }
    }

    @Test
    void printsReferenceAndAddressOfThePage() {
        browser.printed().open(server.url(ADDRESS));

        assertEquals(1, browser.seen("#_address").size());
        assertEquals(List.of(), browser.seen("button"));
    }
}
