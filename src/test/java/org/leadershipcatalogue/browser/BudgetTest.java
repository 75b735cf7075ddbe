package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteServer;

/** What pages of the real site cost a visitor with a phone on a slow network; how fast they are, bench/lighthouse prints. */
class BudgetTest {

    /** With styles and scripts, as they come over the line; in bytes. */
    private static final long MOST_BYTES = 60_000;

    /** The page, its styles, and its scripts; the icon of the tab is not counted by browsers. */
    private static final int MOST_REQUESTS = 8;

    private static final String PROGRAMME = "/programmes/enhancing-leadership-for-all-young-londoners/";

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        Path output = folder.resolve("site");
        BuildRequest request = new BuildRequest(Path.of("."), output, Instant.parse("2026-01-01T12:00:00Z"), false);
        new BuiltSite(output, Builds.run(request)).hasNoFinding();
        server = SiteServer.of(output);
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

    private static List<String> programmes() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("site/programmes"))) {
            List<String> addresses = new ArrayList<>();
            pages.filter(Files::isDirectory)
                    .filter(page -> Files.exists(page.resolve("index.html")))
                    .forEach(page -> addresses.add("/programmes/" + page.getFileName() + "/"));
            return addresses.stream().sorted().toList();
        }
    }

    @Test
    void everyProgrammeIsLightAndStandsStill() throws IOException {
        browser.asSlowPhone();
        List<String> faults = new ArrayList<>();
        for (String programme : programmes()) {
            Map<String, Long> loaded = browser.open(server.url(programme)).loaded();
            long bytes = loaded.values().stream().mapToLong(Long::longValue).sum();
            double shifted = browser.shifted();
            if (bytes > MOST_BYTES || loaded.size() > MOST_REQUESTS || shifted != 0) {
                faults.add("%s: %d bytes in %s, moved by %s".formatted(programme, bytes, loaded, shifted));
            }
        }

        assertEquals(List.of(), faults);
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/programmes/", "/events/", "/initiatives/city-challenge/", "/404.html"})
    void otherPagesStandStillToo(String address) {
        browser.asSlowPhone().open(server.url(address));
        assertEquals(0, browser.shifted(), "on a phone");

        browser.wide(1280).open(server.url(address));
        assertEquals(0, browser.shifted(), "on a wide screen");
    }

    @Test
    void stylesComeInOneFileAndCompressed() {
        Map<String, Long> loaded =
                browser.asSlowPhone().open(server.url(PROGRAMME)).loaded();
        List<String> styles =
                loaded.keySet().stream().filter(file -> file.endsWith(".css")).toList();

        assertEquals(1, styles.size(), loaded::toString);
        assertTrue(loaded.get(styles.get(0)) < 20_000, loaded::toString);
        assertTrue(loaded.get(PROGRAMME) > 1_000, loaded::toString);
    }
}
