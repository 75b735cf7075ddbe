package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Session.Detail;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;

class TimetableReaderTest {

    private static final String PAGE = "content/programmes/a.adoc";
    private static final EntryId ENTRY = new EntryId(EntryType.PROGRAMME, "a");
    private static final String GOOD = "28 September 2023, 14.00–16.30";
    private static final String FORM = "\n  write it like this: Thursday 28 September 2023, 14.00–16.30";

    private final Findings findings = new Findings();

    // When

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 September 2023, 14.00–16.30",
                "28 September 2023 14.00–16.30",
                "28 September 2023,14.00–16.30",
                "28 September 2023 , 14.00–16.30",
                "Thursday 28 September 2023, 14.00–16.30",
                "Thu 28 Sept 2023, 14.00–16.30",
                "28th September 2023, 14.00–16.30",
                "28 th September 2023 14.00-16.30",
                "28TH SEPTEMBER 2023, 14.00 TO 16.30",
                "2023-09-28, 14.00–16.30",
                "2023-09-28 14:00-16:30",
                "2023 - 09 - 28 14:00 - 16:30",
                "28 September 2023, 14:00–16:30",
                "28 September 2023, 14:00–16.30",
                "28 September 2023, 14.00-16.30",
                "28 September 2023, 14.00 - 16.30",
                "28 September 2023, 14.00 – 16.30",
                "28 September 2023, 14.00— 16.30",
                "28 September 2023, 14.00—16.30",
                "28 September 2023, 14.00−16.30",
                "28 September 2023, 14.00‑16.30",
                "28 September 2023, 14.00--16.30",
                "28 September 2023, 14.00 to 16.30",
                "28 September 2023, 14.00 To 16.30",
                "28 September 2023, 14.00\u2009—\u200916.30",
                "28 September 2023, 14.00—\u200B16.30",
                "\u00A028\u00A0September\u00A02023,\u00A014.00\u00A0to\u00A016.30\u00A0",
                "28 September 2023,\n14.00–16.30",
                "\t28  September \u202F 2023\r\n14.00\u2003-\u200716.30 "
            })
    void readsADateWithItsTimes(String when) {
        assertEquals("2023-09-28T14:00+01:00[Europe/London] 2023-09-28T16:30+01:00[Europe/London]", period(when));
        assertFindings();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 th December 2023 9.00-12.30      | 2023-12-05T09:00Z[Europe/London] 2023-12-05T12:30Z[Europe/London]
            5 December 2023, 09.00–12.30       | 2023-12-05T09:00Z[Europe/London] 2023-12-05T12:30Z[Europe/London]
            19 th March 2024 9.00-12.30        | 2024-03-19T09:00Z[Europe/London] 2024-03-19T12:30Z[Europe/London]
            9th May 2024, 14:00 to 16:30       | 2024-05-09T14:00+01:00[Europe/London] 2024-05-09T16:30+01:00[Europe/London]
            9 May 2024, 0.00–23.59             | 2024-05-09T00:00+01:00[Europe/London] 2024-05-09T23:59+01:00[Europe/London]
            9 May 2024, 9.59–10.00             | 2024-05-09T09:59+01:00[Europe/London] 2024-05-09T10:00+01:00[Europe/London]
            31 March 2024, 00.59–02.00         | 2024-03-31T00:59Z[Europe/London] 2024-03-31T02:00+01:00[Europe/London]
            27 October 2024, 00.59–02.00       | 2024-10-27T00:59+01:00[Europe/London] 2024-10-27T02:00Z[Europe/London]
            """)
    void readsTimesAsLondonKeepsThem(String when, String expected) {
        assertEquals(expected, period(when));
        assertFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0\u200B"})
    void refusesARowThatDoesNotSayWhen(String when) {
        assertRefused(when, "there is no date [unreadable-date]" + FORM);
    }

    @Test
    void readsTheSameWordsInSeveralRows() {
        Timetable read = read(table("Activity|When", "One|" + GOOD, "Two|29 September 2023", "Three|" + GOOD));
        List<When> whens = read.sessions().stream().map(Session::when).toList();
        assertEquals(3, whens.size());
        assertEquals(whens.get(0), whens.get(2));
        assertFindings();
    }

    @Test
    void refusesTheSameWordsInEachRow() {
        read(table("Activity|When", "One|28 September", "Two|28 September"));
        assertEquals(
                List.of(21, 31),
                findings.sorted().stream().map(finding -> finding.at().line()).toList());
    }

    @Test
    void aRowWithoutTimesIsOnTheWholeDay() {
        Session session =
                read(table("Activity|When", "One|28 September 2023")).sessions().get(0);
        LocalDate day = LocalDate.of(2023, 9, 28);
        assertEquals(List.of(new Occurrence.AllDay(day, day)), session.occurrences());
        assertFindings();
    }

    @Test
    void showsBothTimesOfASessionThatEndsBeforeItStarts() {
        assertRefused(
                "28 September 2023, 16.30–14.00",
                "the session starts at 16.30 and ends at 14.00, which is earlier [end-before-start]" + FORM);
        assertRefused(
                "28 September 2023, 9.00 to 9:00",
                "the session starts at 09.00 and ends at 09.00, the same time [end-before-start]" + FORM);
    }

    @Test
    void refusesAWeekdayThatContradictsItsDate() {
        assertRefused("Friday 28th September 2023, 14.00–16.30", """
                “Friday 28th September 2023” contradicts itself: 28 September 2023 is a Thursday \
                [weekday-contradicts-date]
                  write Thursday 28 September 2023, or correct the date""");
    }

    @Test
    void refusesADayItsMonthDoesNotHave() {
        assertRefused("31 February 2024, 14.00–16.30", """
                “31 February 2024” does not exist: the last day of that month is 29 February 2024 [impossible-date]
                  correct the day or the month""");
    }

    @Test
    void refusesATimeThatTheClocksSkip() {
        String skipped = """
                01.00 on 31 March 2024 does not exist in London, where the clocks go forward from 01.00 to 02.00 \
                [nonexistent-time]
                  choose a time before 01.00, or 02.00 and later""";
        assertRefused("31 March 2024, 01.00–03.00", skipped);
        assertRefused("31 March 2024, 0.30–01.59", skipped.replaceFirst("01.00", "01.59"));
    }

    @Test
    void refusesATimeThatComesTwice() {
        assertRefused("27 October 2024, 00.30–01.30", """
                01.30 on 27 October 2024 comes twice in London, where the clocks go back from 02.00 to 01.00 \
                [nonexistent-time]
                  choose a time before 01.00, or 02.00 and later""");
    }

    @Test
    void reportsEveryMistakeOfARow() {
        assertRefused("30 February 2024, 13pm–25.00", """
                “25.00” is not a time of the day, which goes from 00.00 to 23.59 [unreadable-time]\
                """ + FORM, """
                “13pm” is not a time: with am or pm, hours go from 1 to 12 [unreadable-time]\
                """ + FORM, """
                “30 February 2024” does not exist: the last day of that month is 29 February 2024 [impossible-date]
                  correct the day or the month""");
        assertRefused(
                "28 September, 16.30–14.00",
                "the session starts at 16.30 and ends at 14.00, which is earlier [end-before-start]" + FORM,
                "“28 September” has no year [unreadable-date]\n  add it, for example 28 September 2024");
    }

    @Test
    void readsTheOtherRowsOfATableWithMistakes() {
        Timetable read = read(table("Activity|When", "One|soon", "Two|" + GOOD, "|soon", "Four|" + GOOD));
        assertEquals(List.of("two", "four"), ids(read));
        assertFindings(
                PAGE + ":21:2: error: “soon” cannot be read as a date [unreadable-date]" + FORM,
                PAGE + ":40:2: error: the row does not say what takes place [empty-activity]\n  write its activity",
                PAGE + ":41:2: error: “soon” cannot be read as a date [unreadable-date]" + FORM);
    }

    // columns

    @Test
    void readsARowIntoASession() {
        Timetable read = read(table(
                "Activity |Key questions |Location |Timeframe",
                "Workshop 1: Learning from the past |What have we learned? |3 schools |5 th December 2023 9.00-12.30"));
        Session session = read.sessions().get(0);
        assertEquals("workshop-1-learning-from-the-past", session.id());
        assertEquals("Workshop 1: Learning from the past", session.activity());
        assertEquals(new Where("3 schools", Optional.empty()), session.where());
        assertEquals(List.of(new Detail("Key questions", "<p>What have we learned?</p>")), session.details());
        assertEquals(at(20), session.at().row());
        assertFindings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"When", "Date", "Timeframe", "WHEN", "date", " Timeframe\u00A0"})
    void knowsAColumnByItsHeadingInAnyLetterCase(String heading) {
        assertEquals(
                1, read(table("ACTIVITY|" + heading, "One|" + GOOD)).sessions().size());
    }

    @Test
    void keepsTheFurtherColumnsInTheirOrderWithTheHeadingAsWritten() {
        Timetable read = read(table("STATUS|When|Speakers|Activity|key questions", "|" + GOOD + "|Two heads|One|Why?"));
        assertEquals(
                List.of(new Detail("Speakers", "<p>Two heads</p>"), new Detail("key questions", "<p>Why?</p>")),
                read.sessions().get(0).details());
        assertEquals(new Where("", Optional.empty()), read.sessions().get(0).where());
        assertFindings();
    }

    @Test
    void readsStatusAndSpeakersAndKeepsTheirPlaces() {
        Session session = read(table(
                        "Activity|When|Where|Speakers|Status",
                        "One|" + GOOD + "|Friends House|A Reader and B Writer|moved from 5 September 2023"))
                .sessions()
                .get(0);
        LocalDate old = LocalDate.of(2023, 9, 5);
        assertEquals(List.of("A Reader", "B Writer"), session.speakers());
        assertEquals(
                new Session.Status(
                        EventStatus.RESCHEDULED,
                        false,
                        Optional.of(new When.OnDays(List.of(new Occurrence.AllDay(old, old)), false))),
                session.status());
        assertEquals(List.of(new Detail("Speakers", "<p>A Reader and B Writer</p>")), session.details());
        assertEquals(new Session.Cells(at(20), at(21), at(22), at(23), at(24)), session.at());
        assertFindings();
    }

    @Test
    void refusesARowWhoseStatusIsNotKnown() {
        Timetable read = read(table("Activity|When|Status", "One|" + GOOD + "|full", "Two|" + GOOD + "|confirmed"));
        assertEquals(List.of("two"), ids(read));
        assertFindings("""
                content/programmes/a.adoc:22:2: error: status “full” is not known [unknown-session-status]
                  leave it empty, or write confirmed, to be confirmed, cancelled, postponed, moved from or moved to with a date""");
    }

    @Test
    void refusesATableWithoutAHeadingRow() {
        read(new TimetableBlock(at(9), "", List.of(), List.of(List.of(cell("One", 10), cell("soon", 11)))));
        assertFindings("""
                content/programmes/a.adoc:9:2: error: the timetable has no heading row [timetable-without-column]
                  write the headings on one line, with an empty line after it: |Activity |Where |When""");
    }

    @Test
    void saysOnceThatAColumnIsMissingAndReadsNoRow() {
        Timetable read = read(table("Activity|Where", "|", "One|Here"));
        assertEquals(List.of(), read.sessions());
        assertFindings("""
                content/programmes/a.adoc:10:2: error: the timetable has no column “When” [timetable-without-column]
                  add a column with the heading When, Date or Timeframe""");
    }

    @Test
    void saysThatTheActivityIsMissing() {
        read(table("Where|When", "Here|soon"));
        assertFindings("""
                content/programmes/a.adoc:10:2: error: the timetable has no column “Activity” [timetable-without-column]
                  add a column with the heading Activity""");
    }

    @Test
    void offersTheNearestHeadingInsteadOfCallingItMissing() {
        read(table("Activty|Timeframes|Whree", "|soon|"));
        assertFindings("""
                content/programmes/a.adoc:10:2: error: column “Activty” is not known in a timetable [unknown-column]
                  did you mean Activity?""", """
                content/programmes/a.adoc:11:2: error: column “Timeframes” is not known in a timetable [unknown-column]
                  did you mean Timeframe?""", """
                content/programmes/a.adoc:12:2: error: column “Whree” is not known in a timetable [unknown-column]
                  did you mean Where?""");
    }

    @Test
    void listsTheHeadingsWhereNoneIsNear() {
        Timetable read = read(table("Activity|When|Refreshments|", "One|" + GOOD + "|Tea|"));
        assertEquals(List.of("one"), ids(read));
        String all =
                "\n  use one of: Activity; Key questions; Where or Location; When, Date or Timeframe; Speakers; Status";
        assertFindings(
                PAGE + ":12:2: error: column “Refreshments” is not known in a timetable [unknown-column]" + all,
                PAGE + ":13:2: error: a column has no heading [unknown-column]" + all);
    }

    @Test
    void namesBothOfTwoColumnsThatSayTheSame() {
        read(table("Activity|When|Date|activity", "One|" + GOOD + "|soon|Two"));
        assertFindings("""
                content/programmes/a.adoc:12:2: error: column “Date” says the same as column “When” \
                at content/programmes/a.adoc:11:2 [repeated-column]
                  keep one of the two columns""", """
                content/programmes/a.adoc:13:2: error: column “activity” says the same as column “Activity” \
                at content/programmes/a.adoc:10:2 [repeated-column]
                  keep one of the two columns""");
    }

    // rows

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void refusesARowThatDoesNotSayWhatTakesPlace(String activity) {
        read(table("Activity|When", activity + "|" + GOOD));
        assertFindings("""
                content/programmes/a.adoc:20:2: error: the row does not say what takes place [empty-activity]
                  write its activity""");
    }

    @Test
    void refusesATableWithoutRows() {
        read(table("Activity|When"));
        assertFindings("""
                content/programmes/a.adoc:9:2: error: the timetable has no rows [empty-timetable]
                  add a row for each session, or remove the table""");
    }

    @Test
    void refusesARowWithTooFewCells() {
        List<TableCell> header = table("Activity|When").header();
        read(new TimetableBlock(at(9), "", header, List.of(List.of(cell("One", 20)), List.of())));
        assertFindings("""
                content/programmes/a.adoc:9:2: error: cells in the row: 0; columns of the timetable: 2 [incomplete-row]
                  give the row one cell for each column; a cell may be empty""", """
                content/programmes/a.adoc:20:2: error: cells in the row: 1; columns of the timetable: 2 [incomplete-row]
                  give the row one cell for each column; a cell may be empty""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Launch event                       | launch-event
            Workshop 1: Learning from the past | workshop-1-learning-from-the-past
            The heads’ café                    | the-heads-cafe
            2023                               | 2023
            """)
    void namesASessionAfterItsActivity(String activity, String id) {
        assertEquals(List.of(id), ids(read(table("Activity|When", activity + "|" + GOOD))));
    }

    @Test
    void prefersTheIdThatTheAuthorGave() {
        assertEquals(List.of("kick-off"), ids(read(withId("Launch event", "kick-off"))));
        assertFindings();
    }

    @Test
    void refusesAnIdThatCannotStandInAnAddress() {
        read(withId("Launch event", "Launch_Event"));
        assertFindings("""
                content/programmes/a.adoc:20:2: error: the id “Launch_Event” is not lower-case words joined by hyphens [malformed-value]
                  write [[launch-event]]""");
    }

    @Test
    void refusesAnActivityThatGivesNoId() {
        read(table("Activity|When", "???|" + GOOD));
        assertFindings("""
                content/programmes/a.adoc:20:2: error: no id can be made from “???” [malformed-value]
                  begin the cell with an id of its own, for example [[launch-event]]""");
    }

    @Test
    void namesBothOfTwoSessionsWithOneId() {
        Timetable read = read(table("Activity|When", "Workshop|soon", "Workshop!|" + GOOD));
        assertEquals(List.of(), read.sessions());
        assertFindings(PAGE + ":21:2: error: “soon” cannot be read as a date [unreadable-date]" + FORM, """
                content/programmes/a.adoc:30:2: error: the id “workshop” belongs to the session \
                at content/programmes/a.adoc:20:2 already [duplicate-session]
                  begin the cell with an id of its own, for example [[workshop-2]]""");
    }

    @Test
    void comparesTheIdsOfAllTablesOfAPageButNotOfTwoPages() {
        TimetableBlock table = table("Activity|When", "One|" + GOOD);
        Catalogue catalogue = new Catalogue(List.of(programme("a"), programme("b")), Map.of());
        Catalogue read =
                new TimetableReader(findings).read(List.of(page("a", table, table), page("b", table)), catalogue);
        assertEquals(
                List.of("one"), read.sessions(ENTRY).stream().map(Session::id).toList());
        assertEquals(1, read.sessions(new EntryId(EntryType.PROGRAMME, "b")).size());
        assertFindings("""
                content/programmes/a.adoc:20:2: error: the id “one” belongs to the session \
                at content/programmes/a.adoc:20:2 already [duplicate-session]
                  begin the cell with an id of its own, for example [[one-2]]""");
    }

    // places

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friends House",
                "friends house",
                " FRIENDS\u00A0HOUSE ",
                "friends-house",
                "Quaker Centre",
                "Friends House, room 2",
                "Friends House, London, room 2"
            })
    void findsThePlaceByEachOfItsNames(String where) {
        Session session = read(table("Activity|Where|When", "One|" + where + "|" + GOOD))
                .sessions()
                .get(0);
        Optional<EntryId> place = Optional.of(new EntryId(EntryType.PLACE, "friends-house"));
        assertEquals(new Where(where.strip(), place), session.where());
        assertFindings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Friends", "Room 2, Friends House", "IOE, room 2", "3 schools (north, east, south)", "", "IOE"})
    void keepsOtherWordsAsTheyAre(String where) {
        Session session = read(table("Activity|Where|When", "One|" + where + "|" + GOOD))
                .sessions()
                .get(0);
        assertEquals(new Where(where, Optional.empty()), session.where());
        assertFindings();
    }

    // pages

    @Test
    void givesEveryTableATimetableInTheOrderOfThePage() {
        TimetableBlock autumn = table("Activity|When", "One|" + GOOD);
        TimetableBlock broken = new TimetableBlock(at(50), "Spring", List.of(), List.of());
        Catalogue read = catalogue(autumn, broken, table("Activity|When", "Two|" + GOOD));
        assertEquals(
                List.of("Autumn", "Spring", "Autumn"),
                read.timetables(ENTRY).stream().map(Timetable::caption).toList());
        assertEquals(
                List.of(1, 0, 1),
                read.timetables(ENTRY).stream()
                        .map(timetable -> timetable.sessions().size())
                        .toList());
    }

    @Test
    void leavesPagesAloneThatAreNotInTheCatalogueOrHaveNoTimetable() {
        Catalogue catalogue = new Catalogue(List.of(programme("a")), Map.of());
        Catalogue read = new TimetableReader(findings)
                .read(List.of(page("a"), page("draft", table("Activity", "One"))), catalogue);
        assertEquals(List.of(), read.timetables(ENTRY));
        assertEquals(catalogue.entries(), read.entries());
        assertFindings();
    }

    @Test
    void readsManyRowsAndPages() {
        String[] rows = IntStream.range(0, 1_000)
                .mapToObj(row -> "Row " + row + "|" + GOOD)
                .toArray(String[]::new);
        TimetableBlock table = table("Activity|When", rows);
        List<String> names =
                IntStream.range(0, 50).mapToObj(page -> "page-" + page).toList();
        Catalogue catalogue =
                new Catalogue(names.stream().map(TimetableReaderTest::programme).toList(), Map.of());
        List<ConvertedPage> pages =
                names.stream().map(name -> page(name, table)).toList();
        Catalogue read = new TimetableReader(findings).read(pages, catalogue);
        assertEquals(
                50_000,
                read.entries().stream()
                        .mapToInt(entry -> read.sessions(entry.id()).size())
                        .sum());
        assertFindings();
    }

    private String period(String when) {
        Session session = read(table("Activity|When", "One|" + when)).sessions().get(0);
        Occurrence.Timed timed = (Occurrence.Timed) session.occurrences().get(0);
        return timed.startDate() + " " + timed.endDate();
    }

    /** That of the words the message quotes; of the times as a whole where it quotes none of them. */
    private static int column(String when, String line) {
        String quoted = line.startsWith("“") ? line.substring(1, line.indexOf('”')) : ", ";
        int index = line.startsWith("there is") || line.startsWith("the row") ? 0 : when.lastIndexOf(quoted);
        boolean isOfTimes = line.startsWith("the session") || Character.isDigit(line.charAt(0));
        return 2 + Math.max(0, isOfTimes ? index + quoted.length() : index);
    }

    private void assertRefused(String when, String... lines) {
        Findings own = new Findings();
        Catalogue read = new TimetableReader(own)
                .read(List.of(page("a", table("Activity|When", "One|" + when))), catalogueOfOne());
        assertEquals(List.of(), read.sessions(ENTRY));
        assertEquals(
                Stream.of(lines)
                        .map(line -> PAGE + ":21:" + column(when, line) + ": error: " + line)
                        .sorted()
                        .toList(),
                own.sorted().stream().map(Finding::toString).sorted().toList());
    }

    private void assertFindings(String... lines) {
        assertEquals(
                List.of(lines),
                findings.sorted().stream().map(Finding::toString).toList());
    }

    private Timetable read(TimetableBlock block) {
        return catalogue(block).timetables(ENTRY).get(0);
    }

    private Catalogue catalogue(TimetableBlock... blocks) {
        return new TimetableReader(findings).read(List.of(page("a", blocks)), catalogueOfOne());
    }

    private static List<String> ids(Timetable timetable) {
        return timetable.sessions().stream().map(Session::id).toList();
    }

    /** A table whose cells are split at bars: heading cells are at lines 10, 11 …, those of rows at 20, 21 … 30 …. */
    private static TimetableBlock table(String header, String... rows) {
        List<List<TableCell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            cells.add(cells(rows[row], 20 + 10 * row));
        }
        return new TimetableBlock(at(9), "Autumn", cells(header, 10), cells);
    }

    private static TimetableBlock withId(String activity, String id) {
        List<TableCell> row = List.of(new TableCell(activity, activity, id, at(20)), cell(GOOD, 21));
        return new TimetableBlock(at(9), "", cells("Activity|When", 10), List.of(row));
    }

    private static List<TableCell> cells(String row, int line) {
        String[] texts = row.split("\\|", -1);
        return IntStream.range(0, texts.length)
                .mapToObj(column -> cell(texts[column], line + column))
                .toList();
    }

    private static TableCell cell(String text, int line) {
        return new TableCell(text, "<p>" + text.strip() + "</p>", "", at(line));
    }

    private static Location at(int line) {
        return new Location(PAGE, line, 2);
    }

    private static ConvertedPage page(String name, TimetableBlock... blocks) {
        String path = "content/programmes/" + name + ".adoc";
        List<BodyPart> body = Stream.of(blocks)
                .map(block -> (BodyPart) new BodyPart.Timetable(block, "<table></table>"))
                .toList();
        return new ConvertedPage(
                path,
                name,
                Location.startOf(path),
                List.of(),
                body,
                List.of(),
                new TreeSet<>(),
                List.of(),
                new TreeSet<>(),
                Optional.empty());
    }

    private static Catalogue catalogueOfOne() {
        return new Catalogue(
                List.of(
                        programme("a"),
                        place("friends-house", "Friends House", "Quaker Centre", "IOE"),
                        place("institute", "Institute of Education", "IOE")),
                Map.of());
    }

    private static Entry programme(String name) {
        EntryId id = new EntryId(EntryType.PROGRAMME, name);
        Location at = Location.startOf("content/programmes/" + name + ".adoc");
        return new Programme(new Head(id, "/programmes/" + name + "/", name, Optional.empty(), at, Fields.NONE));
    }

    private static Entry place(String name, String title, String... otherNames) {
        Location at = Location.startOf("content/places/" + name + ".adoc");
        List<Value> values = Stream.of(otherNames)
                .map(other -> (Value) new Value.Words(other))
                .toList();
        Field alsoKnownAs = new Field("also-known-as", "Also known as", "", false, true, values, at);
        return new Place(new Head(
                new EntryId(EntryType.PLACE, name),
                "/places/" + name + "/",
                title,
                Optional.empty(),
                at,
                new Fields(List.of(alsoKnownAs))));
    }
}
