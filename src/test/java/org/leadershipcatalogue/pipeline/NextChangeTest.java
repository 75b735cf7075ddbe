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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Builds;
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
        BuildResult result = Builds.run(new BuildRequest(source, output, now, false));
        List<String> findings = result.findings().stream().map(Object::toString).toList();
        assertTrue(result.isPublished(), findings::toString);
        return new Built(FileTree.read(output), findings, result.nextChange());
    }

    /** Goes from change to change and proves each; returns their moments. */
    private List<Instant> walk(Path source, Instant from, Instant until) {
        List<Instant> moments = new ArrayList<>();
        Built built = build(source, from);
        while (built.nextChange().filter(until::isAfter).isPresent()) {
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
        Instant from = Instant.parse("2023-10-24T12:00:00Z");
        Instant until = Instant.parse("2023-12-08T12:00:00Z");
        List<Instant> moments = walk(MadeUpSeason.in(folder).source(), from, until);

        assertTrue(moments.containsAll(MadeUpSeason.changes(from, until)), moments::toString);
    }

    @Test
    void isKnownForTheRealContent() {
        Instant finished = Instant.parse("2024-05-09T23:00:00Z");

        assertTrue(walk(Path.of(""), Instant.parse("2024-05-09T16:00:00Z"), finished.plusSeconds(1))
                .contains(finished));
    }

    @Test
    void isWrittenOnlyWhenTheSiteIsPublished() throws IOException {
        SiteCase site = MadeUpSeason.in(folder).now("2023-10-13T12:00:00Z");
        Path file = site.source().resolve("target/report/next-change.txt");
        site.build();
        assertEquals("2023-10-15T23:00:00Z\n", Files.readString(file));

        site.file("content/pages/broken.adoc", "= Broken\n:summary: A page.\n\nxref:nope.adoc[]\n")
                .now("2030-01-13T12:00:00Z")
                .build();
        assertEquals("2023-10-15T23:00:00Z\n", Files.readString(file));

        Files.delete(site.source().resolve("content/pages/broken.adoc"));
        site.build();
        assertEquals("never\n", Files.readString(file));
    }
}
