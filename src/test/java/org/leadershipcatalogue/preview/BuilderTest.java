package org.leadershipcatalogue.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.pipeline.LiveSite;
import org.leadershipcatalogue.pipeline.Progress;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/** What is shown when, without a watcher and a server. */
class BuilderTest {

    private static final String GUIDE = "content/guide.adoc";
    private static final String PAGE = "guide/index.html";

    @TempDir
    private Path folder;

    private final Stage stage = new Stage(State.first(new Choice(true, Optional.empty())));
    private final Changes changes = new Changes();
    private final OpenPages open = new OpenPages();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<SortedMap<String, String>> shownBeforeChecks = new ArrayList<>();
    private volatile Instant now = Instant.parse("2023-06-01T09:00:00Z");
    private SiteCase site;
    private LiveSite live;
    private Thread thread;

    @BeforeEach
    void start() throws InterruptedException {
        site = SiteCase.in(folder)
                .file("assets/favicon.ico", "")
                .file(GUIDE, "= A guide\n:summary: How to use this.\n:expire-on: 3 July 2023\n\nWords.\n");
        PreviewRequest request = new PreviewRequest(site.source(), OptionalInt.of(0), Optional.empty());
        Progress progress = (step, count, time) -> {
            if (step.equals("pages rendered")) {
                shownBeforeChecks.add(stage.state().fresh());
            }
        };
        live = new LiveSite(site.source(), request.output(), progress, Builds.ENGINES);
        open.opened(PAGE);
        InstantSource time = () -> now;
        Builder builder = new Builder(live, request, stage, open, changes, time.withZone(ZoneOffset.UTC), new Said());
        thread = new Thread(builder::run, "builder of a test");
        thread.start();
        assertEquals("shown", next());
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
        live.close();
    }

    private String next() throws InterruptedException {
        return String.valueOf(said.poll(1, TimeUnit.MINUTES));
    }

    private void save(String text) {
        site.file(GUIDE, text);
        changes.add(Changes.Kind.PAGES);
    }

    @Test
    void takesAPageBackThatItsChecksRefuse() throws Exception {
        save("= Renamed\n:summary: How to use this.\n\nlink:/nowhere/[Nowhere]\n");

        assertEquals("refused", next());
        SortedMap<String, String> early = shownBeforeChecks.get(shownBeforeChecks.size() - 1);
        assertTrue(early.getOrDefault(PAGE, "").contains("<h1>Renamed</h1>"), "shown before its checks: " + early);
        byte[] served = new SiteFolder(site.source().resolve("target/preview"))
                .bytes(PAGE, stage.state())
                .orElseThrow();
        assertTrue(new String(served, UTF_8).contains("<h1>A guide</h1>"));
        assertTrue(stage.state().isLastGood());
    }

    /** The next change of the last build is over then, and must not be waited for again. */
    @Test
    void failsOnceWhereTheSiteWouldHaveChangedByItself() throws Exception {
        new FileTree(new TreeMap<>()).replace(site.source().resolve("content"));
        now = Instant.parse("2023-07-05T09:00:00Z");
        changes.add(Changes.Kind.PAGES);

        assertEquals("failed", next());
        assertNull(said.poll(300, TimeUnit.MILLISECONDS));
    }

    private final class Said implements Told {
        @Override
        public void serving(URI address) {}

        @Override
        public void built(List<Finding> findings, boolean isShown, Duration time) {
            said.add(isShown ? "shown" : "refused");
        }

        @Override
        public void failed(Throwable reason) {
            said.add("failed");
        }

        @Override
        public void watchedBadly(Throwable fault) {
            throw new AssertionError(fault);
        }
    }
}
