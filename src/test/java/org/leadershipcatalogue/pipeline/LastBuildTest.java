package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.OutputFile;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.history.HistoryReader;
import org.leadershipcatalogue.model.DueList;
import org.leadershipcatalogue.publish.KeptOutput;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.testing.Repository;

class LastBuildTest {

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");
    private static final Instant NEXT = Instant.parse("2023-06-01T17:00:00Z");
    private static final Outcome OUTCOME = new Outcome(
            new BuildResult(
                    List.of(Finding.of(Rule.UNLINKED_PAGE, Location.startOf("content/a.adoc"), "nobody links to it")),
                    true,
                    7,
                    Optional.of(NEXT),
                    new DueList(List.of(), List.of())),
            "/old/ /new/;\n");

    @TempDir
    private Path folder;

    private Path source;
    private Path output;
    private BuildRequest request;

    @BeforeEach
    void build() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        source = folder.resolve("source");
        output = source.resolve("target/site");
        request = asked(NOW, false);
        file("content/a.adoc", "= A\n");
        file("content/_shared/b.adoc", "B\n");
        file("templates/page.ftlh", "");
        file("assets/css/site.css", "");
        file("jbake.properties", "");
        build(request, OUTCOME, "");
    }

    private void file(String path, String text) throws IOException {
        Files.createDirectories(source.resolve(path).getParent());
        Files.writeString(source.resolve(path), text);
    }

    private BuildRequest asked(Instant now, boolean withDrafts) {
        return new BuildRequest(source, output, now, withDrafts);
    }

    private void build(BuildRequest of, Outcome outcome, String commit) {
        LastBuild last = last(of);
        KeptOutput kept = new KeptOutput(of.output(), of.cache());
        if (outcome.result().isPublished()) {
            try (Staging staging = Staging.beside(source, of.output(), kept)) {
                staging.write("index.html", "home");
                staging.write("a/index.html", "page");
                staging.write("catalogue.json", "{}");
                staging.write("sitemap.xml", "<urlset/>");
                staging.publish();
            }
        }
        last.keep(outcome, commit, kept);
    }

    private LastBuild last(BuildRequest of) {
        return new LastBuild(of);
    }

    private void isKnown() {
        assertEquals(Optional.of(OUTCOME), last(request).outcome(Progress.SILENT));
    }

    private void isUnknown() {
        assertEquals(Optional.empty(), last(request).outcome(Progress.SILENT));
    }

    @Test
    void isTheAnswerWhereNothingHasChanged() {
        isKnown();
        isKnown();
    }

    @Test
    void isNoneWhereASourceChanged() throws IOException {
        for (String path : List.of(
                "content/a.adoc",
                "content/_shared/b.adoc",
                "templates/page.ftlh",
                "assets/css/site.css",
                "jbake.properties")) {
            build(request, OUTCOME, "");
            isKnown();
            Path file = source.resolve(path);
            FileTime time = Files.getLastModifiedTime(file);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, bytes.length == 0 ? new byte[] {' '} : bytes);
            Files.setLastModifiedTime(file, time);
            isUnknown();
        }
    }

    @Test
    void isNoneWhereASourceCameOrWent() throws IOException {
        file("content/c.adoc", "= C\n");
        isUnknown();
        Files.delete(source.resolve("content/c.adoc"));
        isKnown();
        Files.delete(source.resolve("assets/css/site.css"));
        isUnknown();
    }

    @Test
    void isNoneForAnotherQuestion() {
        assertTrue(last(asked(NOW, true)).outcome(Progress.SILENT).isEmpty());
        BuildRequest elsewhere = new BuildRequest(source, folder.resolve("elsewhere"), NOW, false);
        assertTrue(last(elsewhere).outcome(Progress.SILENT).isEmpty());
        Asking asking = new Asking(
                new OutputFile("cache", folder.resolve("links.json")),
                Clock.fixed(NOW, ZoneOffset.UTC),
                (done, all) -> {});
        BuildRequest external = new BuildRequest(source, output, NOW, false, true, Optional.of(asking));
        assertTrue(last(external).outcome(Progress.SILENT).isEmpty());
    }

    @Test
    void holdsUntilTheSiteChangesByItself() {
        request = asked(NEXT.minusMillis(1), false);
        isKnown();
        request = asked(NEXT, false);
        isUnknown();
        request = asked(NOW.minusMillis(1), false);
        isUnknown();
    }

    @Test
    void holdsUntilMidnightInLondon() {
        BuildResult never = new BuildResult(List.of(), true, 7, Optional.empty(), new DueList(List.of(), List.of()));
        build(request, new Outcome(never, ""), "");

        assertTrue(last(asked(Instant.parse("2023-06-01T22:59:59Z"), false))
                .outcome(Progress.SILENT)
                .isPresent());
        assertTrue(last(asked(Instant.parse("2023-06-01T23:00:00Z"), false))
                .outcome(Progress.SILENT)
                .isEmpty());
    }

    @Test
    void isNoneWhereTheOutputIsAnother() throws IOException {
        Files.writeString(output.resolve("more.html"), "more");
        isUnknown();
        Files.delete(output.resolve("more.html"));
        isKnown();
        Files.writeString(output.resolve("index.html"), "HOME");
        isUnknown();
        build(request, OUTCOME, "");
        Files.delete(output.resolve("a/index.html"));
        isUnknown();
        build(request, OUTCOME, "");
        Files.move(output, folder.resolve("moved"));
        isUnknown();
    }

    @Test
    void doesNotNeedTheOutputWhereNothingWasPublished() throws IOException {
        BuildResult failed = new BuildResult(
                List.of(Finding.of(Rule.BROKEN_LINK, Location.startOf("content/a.adoc"), "leads nowhere")),
                false,
                7,
                Optional.empty(),
                new DueList(List.of(), List.of()));
        Outcome outcome = new Outcome(failed, "");
        build(request, outcome, "");
        Files.writeString(output.resolve("more.html"), "more");

        assertEquals(Optional.of(outcome), last(request).outcome(Progress.SILENT));
    }

    @Test
    void isNoneAfterAnotherCommit() {
        Repository repository =
                Repository.in(source).file(".gitignore", "target\n").commit();
        isUnknown();
        build(request, OUTCOME, commit());
        isKnown();
        repository.file("README.adoc", "Another file.\n").commit();
        isUnknown();
    }

    private String commit() {
        return new HistoryReader(source, System.getenv()).commit();
    }

    @Test
    void isNoneWhereItsFileIsDamaged() throws IOException {
        Path file = source.resolve("target/cache/build-" + KeptOutput.key(output));
        byte[] bytes = Files.readAllBytes(file);
        for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            isUnknown();
        }
        Files.write(file, bytes);
        isKnown();
    }

    @Test
    void isNoneWhereNothingIsKept() {
        assertTrue(last(request.withoutCache()).outcome(Progress.SILENT).isEmpty());
    }
}
