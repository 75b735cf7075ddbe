package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.When;

class WhenReaderTest {

    private static final Path TABLES = Path.of("src/test/resources/timetable");

    /** The times a way out offers: {@code write 9.00–16.00 if …}, {@code …, such as 14.00–15.00; …}. */
    private static final Pattern OFFERED_TIMES = Pattern.compile(
            "(?:write|such as) ((?:\\d{1,2}(?:\\.\\d\\d)?(?:[ap]m)?|noon)–(?:\\d[\\d.]*(?:[ap]m)?|noon))");

    private static final Pattern OFFERED_DATE = Pattern.compile(
            "(?:write|for example|write all four:) (\\d{1,2}[^,]+?\\d{4})(?= if|,|$)", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("acceptedForms")
    void readsEveryForm(String form, String meaning) {
        assertEquals(meaning, Cells.words(Cells.when(form)));
    }

    @ParameterizedTest
    @MethodSource("refusedForms")
    void refusesWithAWayOut(String form, String printed) {
        Findings findings = new Findings();
        assertEquals(Optional.empty(), Cells.when(form, findings));
        assertEquals(printed, Cells.printed(findings));
    }

    @ParameterizedTest
    @MethodSource("refusedForms")
    void offersNothingThatItWouldRefuse(String form, String printed) {
        assertAll(Stream.concat(
                        OFFERED_TIMES.matcher(printed).results().map(times -> "28 September 2023, " + times.group(1)),
                        OFFERED_DATE.matcher(printed).results().map(date -> date.group(1)))
                .map(offered -> () -> Cells.when(offered)));
    }

    @Test
    void itsTablesAreLong() throws IOException {
        assertTrue(acceptedForms().count() >= 150);
        assertTrue(refusedForms().count() >= 80);
        assertTrue(refusedForms()
                        .filter(row -> OFFERED_TIMES.matcher(row[1]).find())
                        .count()
                > 20);
    }

    @Test
    void everyHourOf2026IsThatOfTheClock() {
        TreeSet<String> refused = new TreeSet<>();
        LocalDateTime hour = LocalDateTime.of(2026, 1, 1, 0, 0);
        for (; hour.getYear() == 2026; hour = hour.plusHours(1)) {
            LocalDateTime start = hour;
            Findings findings = new Findings();
            Cells.when(start.toLocalDate() + ", %02d.00–23.59".formatted(start.getHour()), findings)
                    .ifPresentOrElse(
                            when -> assertEquals(start.atZone(London.ZONE), startOf(when)),
                            () -> refused.add(Cells.printed(findings)));
        }
        assertEquals(new TreeSet<>(List.of("""
                        when:1:13: error: 01.00 on 25 October 2026 comes twice in London, \
                        where the clocks go back from 02.00 to 01.00 [nonexistent-time]
                          choose a time before 01.00, or 02.00 and later""", """
                        when:1:13: error: 01.00 on 29 March 2026 does not exist in London, \
                        where the clocks go forward from 01.00 to 02.00 [nonexistent-time]
                          choose a time before 01.00, or 02.00 and later""")), refused);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void readsBackWhatIsWrittenInAnyForm(long seed) {
        WrittenWhens written = new WrittenWhens(seed);
        for (int round = 0; round < 400; round++) {
            WrittenWhens.Written one = written.next();
            assertEquals(one.when(), Cells.when(one.words()), one.words());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday 28 to Friday 30 September 2023               | 19
            5, 12 and 30 February 2024, 9.00–12.30                | 14
            28 September 2023, 9.00–4.00                          | 28
            every Tuesday from 9 to 30 January 2024 except 17 January | 51
            28 September 2023, 9.00–12.30 (3 hours)               | 35
            """)
    void tellsTheVeryWords(String words, int column) {
        Findings findings = new Findings();
        TableCell cell = new TableCell(words, words, "", new Location("when", 7, 4));
        assertEquals(Optional.empty(), new WhenReader(new Refusals(findings), new KnownWhens()).read(cell));
        assertEquals(
                List.of(new Location("when", 7, column)),
                findings.sorted().stream().map(finding -> finding.at()).toList());
    }

    @Test
    void tellsTheCellWhereTheSourceDoesNotReadLikeTheWords() {
        Findings findings = new Findings();
        String words = "28 September 2023, 9.00–4.00";
        TableCell cell = new TableCell(words, words, "", new Location("when", 7, 4), false);
        new WhenReader(new Refusals(findings), new KnownWhens()).read(cell);
        assertEquals(4, findings.sorted().get(0).at().column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "28 ",
                "5, ",
                "- ",
                "5–",
                "9.00–",
                "(tbc) ",
                ", tbc",
                "every Tuesday ",
                "and ",
                "9 May 2024 to "
            })
    void readsOrRefusesVeryLongWords(String piece) {
        Findings findings = new Findings();
        Optional<When> read = Cells.when(piece.repeat(5_000), findings);
        assertEquals(read.isEmpty(), !findings.sorted().isEmpty());
    }

    private static ZonedDateTime startOf(When when) {
        return ((Occurrence.Timed) when.occurrences().get(0)).startDate();
    }

    static Stream<String[]> acceptedForms() throws IOException {
        return Files.readAllLines(TABLES.resolve("accepted.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2));
    }

    /** Each form, and below it, by two spaces, what is printed. */
    static Stream<String[]> refusedForms() throws IOException {
        String table = Files.readString(TABLES.resolve("refused.txt")).replace("\r\n", "\n");
        return Arrays.stream(table.strip().split("\n\n", -1))
                .filter(block -> !block.startsWith("#"))
                .map(block -> block.split("\n", 2))
                .map(block -> new String[] {block[0], block[1].replaceAll("(?m)^  ", "")});
    }
}
