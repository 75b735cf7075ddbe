package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

/** A site whose timetables are in order, and {@link TimetableFaults twenty edits} that each bring one fault into it. */
class TimetableFaultsTest {

    static Stream<TimetableFaults.Fault> faults() {
        return TimetableFaults.ALL.stream();
    }

    @Test
    void nothingIsFoundInASiteWithoutFaults(@TempDir Path folder) {
        build(folder, List.of()).hasNoFinding();
    }

    @Test
    void allTwentyAreFoundAtTheirLines(@TempDir Path folder) {
        List<TimetableFaults.Fault> all = TimetableFaults.ALL;

        assertEquals(20, all.size());
        build(folder, all)
                .hasOnly(all.stream().map(TimetableFaults.Fault::finding).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsFoundByItself(TimetableFaults.Fault fault, @TempDir Path folder) {
        build(folder, List.of(fault)).hasOnly(fault.finding());
    }

    private static BuiltSite build(Path folder, List<TimetableFaults.Fault> faults) {
        Map<String, String> files = new LinkedHashMap<>(TimetableFaults.SITE);
        List<String> unknown = new ArrayList<>();
        for (TimetableFaults.Fault fault : faults) {
            files.computeIfPresent(fault.file(), (file, text) -> {
                if (text.split(Pattern.quote(fault.right()), -1).length != 2) {
                    unknown.add(fault.right());
                }
                return text.replace(fault.right(), fault.wrong());
            });
        }
        assertTrue(unknown.isEmpty(), () -> "not once in the site: " + unknown);
        SiteCase site = SmallSite.in(folder).now("2024-02-01T09:00:00Z");
        files.forEach(site::file);
        return site.build();
    }
}
