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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Git host runs may read and no more, is pinned, and calls commands that there are. */
class WorkflowsTest {

    private static final Path FOLDER = Path.of(".github/workflows");

    /** When each workflow runs; a new one is added here on purpose. */
    private static final SortedMap<String, String> TRIGGERS =
            new TreeMap<>(Map.of("links.yml", "[schedule, workflow_dispatch]"));

    private static Workflow workflow(String name) throws IOException {
        return Workflow.of(Files.readString(FOLDER.resolve(name)));
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
            workflow_dispatch                                       | pull_request_target         | runs for strangers: [pull_request_target, schedule]
            checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8       | checkout@v5                 | uses what may change: actions/checkout@v5
            checkout@08c6903                                        | checkout@                   | uses what may change: actions/checkout@cd8c0fde910a37f88322edcfb5dd907a8
            ' # v5.0.0'                                             | ''                          | does not say which version it uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
            persist-credentials: false                              | token: ${{ secrets.TOKEN }} | uses secrets
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

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
