package org.leadershipcatalogue.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.testing.Axe;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.BrowserCrew;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.Paper;
import org.leadershipcatalogue.testing.Quiet;
import org.leadershipcatalogue.testing.Reading;
import org.leadershipcatalogue.testing.Screen;
import org.leadershipcatalogue.testing.Scriptless;
import org.leadershipcatalogue.testing.SiteServer;
import org.leadershipcatalogue.testing.Turns;
import org.leadershipcatalogue.testing.WrittenSite;

/**
 * Every page of this repository’s site, and of a season with open rounds, opened once and proved. Where pages of one
 * kind are many, the screens and the proofs that load or print a page again are shared out among them, so that every
 * kind is asked everything.
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

    /** Of how many pages of each kind a screen, and a proof that is shared out, is asked at least. */
    private static final int ON_A_SCREEN = 3;

    private static final int FOR_A_PROOF = 12;

    private static final List<Proof> SHARED_OUT =
            List.of(Proof.CAN_BE_READ_ENLARGED_AND_SPACED, Proof.IS_PRINTED_WHOLE, Proof.IS_WHOLE_WITHOUT_SCRIPT);
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
        BuildResult result = Builds.run(new BuildRequest(Path.of(""), site, NOW, false));
        visit(new BuiltSite(site, result).hasNoFinding(), NOW);
        visit(MadeUpSeason.in(folder).now(SEASON.toString()).build(), SEASON);
    }

    private static void visit(BuiltSite site, Instant now) {
        try (SiteServer server = SiteServer.of(site.output())) {
            WrittenSite written = new WrittenSite(site.output(), server.url("/"));
            SortedMap<String, String> kinds = new TreeMap<>();
            written.pages().forEach((file, page) -> {
                if (page.select("meta[http-equiv=refresh]").isEmpty()) {
                    kinds.put(written.address(file), kind(file, page));
                }
            });
            Turns turns = new Turns(kinds);
            BrowserCrew.visit(List.copyOf(kinds.keySet()), (browser, address) -> prove(browser, now, address, turns));
        }
    }

    /** What its template calls itself, and where it lies: {@code page page-list programmes 4}. */
    private static String kind(String file, Document page) {
        String[] path = file.split("/", -1);
        return page.body().className() + " " + path[0] + " " + path.length;
    }

    /** All but the last need the page to be loaded no more than once. */
    private static void prove(Browser browser, Instant now, String address, Turns turns) {
        URI url = URI.create(address);
        List<Proof> proofs = turns.of(address, SHARED_OUT, FOR_A_PROOF);
        Screen.ALL.get(0).in(browser.fresh().at(now)).open(url);
        keep(Proof.LOADS_IN_PEACE, url, new Quiet().faults(browser));
        keep(Proof.IS_ACCESSIBLE, url, AXE.faults(browser, turns.of(address, Screen.ALL, ON_A_SCREEN)));
        for (Proof proof : proofs) {
            keep(proof, url, faults(proof, browser, url));
        }
        keep(Proof.LOADS_IN_PEACE, url, browser.complaints());
    }

    private static List<String> faults(Proof proof, Browser browser, URI url) {
        return switch (proof) {
            case CAN_BE_READ_ENLARGED_AND_SPACED -> new Reading().faults(browser);
            case IS_PRINTED_WHOLE -> new Paper(NOT_ON_PAPER).faults(browser);
            case IS_WHOLE_WITHOUT_SCRIPT -> new Scriptless(BY_SCRIPT).faults(browser, url);
            default -> throw new IllegalArgumentException(proof + " is asked of every page");
        };
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
