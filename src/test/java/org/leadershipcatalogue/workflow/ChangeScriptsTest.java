package org.leadershipcatalogue.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.Scripts;
import org.leadershipcatalogue.testing.Scripts.Outcome;

/** Which pull request a run was for, what is fetched of it, and what is said at it. */
class ChangeScriptsTest {

    private static final String PULLS = "repos/o/r/pulls";
    private static final String COMMENTS = "repos/o/r/issues/7/comments";
    private static final String MARKER = "<!-- leadership-catalogue: review -->";

    @TempDir
    private Path folder;

    private Scripts scripts;

    @BeforeEach
    void place() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/jq")), "this system has no jq");
        scripts = new Scripts(folder.resolve("main"), folder.resolve("host"))
                .with("HEAD_SHA", "c0ffee")
                .with("HEAD_REPOSITORY", "fork/r")
                .with("HEAD_BRANCH", "words");
    }

    private static String pull(int number, String state, String repository, String branch, String commit, String base) {
        return """
                {"number": %d, "state": "%s", "head": {"sha": "%s", "ref": "%s", "repo": %s},
                 "base": {"ref": "%s", "repo": {"default_branch": "main"}}}""".formatted(
                        number,
                        state,
                        commit,
                        branch,
                        repository.isEmpty() ? "null" : "{\"full_name\": \"" + repository + "\"}",
                        base);
    }

    private Outcome found(String... pulls) {
        return scripts.answer(PULLS, "[" + String.join(",", pulls) + "]").run("find-change");
    }

    @Test
    void thePullRequestIsFoundAmongOthers() {
        Outcome found = found(
                pull(1, "open", "o/r", "words", "c0ffee", "main"),
                pull(2, "open", "fork/r", "other", "c0ffee", "main"),
                pull(3, "open", "fork/r", "words", "decade", "main"),
                pull(4, "open", "fork/r", "words", "c0ffee", "old"),
                pull(5, "open", "", "words", "c0ffee", "main"),
                pull(7, "open", "fork/r", "words", "c0ffee", "main"));

        assertEquals(new Outcome(0, "number=7\n", ""), found);
        assertEquals(List.of("api --paginate repos/o/r/pulls?state=open&per_page=100"), scripts.asked());
    }

    @Test
    void thePullRequestIsFoundOnASecondPageOfAnswers() {
        scripts.answer(
                PULLS,
                "[" + pull(1, "open", "o/r", "words", "c0ffee", "main") + "]\n["
                        + pull(7, "open", "fork/r", "words", "c0ffee", "main") + "]");

        assertEquals("number=7\n", scripts.run("find-change").out());
    }

    @Test
    void aPullRequestThatWasClosedMeanwhileIsNotShown() {
        Outcome found = found(pull(7, "closed", "fork/r", "words", "c0ffee", "main"));

        assertEquals(
                new Outcome(0, "number=\n", "No open pull request has this head; there is nothing to show.\n"), found);
    }

    @Test
    void severalWithTheSameHeadAreNotShown() {
        String pull = pull(7, "open", "fork/r", "words", "c0ffee", "main");

        assertEquals(
                new Outcome(1, "", "Several open pull requests have this head, and none is shown: 7 8\n"),
                found(pull, pull.replace("7", "8")));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        String pull = pull(7, "open", "fork/r", "words", "c0ffee", "main").replace("7", "\"7;ls\"");

        assertEquals(1, found(pull).exitCode());
    }

    /** The branch’s name is the stranger’s own; here it is data for jq, and no program. */
    @Test
    void namesOfBranchesAreData() {
        scripts.with("HEAD_BRANCH", "$(touch evil)\";`touch evil`");

        assertEquals(
                "number=\n",
                found(pull(7, "open", "fork/r", "words", "c0ffee", "main")).out());
        assertFalse(Files.exists(folder.resolve("main/evil")));
    }

    @ParameterizedTest
    @CsvSource({"find-change", "is-current", "comment"})
    void aHostThatDoesNotAnswerEndsTheRun(String script) throws IOException {
        Files.writeString(folder.resolve("main/target/comment.md"), "Words");
        Outcome outcome = scripts.run(script, "7", "target/comment.md");

        assertEquals(1, outcome.exitCode());
        assertEquals("", outcome.out());
    }

    private Outcome fetched(String artifacts) {
        return scripts.answer("repos/o/r/actions/runs/5/artifacts", "{\"artifacts\": [" + artifacts + "]}")
                .answer("repos/o/r/actions/artifacts/11/zip", "PK…")
                .run("fetch-artifact", "5", "change-c0ffee", "target/change.zip");
    }

    @Test
    void theNewestArtifactOfTheCommitIsFetched() throws IOException {
        Outcome fetched = fetched("""
                {"id": 9, "name": "change-decade", "expired": false, "size_in_bytes": 3},
                {"id": 10, "name": "change-c0ffee", "expired": true, "size_in_bytes": 3},
                {"id": 11, "name": "change-c0ffee", "expired": false, "size_in_bytes": 3},
                {"id": 8, "name": "change-c0ffee", "expired": false, "size_in_bytes": 4}""");

        assertEquals(new Outcome(0, "", ""), fetched);
        assertEquals("PK…", Files.readString(folder.resolve("main/target/change.zip")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                                                    | but: none
            {"id": 11, "name": "change-decade", "expired": false, "size_in_bytes": 3}              | but: none
            {"id": 11, "name": "change-c0ffee", "expired": false, "size_in_bytes": 209715201}      | The artifact has 209715201 bytes, more than 209715200.
            {"id": "../../x", "name": "change-c0ffee", "expired": false, "size_in_bytes": 3}       | but: ../../x 3
            """)
    void otherArtifactsAreNotFetched(String artifacts, String reason) {
        Outcome fetched = fetched(artifacts);

        assertEquals(2, fetched.exitCode());
        assertTrue(fetched.err().strip().endsWith(reason), fetched.err());
        assertFalse(scripts.asked().toString().contains("/zip"));
    }

    @Test
    void anArtifactThatIsLargerThanItSaysIsNotKept() throws IOException {
        scripts.answer("repos/o/r/actions/artifacts/11/zip", "");
        try (RandomAccessFile out = new RandomAccessFile(
                folder.resolve("host/repos_o_r_actions_artifacts_11_zip").toFile(), "rw")) {
            out.setLength(209715201L + 100_000);
        }
        scripts.answer("repos/o/r/actions/runs/5/artifacts", """
                {"artifacts": [{"id": 11, "name": "change-c0ffee", "expired": false, "size_in_bytes": 3}]}""");
        Outcome fetched = scripts.run("fetch-artifact", "5", "change-c0ffee", "target/change.zip");

        assertEquals(
                new Outcome(2, "", "The artifact has more bytes than it says, and more than 209715200.\n"), fetched);
        assertFalse(Files.exists(folder.resolve("main/target/change.zip")));
    }

    private Outcome commented(String comments) throws IOException {
        Files.writeString(folder.resolve("main/target/comment.md"), "Words “$(ls)” `ls` \"\\\n");
        return scripts.answer(PULLS + "/7", "{\"state\": \"open\", \"head\": {\"sha\": \"c0ffee\"}}")
                .answer(COMMENTS, comments)
                .run("comment", "7", "target/comment.md");
    }

    private static String comment(int id, String login, String type, String body) {
        return "{\"id\": %d, \"user\": {\"login\": \"%s\", \"type\": \"%s\"}, \"body\": \"%s\"}"
                .formatted(id, login, type, body);
    }

    private static String all(String... comments) {
        return Stream.of(comments).collect(Collectors.joining(",", "[", "]"));
    }

    private String written() throws IOException {
        return new ObjectMapper().readTree(scripts.sent()).get("body").asText();
    }

    @Test
    void theFirstCommentIsNew() throws IOException {
        Outcome outcome = commented(all(
                comment(1, "somebody", "User", MARKER + " written by a person"),
                comment(2, "github-actions[bot]", "User", MARKER),
                comment(3, "github-actions[bot]", "Bot", "Of another workflow: " + MARKER)));

        assertEquals(new Outcome(0, "", ""), outcome);
        assertEquals(
                "api --silent --method POST repos/o/r/issues/7/comments --input -",
                scripts.asked().get(2));
        assertEquals(MARKER + "\nWords “$(ls)” `ls` \"\\\n", written());
    }

    @Test
    void laterItIsBroughtUpToDate() throws IOException {
        commented(all(
                comment(1, "somebody", "User", MARKER),
                comment(4, "github-actions[bot]", "Bot", MARKER + "\\nold"),
                comment(5, "github-actions[bot]", "Bot", MARKER + "\\nolder")));

        assertEquals(
                "api --silent --method PATCH repos/o/r/issues/comments/4 --input -",
                scripts.asked().get(2));
        assertEquals(MARKER + "\nWords “$(ls)” `ls` \"\\\n", written());
    }

    @ParameterizedTest
    @CsvSource({"closed, c0ffee", "open, decade"})
    void nothingIsSaidOfWhatIsNoLongerSo(String state, String commit) throws IOException {
        Files.writeString(folder.resolve("main/target/comment.md"), "Words");
        Outcome outcome = scripts.answer(
                        PULLS + "/7", "{\"state\": \"" + state + "\", \"head\": {\"sha\": \"" + commit + "\"}}")
                .run("comment", "7", "target/comment.md");

        assertEquals(
                new Outcome(
                        0,
                        "",
                        "The pull request is " + state + " at " + commit
                                + " by now, and is not shown as it was at c0ffee.\n"),
                outcome);
        assertEquals(1, scripts.asked().size());
    }
}
