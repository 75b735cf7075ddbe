package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;

/**
 * A warm build against clean ones. {@code -Dlive.edits=2000 -Dlive.every=1 -Dlive.seed=3} makes more edits, compares after
 * each of them, and from another seed.
 */
class LiveSiteTest {

    private static final long SEED = Long.getLong("live.seed", 7);
    private static final int EDITS = Integer.getInteger("live.edits", 60);
    private static final int EVERY = Integer.getInteger("live.every", 15);

    @TempDir
    private Path folder;

    private EditedSite edited;
    private FileTree last = new FileTree(new TreeMap<>());

    @BeforeEach
    void begin() {
        edited = new EditedSite(folder, SEED);
    }

    private LiveSite live() {
        return new LiveSite(edited.source(), folder.resolve("live"), Progress.SILENT, Builds.ENGINES);
    }

    @Test
    void comesToWhatACleanBuildComesToAfterAnyEdits() {
        try (LiveSite live = live()) {
            String story = "seed " + SEED;
            compare(live, story);
            assertFalse(last.files().isEmpty(), "the first site is published");
            for (int edit = 1; edit <= EDITS; edit++) {
                story += "\n" + edit + ": " + edited.edit();
                if (edit % EVERY == 0) {
                    compare(live, story);
                } else {
                    build(live);
                }
            }
        }
    }

    @Test
    void leavesNothingBesideSourcesThatAreNotThere() {
        Path source = folder.resolve("not-there");
        try (LiveSite live = new LiveSite(source, source.resolve("target/preview"), Progress.SILENT, Builds.ENGINES)) {
            assertThrows(SetupException.class, () -> live.read(edited.looking()));
            assertFalse(Files.exists(source), "before it is closed");
        }
        assertFalse(Files.exists(source), "and after");
    }

    /** What is published without being compared is what must stay until something else is. */
    private void build(LiveSite live) {
        ReadSources sources = live.read(edited.looking());
        live.render(sources, edited.somePages());
        if (live.finish(sources, () -> false).orElseThrow().isPublished()) {
            last = FileTree.read(folder.resolve("live"));
        }
    }

    private void compare(LiveSite live, String story) {
        Looking looking = edited.looking();
        ReadSources sources = live.read(looking);
        Set<String> wanted = edited.somePages();
        SortedMap<String, String> rendered = live.render(sources, wanted);
        BuildResult warm = live.finish(sources, () -> false).orElseThrow();
        Path output = folder.resolve("clean");
        BuildResult clean = Builds.run(new BuildRequest(edited.source(), output, looking.now(), looking.withDrafts()));

        assertEquals(lines(clean), lines(warm), story);
        assertEquals(clean, warm, story);
        if (clean.isPublished()) {
            last = withoutCopies(FileTree.read(output));
            assertEquals(pages(last, wanted), rendered, story);
        }
        if (!last.files().isEmpty()) {
            FileTree actual = FileTree.read(folder.resolve("live"));
            assertEquals(List.of(), last.differences(actual), story);
        }
    }

    private static String lines(BuildResult result) {
        return String.join(
                "\n", result.findings().stream().map(Finding::toString).toList());
    }

    private static SortedMap<String, String> pages(FileTree site, Set<String> wanted) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (String file : wanted) {
            Optional.ofNullable(site.files().get(file))
                    .filter(bytes -> file.endsWith(".html"))
                    .ifPresent(bytes -> pages.put(file, new String(bytes, StandardCharsets.UTF_8)));
        }
        return pages;
    }

    /** What a build writes, but for its compressed copies; cards of entries stay. */
    private static FileTree withoutCopies(FileTree site) {
        SortedMap<String, byte[]> files = new TreeMap<>(site.files());
        files.keySet()
                .removeIf(path -> path.matches(".*\\.(?:gz|br)")
                        && site.files().containsKey(path.substring(0, path.length() - 3)));
        return new FileTree(files);
    }

    @Test
    void comesToNothingWhereItIsSupersededAndToTheWholeLater() {
        try (LiveSite live = live()) {
            build(live);
            FileTree before = FileTree.read(folder.resolve("live"));
            for (int asked = 1; asked < 40; asked += 13) {
                edited.edit();
                AtomicInteger left = new AtomicInteger(asked);
                boolean isSuperseded = live.finish(live.read(edited.looking()), () -> left.decrementAndGet() <= 0)
                        .isEmpty();
                assertTrue(isSuperseded, "asked " + asked + " times");
                assertEquals(List.of(), before.differences(FileTree.read(folder.resolve("live"))));
            }
            compare(live, "in the end");
        }
    }

    @Test
    void isMadeAnewWhereItsOutputIsGone() {
        try (LiveSite live = live()) {
            build(live);
            new FileTree(new TreeMap<>()).replace(folder.resolve("live"));
            compare(live, "without its files");
        }
    }

    @Test
    void leavesNothingBehindButItsOutput() {
        try (LiveSite live = live()) {
            live.render(live.read(edited.looking()), Set.of("index.html"));
        }
        assertEquals(List.of("site"), FileTree.children(folder));
    }
}
