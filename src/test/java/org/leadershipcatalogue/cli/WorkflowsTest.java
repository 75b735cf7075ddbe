package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Git host runs may do what it must and no more, is pinned, and calls what is there. */
class WorkflowsTest {

    private static final Path FOLDER = Path.of(".github/workflows");
    private static final String MOMENT = "2023-12-05T09:00:00Z";

    /** When each workflow runs; a new one is added here on purpose. */
    private static final SortedMap<String, String> TRIGGERS = new TreeMap<>(Map.of(
            "links.yml", "[schedule, workflow_dispatch]",
            "preview.yml", "[workflow_run]",
            "publish.yml", "[push, schedule, workflow_dispatch]",
            "pull-request.yml", "[pull_request]",
            "verify.yml", "[pull_request]"));

    /** The jobs that may write, and what; a new one is added here on purpose. */
    private static final Map<String, Map<String, String>> WRITERS = Map.of(
            "preview.yml", Map.of("publish", "contents", "comment", "pull-requests"),
            "publish.yml", Map.of("publish", "contents", "tidy", "contents"));

    private static Workflow workflow(String name) throws IOException {
        return workflow(name, Files.readString(FOLDER.resolve(name)));
    }

    private static Workflow workflow(String name, String text) {
        return Workflow.of(text, WRITERS.getOrDefault(name, Map.of()));
    }

    @Test
    void runWhenTheyAreMeantTo() throws IOException {
        SortedMap<String, String> triggers = new TreeMap<>();
        for (String name : names()) {
            SortedSet<String> ofFile = workflow(name).triggers();
            triggers.put(name, ofFile.toString());
        }
        assertEquals(TRIGGERS, triggers);
    }

    @Test
    void haveNoFault() throws IOException {
        for (String name : names()) {
            assertEquals(List.of(), workflow(name).faults(), name);
        }
    }

    /** Each fault, put into the workflow of the links, is seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contents: read                                          | contents: write             | may do more than read: {contents=write}
            permissions:\\n  contents: read\\n                      | ''                          | may do more than read: null
            permissions:\\n  contents: read\\n                      | permissions: read-all\\n    | may do more than read: read-all
            timeout-minutes: 45                                     | timeout-minutes: 45\\n    permissions: write-all | has a job that may do more than read: write-all
            timeout-minutes: 45                                     | name: Links                 | has a job without an end
            workflow_dispatch                                       | pull_request                | keeps what a stranger may have made: target/external-links.txt
            checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8       | checkout@v5                 | uses what may change: actions/checkout@v5
            checkout@08c6903                                        | checkout@                   | uses what may change: actions/checkout@cd8c0fde910a37f88322edcfb5dd907a8
            ' # v5.0.0'                                             | ''                          | does not say which version it uses: - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
            fetch-depth: 0                                          | token: ${{ secrets.TOKEN }} | uses secrets
            persist-credentials: false                              | clean: true                 | leaves the token on the disk
            timeout-minutes: 45                                     | timeout-minutes: 45\\n    env: {A: "${{ github.token }}"} | gives the token to all steps
            concurrency:                                            | env: {A: "${{ github.token }}"}\\nconcurrency: | gives the token to all jobs
            mvn -B -q                                               | echo ${{ github.ref }}      | puts words of others into a script: echo ${{ github.ref }}
            build --external                                        | built --external            | runs what does not exist: Unmatched arguments from index 0: 'built', '--external', '--github', '--report', 'target/report/links.json'
            --external                                              | --outside                   | runs what does not exist: Unknown option: '--outside'
            """)
    void faultsAreSeen(String from, String to, String fault) throws IOException {
        String text = Files.readString(FOLDER.resolve("links.yml"));
        String seeded = text.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertTrue(!seeded.equals(text), from);
        assertEquals(List.of(fault), Workflow.of(seeded).faults());
    }

    /** Each fault, put into a workflow that has rights, is seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            preview.yml | permissions: {} | permissions: {contents: write} | may do more than read: {contents=write}
            preview.yml | actions: read   | actions: write                 | has a job that may do more than read: {actions=write, contents=read, pull-requests=read}
            preview.yml | pull-requests: write | issues: write              | has a job that may do more than read: {contents=read, issues=write}
            preview.yml | workflow_run:\\n    workflows: ["Pull request"]\\n    types: [completed] | pull_request_target: | runs for strangers: [pull_request_target]
            preview.yml | ref: ${{ github.event.repository.default_branch }}\\n          fetch-depth | ref: ${{ github.event.workflow_run.head_sha }}\\n          fetch-depth | may check out what a stranger has sent: ${{ github.event.workflow_run.head_sha }}
            preview.yml | ref: ${{ github.event.repository.default_branch }}\\n          fetch-depth | fetch-depth | may check out what a stranger has sent: null
            preview.yml | fetch-depth: 0  | repository: ${{ github.event.workflow_run.head_repository.full_name }} | may check out what a stranger has sent: ${{ github.event.repository.default_branch }}
            preview.yml | path: target/shown\\n      - if | run-id: ${{ github.event.workflow_run.id }}\\n      - if | unpacks what another run has made: ${{ github.event.workflow_run.id }}
            preview.yml | "$NUMBER" "$MOMENT" | "$NUMBER" ${{ github.event.workflow_run.head_branch }} | puts words of others into a script: .ci/receive-change target/change.zip "$NUMBER" ${{ github.event.workflow_run.head_branch }}
            preview.yml | run: .ci/comment | run: bash .ci/comment | does more than one script with the right to write: bash .ci/comment "$NUMBER" target/shown/comment.md
            preview.yml | .ci/find-change | .ci/find-changes | runs what does not exist: .ci/find-changes >>"$GITHUB_OUTPUT"
            publish.yml | run: .ci/tidy-previews | run: mvn -B -q | does more than one script with the right to write: mvn -B -q
            publish.yml | contents: write\\n      pull-requests: read | contents: write\\n      pull-requests: write | has a job that may do more than read: {contents=write, pull-requests=write}
            pull-request.yml | cache/restore@ | cache@ | keeps what a stranger may have made: target/cache
            pull-request.yml | cache/restore@ | cache/save@ | keeps what a stranger may have made: target/cache
            verify.yml | pull_request: | pull_request_target: | runs for strangers: [pull_request_target]
            preview.yml | cache/restore@ | cache@ | keeps what a stranger may have made: target/cache
            publish.yml | cache/save@ | cache/restore@ | publishes what is not made of its sources alone: target/cache
            publish.yml | cache/save@ | cache@ | publishes what is not made of its sources alone: target/cache
            pull-request.yml | actions: read | contents: write | has a job that may do more than read: {contents=write}
            pull-request.yml | contents: read | contents: write | may do more than read: {contents=write}
            """)
    void faultsOfThoseWithRightsAreSeen(String name, String from, String to, String fault) throws IOException {
        String text = Files.readString(FOLDER.resolve(name));
        String seeded = text.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertTrue(!seeded.equals(text), from);
        assertEquals(List.of(fault), workflow(name, seeded).faults());
    }

    /** A cache is found by its path and the beginning of its key. */
    @Test
    void whatIsTakenOverWasKept() throws IOException {
        SortedSet<String> kept = new TreeSet<>();
        SortedSet<String> taken = new TreeSet<>();
        for (String name : names()) {
            for (WorkflowJob job : workflow(name).jobs().toList()) {
                job.saves().forEach(step -> kept.add(cache(step, "key")));
                job.restores().forEach(step -> taken.add(cache(step, "restore-keys")));
            }
        }
        assertEquals(2, taken.size(), taken.toString());
        for (String one : taken) {
            assertTrue(kept.stream().anyMatch(cache -> cache.startsWith(one)), one + " is not among " + kept);
        }
    }

    private static String cache(Map<?, ?> step, String key) {
        return WorkflowJob.with(step, "path") + " " + WorkflowJob.with(step, key);
    }

    /** The options of the program, in the scripts that call it. */
    @Test
    void scriptsCallTheProgramAsItIs() throws IOException {
        int calls = 0;
        for (String name : List.of("build-change", "build-base", "receive-change")) {
            String script = Files.readString(Path.of(".ci", name)).replace("\\\n", " ");
            for (String line : script.lines().map(String::strip).toList()) {
                if (line.startsWith("target/catalogue ")) {
                    String call = line.replaceAll("\\|\\|.*", "")
                            .replaceAll("\"\\$\\{\\w+\\[@]}\"", "")
                            .replace("\"$moment\"", MOMENT)
                            .replace("\"$2\"", MOMENT);
                    assertEquals(List.of(), WorkflowJob.faultsOfCommand(call), name + ": " + line);
                    calls++;
                }
            }
        }
        assertEquals(5, calls);
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
