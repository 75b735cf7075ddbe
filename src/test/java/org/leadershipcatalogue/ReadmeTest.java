package org.leadershipcatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    @Test
    void beginsWithTheTwoCommandsOfTheBuild() throws IOException {
        List<String> commands = blocks("sh").stream().flatMap(String::lines).toList();

        assertEquals(List.of("mvn", "mvn verify"), commands.subList(0, 2));
    }

    @Test
    void secondCommandIsWhatCiRuns() throws IOException {
        List<String> commands = Files.readAllLines(Path.of(".ci/run")).stream()
                .filter(line -> line.startsWith("mvn"))
                .map(ReadmeTest::withoutOptions)
                .toList();

        assertEquals(List.of("mvn verify"), commands);
    }

    @Test
    void entryItShowsIsBuiltAndItsMistakeIsToldAsShown(@TempDir Path folder) throws IOException {
        String entry = blocks("asciidoc").get(0);
        SiteCase site = SiteCase.in(folder)
                .file("content/organisations/reconnect-london.adoc", "= A\n:summary: A.\n:kind: network\n")
                .file("content/audiences/headteachers.adoc", "= B\n:summary: B.\n");

        site.file("content/programmes/npqh.adoc", entry).build().hasNoFinding();
        site.file("content/programmes/npqh.adoc", entry.replace("headteachers", "headteachrs"))
                .build()
                .hasOnly(blocks("").get(0).strip());
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String withoutOptions(String command) {
        return Arrays.stream(command.split(" ", -1))
                .filter(word -> !word.startsWith("-"))
                .collect(Collectors.joining(" "));
    }
}
