package org.leadershipcatalogue.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.Scripts;
import org.leadershipcatalogue.testing.Scripts.Outcome;

/** What is pushed to the branch that is served, in a bare repository that stands in for the Git host’s. */
class PagesScriptsTest {

    private static final String ROBOTS = "User-agent: *\n\nSitemap: https://example.org/catalogue/sitemap.xml\n";

    @TempDir
    private Path folder;

    private Path origin;
    private Repository main;
    private Scripts scripts;
    private String published = "nothing";

    @BeforeEach
    void place() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/jq")), "this system has no jq");
        origin = folder.resolve("origin.git");
        main = Repository.in(folder.resolve("main"));
        scripts = new Scripts(main.folder(), folder.resolve("host")).with("GITHUB_REF_NAME", "main");
        main.file(".gitignore", "/target/\n*.html\n").commit();
        main.git("init", "-q", "--bare", origin.toString());
        main.git("remote", "add", "origin", origin.toString());
        main.git("push", "-q", "origin", "main");
    }

    private Path site(Map<String, String> files) {
        Path site = main.folder().resolve("target/site");
        Map<String, String> all = new TreeMap<>(files);
        all.putIfAbsent("robots.txt", ROBOTS);
        all.forEach((path, text) -> main.file("target/site/" + path, text));
        return site;
    }

    private Outcome published(Map<String, String> files) {
        site(files);
        main.file("target/report/next-change.txt", "2023-12-05T09:00:00Z\n");
        return scripts.run("publish-site", "target/site", "target/report/next-change.txt");
    }

    private Outcome previewed(int number, String words) {
        main.file("target/preview-" + number + "/index.html", words);
        return scripts.with("HEAD_SHA", "c0ffee")
                .answer("repos/o/r/pulls/" + number, "{\"state\": \"open\", \"head\": {\"sha\": \"c0ffee\"}}")
                .run("publish-preview", "target/preview-" + number, String.valueOf(number));
    }

    /** What is served, by name and content. */
    private Map<String, String> served() {
        Path copy = folder.resolve("copy-" + System.nanoTime());
        main.git("clone", "-q", "--branch", "gh-pages", origin.toString(), copy.toString());
        Map<String, String> served = new TreeMap<>();
        FileTree.read(copy)
                .without(".git/")
                .files()
                .forEach((path, bytes) -> served.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return served;
    }

    private List<String> names() {
        return List.copyOf(served().keySet());
    }

    @Test
    void theSiteIsPublishedWithTheMomentOfItsNextChange() {
        assertEquals(
                new Outcome(0, "https://example.org/catalogue/\nSite: pushed\n", ""),
                published(Map.of("index.html", "one", "index.html.gz", "packed", "data.tar.gz", "an author’s")));
        assertEquals(
                Map.of(
                        ".nojekyll", "",
                        "data.tar.gz", "an author’s",
                        "index.html", "one",
                        "next-change.txt", "2023-12-05T09:00:00Z\n",
                        "robots.txt", ROBOTS),
                served());
    }

    @Test
    void previewsStayAndOldPagesGo() throws IOException {
        published(Map.of("index.html", "one", "old/index.html", "old"));
        assertEquals("Preview 7: pushed\n", previewed(7, "seven").out());
        previewed(12, "twelve");
        setDomain();
        Files.delete(main.folder().resolve("target/site/old/index.html"));
        published(Map.of("index.html", "two"));

        assertEquals(
                List.of(
                        ".nojekyll",
                        "CNAME",
                        "index.html",
                        "next-change.txt",
                        "preview/12/index.html",
                        "preview/7/index.html",
                        "robots.txt"),
                names());
        assertEquals("two", served().get("index.html"));
    }

    /** As the settings of the Git host do. */
    private void setDomain() {
        Path copy = folder.resolve("domain");
        main.git("clone", "-q", "--branch", "gh-pages", origin.toString(), copy.toString());
        main.file("../domain/CNAME", "catalogue.example.org\n");
        main.git("-C", copy.toString(), "add", "CNAME");
        main.git("-C", copy.toString(), "commit", "-q", "-m", "Domain");
        main.git("-C", copy.toString(), "push", "-q");
    }

    @Test
    void aPreviewTakesThePlaceOfTheOneBefore() throws IOException {
        previewed(7, "one");
        Files.delete(main.folder().resolve("target/preview-7/index.html"));
        main.file("target/preview-7/other.html", "two");
        previewed(7, "three");

        assertEquals(List.of(".nojekyll", "preview/7/index.html", "preview/7/other.html"), names());
        assertEquals("Preview 7: nothing to change\n", previewed(7, "three").out());
    }

    @Test
    void theBranchHasOneCommit() {
        published(Map.of("index.html", "one"));
        published(Map.of("index.html", "two"));
        previewed(7, "seven");
        main.git("fetch", "-q", "origin", "gh-pages");
        main.git("rev-parse", "--verify", "FETCH_HEAD");

        assertThrows(AssertionError.class, () -> main.git("rev-parse", "--verify", "FETCH_HEAD^"));
    }

    @Test
    void whatWasBuiltFromAnOlderCommitIsNotPublished() {
        published(Map.of("index.html", "new"));
        main.git("commit", "-q", "--allow-empty", "-m", "Newer").git("push", "-q", "origin", "main");
        main.git("reset", "-q", "--hard", "HEAD^");
        Outcome outcome = published(Map.of("index.html", "old"));

        assertEquals(0, outcome.exitCode());
        assertTrue(outcome.out().contains("what was built here is not published"), outcome.out());
        assertEquals("new", served().get("index.html"));
    }

    /** Somebody else pushes between taking the branch and changing it. */
    @Test
    void whatOthersPushMeanwhileIsKept() {
        previewed(7, "seven");
        String once = """
                #!/usr/bin/env bash
                # Lets another preview through before the first push.
                if [ "$1" = push ] && [ -e "$GH_FOLDER/rival" ]; then
                  rm "$GH_FOLDER/rival"
                  HEAD_SHA=c0ffee .ci/publish-preview target/preview-8 8 >/dev/null
                fi
                exec "$REAL_GIT" "$@"
                """;
        main.file("target/preview-8/index.html", "eight");
        scripts.answer("repos/o/r/pulls/8", "{\"state\": \"open\", \"head\": {\"sha\": \"c0ffee\"}}")
                .answer("rival", "")
                .with("REAL_GIT", "/usr/bin/git")
                .program("git", once);
        Outcome outcome = published(Map.of("index.html", "one"));

        assertEquals("https://example.org/catalogue/\nSite: pushed\n", outcome.out());
        assertTrue(outcome.err().contains("Site: the branch has moved, attempt 1\n"), outcome.err());
        assertEquals(
                List.of(
                        ".nojekyll",
                        "index.html",
                        "next-change.txt",
                        "preview/7/index.html",
                        "preview/8/index.html",
                        "robots.txt"),
                names());
    }

    @Test
    void aRunThatFailsHalfwayLeavesTheBranchAsItWas() {
        published(Map.of("index.html", "one"));
        scripts.program("cp", "#!/bin/sh\n/bin/cp \"$@\"\nexit 1\n");
        Outcome outcome = published(Map.of("index.html", "two"));

        assertEquals(1, outcome.exitCode());
        assertEquals("one", served().get("index.html"));
    }

    @Test
    void aSiteForNobodyIsNotPublished() {
        assertEquals(
                new Outcome(
                        3,
                        "",
                        "The site was built for “http://localhost/”. Say in jbake.properties, site.host, where it is"
                                + " published: docs/publishing.adoc.\n"),
                published(Map.of("robots.txt", "Sitemap: http://localhost/sitemap.xml\n")));
    }

    @Test
    void addressesOfThePublicationAreNotThoseOfPages() {
        assertEquals(
                "The site has an address /preview, which belongs to its publication; give the page another name.\n",
                published(Map.of("preview/index.html", "a page")).err());
    }

    @Test
    void aPreviewOfAClosedPullRequestIsNotPublished() {
        published(Map.of("index.html", "one"));
        main.file("target/preview-7/index.html", "seven");
        Outcome outcome = scripts.with("HEAD_SHA", "c0ffee")
                .answer("repos/o/r/pulls/7", "{\"state\": \"closed\", \"head\": {\"sha\": \"c0ffee\"}}")
                .run("publish-preview", "target/preview-7", "7");

        assertEquals(0, outcome.exitCode());
        assertEquals(List.of(".nojekyll", "index.html", "next-change.txt", "robots.txt"), names());
    }

    @ParameterizedTest
    @CsvSource({"../../7", "7/../..", "7 8", "-7", "''"})
    void aPreviewHasANumber(String number) {
        main.file("target/preview-7/index.html", "seven");

        assertEquals(
                1,
                scripts.with("HEAD_SHA", "c0ffee")
                        .run("publish-preview", "target/preview-7", number)
                        .exitCode());
        assertEquals(List.of(), scripts.asked());
    }

    @Test
    void previewsThatWouldFillTheHostAreNotPublished() {
        published(Map.of("index.html", "one"));
        previewed(7, "seven");
        scripts.with("PREVIEWS_LIMIT", "100000");
        Outcome outcome = previewed(8, "e".repeat(100_000));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.err().contains("more than 100000; close pull requests"), outcome.err());
        assertEquals(
                List.of(".nojekyll", "index.html", "next-change.txt", "preview/7/index.html", "robots.txt"), names());
    }

    /** One that is opened, and shown, while the others are tidied. */
    @Test
    void aPreviewThatComesMeanwhileStays() {
        published(Map.of("index.html", "one"));
        scripts.answer("repos/o/r/pulls", "[]").with("REAL_GIT", "/usr/bin/git").program("git", """
                #!/usr/bin/env bash
                # Lets a preview of a new pull request through before the branch is taken.
                if [ "$1" = fetch ] && [ -e "$GH_FOLDER/rival" ]; then
                  rm "$GH_FOLDER/rival"
                  echo '[{"number": 8}]' >"$GH_FOLDER/repos_o_r_pulls"
                  HEAD_SHA=c0ffee .ci/publish-preview target/preview-8 8 >/dev/null
                fi
                exec "$REAL_GIT" "$@"
                """);
        main.file("target/preview-8/index.html", "eight");
        scripts.answer("repos/o/r/pulls/8", "{\"state\": \"open\", \"head\": {\"sha\": \"c0ffee\"}}")
                .answer("rival", "");
        scripts.run("tidy-previews");

        assertTrue(names().contains("preview/8/index.html"), names().toString());
    }

    @Test
    void previewsOfClosedPullRequestsAreTakenAway() {
        assertEquals(
                "Nothing has been published yet.\n",
                scripts.run("tidy-previews").out());

        published(Map.of("index.html", "one"));
        previewed(7, "seven");
        previewed(12, "twelve");
        previewed(2, "two");
        scripts.answer("repos/o/r/pulls", "[{\"number\": 12}, {\"number\": 72}]\n[]\n");

        assertEquals(
                "Previews of closed pull requests: pushed\n",
                scripts.run("tidy-previews").out());
        assertEquals(
                List.of(".nojekyll", "index.html", "next-change.txt", "preview/12/index.html", "robots.txt"), names());
        assertEquals(
                "Previews of closed pull requests: nothing to change\n",
                scripts.run("tidy-previews").out());
    }

    @Test
    void theSiteIsBuiltAgainOnceItsMomentHasCome() {
        assertDue("2023-12-05T09:00:00Z", "2023-12-05T09:00:00Z", true);
        assertDue("2023-12-05T09:00:00Z", "2023-12-05T10:07:00Z", true);
        assertDue("2023-12-05T09:00:00Z", "2024-01-01T00:00:00Z", true);
        assertDue("2023-12-05T09:00:00Z", "2023-12-05T08:59:59Z", false);
        assertDue("2023-12-05T09:00:00Z", "2023-11-30T23:00:00Z", false);
        assertDue("2024-03-31T01:00:00Z", "2024-03-31T00:59:59Z", false);
        assertDue("2024-03-31T01:00:00Z", "2024-03-31T01:00:00Z", true);
        assertDue("never", "2099-01-01T00:00:00Z", false);
        assertDue("soon", "2023-12-05T09:00:00Z", true);
        assertDue("", "2023-12-05T09:00:00Z", true);
    }

    private void assertDue(String next, String now, boolean isDue) {
        if (!next.equals(published)) {
            main.file("target/report/next-change.txt", next + "\n");
            site(Map.of());
            scripts.run("publish-site", "target/site", "target/report/next-change.txt");
            published = next;
        }

        assertEquals(new Outcome(0, "due=" + isDue + "\n", ""), scripts.run("is-due", now), next + " at " + now);
    }

    @Test
    void aSiteThatWasNeverPublishedIsDue() {
        assertEquals("due=true\n", scripts.run("is-due").out());
    }
}
