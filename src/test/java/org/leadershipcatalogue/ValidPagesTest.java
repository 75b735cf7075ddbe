package org.leadershipcatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.NuChecker;

/** What the Nu HTML checker says of every page, style sheet and drawing. */
class ValidPagesTest {

    /** What is in the standards of CSS and in every browser, but not yet known to the checker. */
    private static final String NOT_YET_KNOWN =
            ".*(“subgrid” is not a|“@layer”|“::details-content”|“paint-order”|@import are not allowed after).*";

    /** A block of data does not run, and no policy is asked; a browser says so of real ones (EveryPageTest). */
    private static final String OF_DATA = ".*warning: Inline script violates Content Security Policy.*";

    @Test
    void nothingIsWrongWithTheSite(@TempDir Path folder) {
        Instant now = Instant.parse("2023-09-21T09:00:00Z");
        Builds.run(new BuildRequest(Path.of(""), folder, now, false));

        assertEquals("", said(folder));
    }

    @Test
    void nothingIsWrongWithASeason(@TempDir Path folder) {
        assertEquals(
                "",
                said(MadeUpSeason.in(folder).now("2023-10-20T12:00:00Z").build().output()));
    }

    private static String said(Path site) {
        Map<String, List<String>> left = new TreeMap<>();
        new NuChecker().check(site).forEach((file, remarks) -> left.put(file, known(file, remarks)));
        left.values().removeIf(List::isEmpty);
        StringBuilder lines = new StringBuilder();
        left.forEach((file, remarks) -> remarks.forEach(
                remark -> lines.append(file).append(": ").append(remark).append('\n')));
        return lines.toString();
    }

    private static List<String> known(String file, List<String> remarks) {
        boolean hasLostItsPlace = remarks.stream().anyMatch(remark -> remark.contains("“::details-content”"));
        return remarks.stream()
                .filter(remark -> !remark.matches(file.endsWith(".css") ? NOT_YET_KNOWN : OF_DATA))
                .filter(remark -> !(hasLostItsPlace && remark.endsWith(": error: CSS: Parse Error.")))
                .toList();
    }
}
