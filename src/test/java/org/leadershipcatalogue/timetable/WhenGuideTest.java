package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.model.When;

/** The guide's tables of forms say what is read and what is refused. */
class WhenGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|`([^`]+)` \\|(.+)$");
    private static final Pattern FORM = Pattern.compile("`([^`]+)`");
    private static final Pattern DAYS = Pattern.compile("(three|four|five) days(?:, with hours)?");
    private static final List<String> NUMBERS = List.of("three", "four", "five");

    private String guide = "";

    @BeforeEach
    void readGuide() throws IOException {
        guide = Files.readString(Path.of("docs/authoring.adoc")).replace("\r\n", "\n");
    }

    @Test
    void everyFormOfWhenIsRead() {
        assertAll(rows("accepted-when").stream().map(row -> () -> Cells.when(row.group(1))));
    }

    @Test
    void theDaysAreAsManyAsItSays() {
        List<MatchResult> counted = rows("accepted-when").stream()
                .filter(row -> DAYS.matcher(row.group(2)).matches())
                .toList();
        assertTrue(counted.size() > 5);
        assertAll(counted.stream().map(row -> () -> {
            String number = row.group(2).substring(0, row.group(2).indexOf(' '));
            assertEquals(3 + NUMBERS.indexOf(number), days(Cells.when(row.group(1))), row::group);
        }));
    }

    @Test
    void whatItCallsTheSameIsTheSame() {
        List<MatchResult> rows = rows("accepted-when");
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).group(2).matches("the same(?:: .*)?")) {
                assertEquals(
                        Cells.when(rows.get(at - 1).group(1)),
                        Cells.when(rows.get(at).group(1)),
                        rows.get(at).group());
            }
        }
    }

    @Test
    void whatItRefusesIsRefusedAndWhatItOffersIsRead() {
        assertAll(rows("refused-when").stream().map(row -> () -> {
            assertEquals(Optional.empty(), Cells.when(row.group(1), new Findings()), row::group);
            FORM.matcher(row.group(2)).results().forEach(offered -> Cells.when(offered.group(1)));
        }));
    }

    @Test
    void everyWordOfStatusIsRead() {
        Findings findings = new Findings();
        Refusals refusals = new Refusals(findings);
        StatusReader reader = new StatusReader(refusals, new WhenReader(refusals, new KnownWhens()));
        When planned = Cells.when("5 December 2023, 9.00–12.30");
        rows("accepted-status").forEach(row -> reader.read(Cells.piece(row.group(1)), planned));
        assertEquals("", Cells.printed(findings));
    }

    private static long days(When when) {
        return when.occurrences().stream()
                .flatMap(occurrence ->
                        occurrence.firstDay().datesUntil(occurrence.lastDay().plusDays(1)))
                .distinct()
                .count();
    }

    private List<MatchResult> rows(String table) {
        int begin = guide.indexOf("|===", guide.indexOf("[[" + table + "]]"));
        List<MatchResult> rows = ROW.matcher(guide.substring(begin, guide.indexOf("\n|===", begin)))
                .results()
                .toList();
        assertTrue(rows.size() > 5, () -> table + " has " + rows.size() + " rows");
        return rows;
    }
}
