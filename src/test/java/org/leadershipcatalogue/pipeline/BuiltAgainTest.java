package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.TreeState;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/** A site that is built again from its sources, with what the last build has kept on disk. */
class BuiltAgainTest {

    private static final String KEPT = "pages kept: nothing changed since the last build";

    private final List<String> steps = new ArrayList<>();

    private static SiteCase site(Path folder) {
        return SiteCase.in(folder)
                .file("content/a.adoc", "= A\n:summary: A page.\n\nxref:b.adoc[]\n" + "Words. ".repeat(300))
                .file("content/b.adoc", "= B\n:summary: Another page.\n\nxref:a.adoc[]\n" + "Words. ".repeat(300))
                .file("content/photo.png", "no picture, but bytes");
    }

    private BuildResult build(SiteCase site) {
        return build(site, site.output());
    }

    private BuildResult build(SiteCase site, Path output) {
        steps.clear();
        Progress progress = (step, count, time) -> steps.add(step);
        Instant now = Instant.parse("2023-06-01T09:00:00Z");
        return new SiteBuild(progress).run(new BuildRequest(site.source(), output, now, false));
    }

    private static SortedMap<String, FileStamp> stamps(SiteCase site) {
        return new TreeMap<>(TreeState.of(site.output()).orElseThrow().files());
    }

    @Test
    void isAnsweredFromTheLastBuildWhereNothingChanged(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        SiteCase site = site(folder);
        BuildResult first = build(site);
        assertTrue(first.isPublished() && !steps.contains(KEPT), steps.toString());
        FileTree reports = FileTree.read(site.source().resolve("target/report"));
        Files.delete(site.source().resolve("target/report/next-change.txt"));
        Files.writeString(site.source().resolve("target/report/redirects.nginx"), "damaged");

        assertEquals(first, build(site));
        assertEquals(List.of(KEPT), steps);
        assertEquals(List.of(), reports.differences(FileTree.read(site.source().resolve("target/report"))));
    }

    @Test
    void putsBackASiteThatAKilledBuildSetAsideWhereNothingChanged(@TempDir Path folder) throws IOException {
        SiteCase site = site(folder);
        build(site);
        FileTree published = FileTree.read(site.output());
        site.file("content/b.adoc", "= B\n:summary: Another page.\n:audience: nobody\n\nxref:missing.adoc[]\n");
        BuildResult failed = build(site);
        assertFalse(failed.isPublished());
        Files.move(site.output(), site.output().resolveSibling(".site-old-12345678"));

        assertEquals(failed, build(site));
        assertEquals(List.of(), published.differences(FileTree.read(site.output())));
    }

    @Test
    void leavesTheFilesOfUnchangedPagesAsTheyAre(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        SiteCase site = site(folder);
        build(site);
        SortedMap<String, FileStamp> before = stamps(site);
        site.file("content/b.adoc", "= B\n:summary: Another page.\n\nxref:a.adoc[]\n" + "Words! ".repeat(300));
        Files.writeString(site.output().resolve("photo.png"), "no picture, and other");
        build(site);

        SortedSet<String> changed = new TreeSet<>();
        stamps(site).forEach((path, stamp) -> {
            if (!before.containsKey(path) || !stamp.hasBytesOf(before.get(path))) {
                changed.add(path);
            }
        });
        changed.removeIf(path -> path.endsWith(".br"));
        assertEquals(
                new TreeSet<>(List.of("b/index.html", "b/index.html.gz", "photo.png", "search.json", "search.json.gz")),
                changed);
        SiteCase clean = site(folder.resolve("clean"))
                .file("content/b.adoc", Files.readString(site.source().resolve("content/b.adoc")));
        build(clean);
        SortedMap<String, byte[]> expected = FileTree.read(clean.output()).files();
        FileTree.read(site.output())
                .files()
                .forEach((path, bytes) -> assertArrayEquals(expected.get(path), bytes, path));
    }

    @Test
    void forgetsAnOutputThatIsGoneOnceItBuildsAnything(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        SiteCase site = site(folder);
        build(site);
        Files.move(site.output(), folder.resolve("gone"));
        List<Path> ofGone = keptOfOutputs(site);
        assertEquals(2, ofGone.size());
        for (Path file : ofGone) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        Path elsewhere = folder.resolve("elsewhere");
        build(site, elsewhere);
        List<Path> ofElsewhere = keptOfOutputs(site);
        assertEquals(2, ofElsewhere.size());
        assertTrue(Collections.disjoint(ofGone, ofElsewhere));

        Files.copy(ofElsewhere.get(0), ofGone.get(0));
        Files.setLastModifiedTime(ofGone.get(0), FileTime.from(Instant.EPOCH));
        build(site, elsewhere);
        assertEquals(List.of(KEPT), steps);
        assertTrue(Files.exists(ofGone.get(0)), "a build of nothing looked for what can be removed");
    }

    private static List<Path> keptOfOutputs(SiteCase site) throws IOException {
        try (Stream<Path> files = Files.list(site.source().resolve("target/cache"))) {
            return files.filter(file -> file.toString().matches(".*/(build|output)-[0-9a-f]{16}"))
                    .sorted()
                    .toList();
        }
    }
}
