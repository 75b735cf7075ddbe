package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.pipeline.Progress;
import org.leadershipcatalogue.pipeline.SiteBuild;
import org.leadershipcatalogue.testing.Axe;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.BrowserCrew;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.Paper;
import org.leadershipcatalogue.testing.Quiet;
import org.leadershipcatalogue.testing.Reading;
import org.leadershipcatalogue.testing.Screen;
import org.leadershipcatalogue.testing.Scriptless;
import org.leadershipcatalogue.testing.SiteServer;
import org.leadershipcatalogue.testing.WrittenSite;

/**
 * Every page of this repository’s site, and of a season with open rounds, opened once and proved. Pages of one choice
 * from a list are many and equal in kind: each is asked on one of the screens, in turn; all others on every screen.
 */
class EveryPageTest {

    /** A week before the first session of the London programme, so that something is to come. */
    private static final Instant NOW = Instant.parse("2023-09-21T09:00:00Z");

    private static final Instant SEASON = Instant.parse("2023-10-20T12:00:00Z");

    /** Ways on from a page, and what is so only at the moment, which paper does not have. */
    private static final String NOT_ON_PAPER = ".trail, .search-box, .welcome-all, .up-next-ways, .nearest, .more,"
            + " .contents, .colophon-edit, .calendar-add, .calendar-links, .calendar-brief, .event-calendar, .event-now,"
            + " .choices, .chips, .listing-order, .listing-more, .paging, .season-years, .mark[data-kind], .cite button, .a-z-letters";

    /** Filters, the order of a list, the search, addresses like the one that was asked for, and buttons that copy. */
    private static final String BY_SCRIPT = ".search, .choices, .chips, .listing-order, .nearest, .cite button";

    private static final Map<Proof, Queue<String>> FAULTS = new EnumMap<>(Proof.class);
    private static final Axe AXE = new Axe();

    @TempDir
    private static Path folder;

    private enum Proof {
        LOADS_IN_PEACE,
        IS_ACCESSIBLE,
        CAN_BE_READ_ENLARGED_AND_SPACED,
        IS_PRINTED_WHOLE,
        IS_WHOLE_WITHOUT_SCRIPT
    }

    @BeforeAll
    static void visit() {
        for (Proof proof : Proof.values()) {
            FAULTS.put(proof, new ConcurrentLinkedQueue<>());
        }
        Path site = folder.resolve("real");
        BuildResult result = new SiteBuild(Progress.SILENT).run(new BuildRequest(Path.of(""), site, NOW, false));
        visit(new BuiltSite(site, result).hasNoFinding(), NOW);
        visit(MadeUpSeason.in(folder).now(SEASON.toString()).build(), SEASON);
    }

    private static void visit(BuiltSite site, Instant now) {
        try (SiteServer server = SiteServer.of(site.output())) {
            WrittenSite written = new WrittenSite(site.output(), server.url("/"));
            List<String> addresses = written.pages().entrySet().stream()
                    .filter(page ->
                            page.getValue().select("meta[http-equiv=refresh]").isEmpty())
                    .map(page -> written.address(page.getKey()))
                    .toList();
            BrowserCrew.visit(addresses, (browser, address) -> prove(browser, now, URI.create(address)));
        }
    }

    /** All but the last need the page to be loaded no more than once. */
    private static void prove(Browser browser, Instant now, URI url) {
        Screen.ALL.get(0).in(browser.fresh().at(now)).open(url);
        keep(Proof.LOADS_IN_PEACE, url, new Quiet().faults(browser));
        keep(Proof.IS_ACCESSIBLE, url, AXE.faults(browser, screens(url)));
        keep(Proof.CAN_BE_READ_ENLARGED_AND_SPACED, url, new Reading().faults(browser));
        keep(Proof.IS_PRINTED_WHOLE, url, new Paper(NOT_ON_PAPER).faults(browser));
        keep(Proof.IS_WHOLE_WITHOUT_SCRIPT, url, new Scriptless(BY_SCRIPT).faults(browser, url));
        keep(Proof.LOADS_IN_PEACE, url, browser.complaints());
    }

    /** {@code /programmes/audience/headteachers/} is one choice from a list. */
    private static List<Screen> screens(URI url) {
        boolean isChoice = url.getPath().matches("/[^/]+/[^/]+/[^/]+/");
        int turn = Math.floorMod(url.getPath().hashCode(), Screen.ALL.size());
        return isChoice ? List.of(Screen.ALL.get(turn)) : Screen.ALL;
    }

    private static void keep(Proof proof, URI url, List<String> faults) {
        faults.forEach(fault -> FAULTS.get(proof).add(url.getPath() + ": " + fault));
    }

    @ParameterizedTest
    @EnumSource
    void everyPage(Proof proof) {
        assertEquals("", String.join("\n", FAULTS.get(proof).stream().sorted().toList()));
    }
}
