package org.leadershipcatalogue.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

class KeptOnDiskTest {

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");

    @TempDir
    private Path folder;

    private SiteCase site;
    private Path cache;

    @BeforeEach
    void writesASite() {
        site = SiteCase.in(folder)
                .file("content/index.adoc", "= Home\n\nxref:a.adoc[A page]\n")
                .file("content/a.adoc", "= A page\n\nWords.\n");
        cache = site.source().resolve("target/cache");
    }

    /** A process of its own, whose classes are its own, too. */
    @Test
    void nothingOfAsciidoctorIsLoadedWhereItHasNothingToConvert() throws IOException, InterruptedException {
        List<String> ofPlainPages = classesOfABuild("plain");
        site.file("content/a.adoc", "= A page\n\nWords.\n\n// a comment, which is not plain\n");
        List<String> first = classesOfABuild("first");
        List<String> second = classesOfABuild("second");

        assertEquals(List.of(), ofAsciidoctor(ofPlainPages));
        assertNotEquals(List.of(), ofAsciidoctor(first));
        assertEquals(List.of(), ofAsciidoctor(second));
        FileTree clean = FileTree.read(folder.resolve("first"));
        assertEquals(List.of(), clean.differences(FileTree.read(folder.resolve("second"))));
    }

    @Test
    void buildWithoutCacheNeitherReadsNorWritesIt() throws IOException {
        Builds.run(request().withoutCache());
        assertFalse(Files.exists(cache));

        site.build().hasNoFinding();
        FileTree kept = FileTree.read(cache);
        site.file("content/a.adoc", "= A page\n\nOther words.\n");
        Builds.run(request().withoutCache());
        assertEquals(List.of(), kept.differences(FileTree.read(cache)));
    }

    @Test
    void previewFindsWhatABuildHasKeptAndKeepsWhatItConverts() throws IOException {
        site.build().hasNoFinding();
        FileTree ofBuild = FileTree.read(cache);
        try (LiveSite live = live()) {
            live.finish(live.read(request().looking()), () -> false);
        }
        assertEquals(List.of(), ofBuild.differences(FileTree.read(cache)));

        site.file("content/a.adoc", "= A page\n\nOther words.\n");
        try (LiveSite live = live()) {
            live.finish(live.read(request().looking()), () -> false);
            site.file("content/a.adoc", "= A page\n\nLast words.\n");
            live.finish(live.read(request().looking()), () -> false);
        }
        String conversions = new String(Files.readAllBytes(cache.resolve("conversions")), UTF_8);
        assertTrue(Set.of("Words.", "Other words.", "Last words.").stream().allMatch(conversions::contains));
    }

    @Test
    void cacheThatWouldBeAPartOfTheSiteIsDoneWithout() {
        BuildRequest request = new BuildRequest(site.source(), site.source().resolve("target"), NOW, false);

        assertTrue(request.cache().isEmpty());
        assertEquals(List.of(cache), request().cache().stream().toList());
    }

    private BuildRequest request() {
        return new BuildRequest(site.source(), site.output(), NOW, false);
    }

    private LiveSite live() {
        return new LiveSite(site.source(), folder.resolve("live"), Progress.SILENT, Builds.ENGINES);
    }

    private List<String> classesOfABuild(String output) throws IOException, InterruptedException {
        Path log = folder.resolve(output + ".log");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:class+load:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.leadershipcatalogue.cli.Main",
                        "build",
                        "--source=" + site.source(),
                        "--output=" + folder.resolve(output),
                        "--now=" + NOW)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output + ".txt").toFile())
                .start();
        assertEquals(0, build.waitFor(), () -> read(folder.resolve(output + ".txt")));
        return List.of(read(log).split("\\R"));
    }

    private static List<String> ofAsciidoctor(List<String> classes) {
        return classes.stream()
                .filter(name -> name.startsWith("org.jruby.") || name.startsWith("org.asciidoctor.jruby."))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
