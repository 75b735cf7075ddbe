package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteCase;

/** A site is the same to the byte until the moment its build names, and another from then on. */
class NextChangeTest {

    @TempDir
    private Path folder;

    /** What a build at a moment made. */
    private record Built(FileTree site, List<String> findings, Optional<Instant> nextChange) {

        List<String> differences(Built other) {
            List<String> differences = new ArrayList<>(site.differences(other.site));
            if (!findings.equals(other.findings)) {
                differences.add(findings + " are now " + other.findings);
            }
            return differences;
        }
    }

    private Built build(Path source, Instant now) {
        Path output = folder.resolve("built");
        BuildResult result = new SiteBuild(Progress.SILENT).run(new BuildRequest(source, output, now, false));
        List<String> findings = result.findings().stream().map(Object::toString).toList();
        assertTrue(result.isPublished(), findings::toString);
        return new Built(FileTree.read(output), findings, result.nextChange());
    }

    /** Goes from change to change and proves each; returns their moments. */
    private List<Instant> walk(Path source, Instant from, int most) {
        List<Instant> moments = new ArrayList<>();
        Built built = build(source, from);
        while (built.nextChange().isPresent() && moments.size() < most) {
            Instant moment = built.nextChange().get();
            Built before = build(source, moment.minusSeconds(1));
            assertEquals(List.of(), built.differences(before), "before " + moment);
            assertEquals(Optional.of(moment), before.nextChange());
            Built after = build(source, moment);
            assertNotEquals(List.of(), before.differences(after), "nothing changes at " + moment);
            moments.add(moment);
            built = after;
        }
        return moments;
    }

    @Test
    void isKnownThroughAWholeSeason() {
        SiteCase site = MadeUpSeason.in(folder);
        List<Instant> expected =
                Stream.of("""
                        2023-10-15T23:00:00Z 2023-10-16T23:00:00Z 2023-10-17T23:00:00Z 2023-10-18T23:00:00Z
                        2023-10-19T23:00:00Z 2023-10-20T23:00:00Z 2023-10-21T23:00:00Z 2023-10-22T23:00:00Z
                        2023-10-23T23:00:00Z 2023-10-24T23:00:00Z 2023-10-25T23:00:00Z 2023-10-26T23:00:00Z
                        2023-10-27T23:00:00Z 2023-11-01T00:00:00Z 2023-11-09T00:00:00Z 2023-11-09T09:00:00Z
                        2023-11-09T12:30:00Z 2023-11-16T09:00:00Z 2023-11-16T12:30:00Z 2023-11-20T00:00:00Z
                        2023-11-30T00:00:00Z 2023-12-01T00:00:00Z 2023-12-05T00:00:00Z 2023-12-06T00:00:00Z
                        2023-12-07T09:00:00Z 2023-12-07T12:30:00Z 2023-12-08T00:00:00Z 2024-01-01T00:00:00Z
                        """.strip().split("\\s+")).map(Instant::parse).toList();

        assertEquals(expected, walk(site.source(), Instant.parse("2023-10-13T12:00:00Z"), 99));
    }

    @Test
    void isKnownForTheRealContent() {
        assertEquals(
                List.of(Instant.parse("2023-09-28T13:00:00Z"), Instant.parse("2023-09-28T15:30:00Z")),
                walk(Path.of(""), Instant.parse("2023-09-28T12:00:00Z"), 2));
    }

    @Test
    void isWrittenOnlyWhenTheSiteIsPublished() throws IOException {
        SiteCase site = MadeUpSeason.in(folder).now("2023-10-13T12:00:00Z");
        Path file = site.source().resolve("target/report/next-change.txt");
        site.build();
        assertEquals("2023-10-15T23:00:00Z\n", Files.readString(file));

        site.file("content/pages/broken.adoc", "= Broken\n:summary: A page.\n\nxref:nope.adoc[]\n")
                .now("2024-01-13T12:00:00Z")
                .build();
        assertEquals("2023-10-15T23:00:00Z\n", Files.readString(file));

        Files.delete(site.source().resolve("content/pages/broken.adoc"));
        site.build();
        assertEquals("never\n", Files.readString(file));
    }
}
