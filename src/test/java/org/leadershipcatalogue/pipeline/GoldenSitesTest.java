package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.FileTree;

/**
 * Whole sites, compared file by file with what they are expected to be. {@code -Dgolden=overwrite} writes what is built
 * over what was expected; the difference is then to be read before it is committed. Compressed copies and cards are left out of
 * what is expected, since they differ from one library to another, but not of what must come out the same twice.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String TEMPLATES = "templates";
    private static final List<String> WITHOUT_DRAFTS = List.of("base-path", "empty", "small", "timetables");
    private static final List<String> WITH_DRAFTS = List.of("drafts");

    /** The work of others is no expectation of ours. */
    private static final String LIBRARIES = "js/lib/";

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");

    @TempDir
    private Path folder;

    static Stream<String> sites() {
        return Stream.concat(WITHOUT_DRAFTS.stream(), WITH_DRAFTS.stream());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void siteIsAsExpectedAndTheSameTwiceAndFromAWarmCache(String name) {
        Path expected = SITES.resolve(name).resolve("expected");
        FileTree whole = build(request(name, "first").withoutCache());
        FileTree first = whole.withoutCopies();
        FileTree second = build(request(name, "second"));
        assertTrue(Files.exists(folder.resolve(name).resolve("target/cache/conversions")));
        FileTree third = build(request(name, "third"));

        if ("overwrite".equals(System.getProperty("golden"))) {
            first.replace(expected);
        }
        List<String> differences = FileTree.read(expected).differences(first);
        assertTrue(differences.isEmpty(), () -> name + " is not as expected:\n" + String.join("\n", differences));
        assertEquals(List.of(), whole.differences(second));
        assertEquals(List.of(), whole.differences(third));
    }

    @Test
    void everyFolderOfSitesIsBuilt() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            Set<String> names = folders.map(site -> site.getFileName().toString())
                    .filter(name -> !name.equals(TEMPLATES))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(sites().collect(Collectors.toCollection(TreeSet::new)), names);
        }
    }

    private BuildRequest request(String name, String time) {
        Path source = folder.resolve(name);
        FileTree.read(SITES.resolve(TEMPLATES)).writeTo(source.resolve(TEMPLATES));
        FileTree.read(SITES.resolve(name)).without("expected/").writeTo(source);
        return new BuildRequest(source, folder.resolve(time).resolve(name), NOW, WITH_DRAFTS.contains(name));
    }

    private static FileTree build(BuildRequest request) {
        new BuiltSite(request.output(), Builds.run(request)).hasNoFinding();
        return FileTree.read(request.output()).without(LIBRARIES);
    }
}
