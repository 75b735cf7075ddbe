package org.leadershipcatalogue.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.Scripts;
import org.leadershipcatalogue.testing.Scripts.Outcome;
import org.leadershipcatalogue.testing.SiteCase;
import org.leadershipcatalogue.testing.ZipText;

/** The way of a change from its own run to what is shown of it, with the real program and the real Git. */
class ChangeWalkTest {

    private static final String MOMENT = "2023-12-05T09:00:00Z";
    private static final String ENTRY = """
            = Lead a small school
            :summary: Three evenings for people who are about to lead a small school.
            :run-by: north
            :audiences: headteachers
            :cost: %s

            Bring a question.
            """;

    @TempDir
    private Path folder;

    private Repository repository;
    private Scripts scripts;

    @BeforeEach
    void place() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/jq")), "this system has no jq");
        Path source = SiteCase.in(folder)
                .file("jbake.properties", "site.host=https://example.org/catalogue\n")
                .file("content/index.adoc", "= Home\n:summary: Home.\n")
                .file("content/organisations/north.adoc", "= North\n:summary: A.\n:kind: network\n")
                .file("content/audiences/headteachers.adoc", "= Headteachers\n:summary: B.\n")
                .file("content/programmes/small.adoc", ENTRY.formatted("free"))
                .file(".gitignore", "/target/\n")
                .source();
        scripts = new Scripts(source, folder.resolve("host"))
                .with("PROGRAM", classPath())
                .with(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin/java").toString());
        scripts.program("build-program", "#!/bin/sh\nexec mvn\n");
        Files.copy(folder.resolve("host/bin/build-program"), source.resolve(".ci/build-program"));
        assertEquals(0, scripts.run("build-program").exitCode());
        repository = Repository.in(source).commit();
        repository.git("branch", "change");
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void changed(String cost) {
        repository
                .git("checkout", "-q", "change")
                .file("content/programmes/small.adoc", ENTRY.formatted(cost))
                .commit();
    }

    private String commit(String name) throws IOException {
        return Files.readString(repository.folder().resolve(".git/refs/heads/" + name))
                .strip();
    }

    private Path target(String path) {
        return repository.folder().resolve("target").resolve(path);
    }

    private List<String> names(String path) {
        return List.copyOf(FileTree.read(target(path)).files().keySet());
    }

    /** The default branch, on which the artifact arrives, and what the host says of the change. */
    private Outcome received(String headSha) throws IOException {
        try (ZipText zip = new ZipText(target("change.zip"))) {
            FileTree.read(target("change")).files().forEach(zip::file);
        }
        repository.git("checkout", "-q", "main");
        return scripts.with("HEAD_SHA", headSha)
                .answer(
                        "repos/o/r/compare/" + commit("main") + "..." + headSha,
                        "{\"merge_base_commit\": {\"sha\": \"" + commit("main") + "\"}}")
                .run("receive-change", "target/change.zip", "7", MOMENT);
    }

    @Test
    void aChangeIsComparedInItsOwnRunAndAgainWhereItIsShown() throws IOException {
        changed("£450");
        Outcome built = scripts.run("build-change", "main", MOMENT);

        assertEquals(0, built.exitCode(), built.toString());
        assertEquals(commit("change") + "\n", Files.readString(target("change/commit")));
        assertTrue(Files.readString(target("change/summary.md")).contains("Cost&#58; free → £450"));
        Outcome received = received(commit("change"));

        assertEquals(0, received.exitCode(), received.toString());
        String comment = Files.readString(target("shown/comment.md"));
        assertTrue(comment.contains("Cost&#58; free → £450"), comment);
        assertTrue(comment.contains("(https://example.org/catalogue/preview/7/programmes/small/)"), comment);
        assertTrue(Files.readString(target("shown/preview/programmes/small/index.html"))
                .contains("Preview of a proposed"));
        assertTrue(names("shown").contains("review/index.html"));
    }

    @Test
    void aChangeThatCannotBeBuiltSaysSo() throws IOException {
        changed("free\n:audience: headteachers");
        Outcome built = scripts.run("build-change", "main", MOMENT);

        assertEquals(2, built.exitCode(), built.toString());
        assertTrue(built.out().contains("::error file=content/programmes/small.adoc,line=6"), built.out());
        assertEquals(List.of("commit", "head.json", "summary.md"), names("change"));
        assertEquals(0, received(commit("change")).exitCode());
        assertEquals(List.of("comment.md"), names("shown"));
        assertTrue(
                Files.readString(target("shown/comment.md")).startsWith("The site of this change could not be built"));
    }

    @Test
    void whatWasBuiltFromAnotherCommitIsNotShown() throws IOException {
        repository.file("target/change/commit", "c0ffee\n").file("target/change/site/index.html", "<p>A</p>");
        Outcome received = received(commit("change"));

        assertEquals(2, received.exitCode());
        assertEquals(
                "Refused: the archive was built from “c0ffee” and not from " + commit("change") + "\n", received.out());
        assertEquals(List.of(), names("shown"));
    }

    @Test
    void whatGrewFromElsewhereIsNotCompared() throws IOException {
        changed("£450");
        try (ZipText zip = new ZipText(target("change.zip"))) {
            zip.file("commit", commit("change").getBytes(StandardCharsets.UTF_8))
                    .file("site/index.html", "<p>A</p>");
        }
        repository.git("checkout", "-q", "main");
        for (String base : List.of(commit("change"), "--help")) {
            Outcome received = scripts.with("HEAD_SHA", commit("change"))
                    .answer(
                            "repos/o/r/compare/" + commit("main") + "..." + commit("change"),
                            "{\"merge_base_commit\": {\"sha\": \"" + base + "\"}}")
                    .run("receive-change", "target/change.zip", "7", MOMENT);

            assertEquals(2, received.exitCode(), base);
            assertFalse(Files.exists(target("shown/comment.md")), base);
        }
    }
}
