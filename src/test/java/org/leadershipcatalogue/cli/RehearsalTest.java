package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class RehearsalTest {

    private static final Clock MIDNIGHT = Clock.fixed(Instant.parse("2023-06-04T23:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private SiteCase site;
    private String[] arguments;

    @BeforeEach
    void build() {
        site = SiteCase.in(folder).file("content/a.adoc", """
                = A page
                :summary: A page of a small site.
                """).file("content/b.adoc", """
                = Another page
                :summary: A page that is shown from this midnight.
                :publish-on: 5 June 2023
                """);
        arguments = new String[] {"build", "--source", site.source().toString()};
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(arguments, nowhere, nowhere, MIDNIGHT, Map.of());
    }

    private @Nullable Object published() throws IOException {
        return Files.readAttributes(site.output(), BasicFileAttributes.class).fileKey();
    }

    @Test
    void buildsOnceMore() throws IOException {
        Object first = published();
        assumeTrue(first != null, "this system does not tell folders from one another");

        rehearse(Map.of());

        assertNotEquals(first, published());
    }

    /** The first build has taken some time. */
    private void rehearse(Map<String, String> environment) {
        Clock after = Clock.offset(MIDNIGHT, Duration.ofSeconds(8));
        new Rehearsal(MIDNIGHT.instant(), after, environment).run(arguments);
    }

    @Test
    void buildsForAnotherMomentAndThenForTheOneThatTheEnvironmentNames() throws IOException {
        Object first = published();
        assumeTrue(first != null, "this system does not tell folders from one another");

        rehearse(Map.of("SOURCE_DATE_EPOCH", Long.toString(MIDNIGHT.instant().getEpochSecond())));

        assertNotEquals(first, published());
        assertTrue(Files.exists(site.output().resolve("b/index.html")));
    }

    @Test
    void leavesTheSiteOfTheMomentThatWasAskedFor() {
        rehearse(Map.of());

        assertTrue(Files.exists(site.output().resolve("b/index.html")));
    }
}
