package org.leadershipcatalogue.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Calendars.Calendar;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.testing.MadeUpCatalogue;
import org.leadershipcatalogue.testing.ReadCalendar;
import org.leadershipcatalogue.testing.ReadCalendar.Read;

/** Every calendar of a catalogue with every kind of occasion, read back by another library. */
class CalendarsReadBackTest {

    private static final TimeZone USUAL = TimeZone.getDefault();
    private static final Catalogue CATALOGUE = MadeUpCatalogue.make();
    private static final SortedMap<String, String> FILES = files(CATALOGUE, Map.of());

    private static SortedMap<String, String> files(Catalogue catalogue, Map<String, Revisions> revisions) {
        SiteConfig config = new SiteConfig(
                "Catalogue, “ours”; all",
                "What takes place,\nand when.",
                URI.create("https://example.org"),
                "/catalogue",
                "en-GB",
                "",
                new TreeMap<>(),
                LinkSettings.DEFAULT,
                new TreeMap<>());
        Findings findings = new Findings();
        SortedMap<String, FeedFile> made =
                new Feeds(config, findings, new KeptEvents()).of(catalogue, "", List.of(), List.of(), revisions);
        SortedMap<String, String> files = new TreeMap<>();
        made.forEach((path, file) -> files.put(path, file.text().get()));
        assertEquals(List.of(), findings.sorted());
        files.keySet().removeIf(name -> !name.endsWith(".ics"));
        return files;
    }

    @AfterEach
    void putBack() {
        TimeZone.setDefault(USUAL);
    }

    @Test
    void holdEveryOccurrenceToTheMinute() {
        List<Calendar> calendars = new Calendars(CATALOGUE).all();
        assertEquals(
                calendars.stream()
                        .map(calendar -> SiteAddress.fileOf(calendar.address()))
                        .toList(),
                List.copyOf(FILES.keySet()));
        for (Calendar calendar : calendars) {
            List<String> expected = calendar.occasions().stream()
                    .flatMap(occasion -> lines(occasion).stream())
                    .sorted()
                    .toList();
            assertEquals(
                    String.join("\n", expected),
                    String.join("\n", lines(read(calendar.address()))),
                    calendar.address());
        }
        assertEquals(34, read("/calendar.ics").events().size());
    }

    @Test
    void holdEveryEventOnce() {
        FILES.forEach((name, text) -> {
            List<String> uids =
                    ReadCalendar.of(text).events().stream().map(Read::uid).toList();
            assertEquals(uids.stream().distinct().toList(), uids, name);
        });
    }

    @Test
    void areInOrderOfTime() {
        List<Instant> starts = read("/programmes/years/calendar.ics").events().stream()
                .map(event -> (Instant) event.start())
                .toList();

        assertEquals(starts.stream().sorted().toList(), starts);
    }

    /** RFC 5546 wants an organiser in what is published; where no address is known, none is made up. */
    @Test
    void haveNoFaultsInTheEyesOfEitherLibraryButForOrganisersThatAreNotKnown() {
        FILES.forEach((name, text) -> {
            ReadCalendar read = ReadCalendar.of(text);
            boolean isComplete = read.events().stream()
                    .noneMatch(event -> event.value("ORGANIZER").isEmpty());
            String expected =
                    isComplete ? "" : "The following are REQUIRED, but MUST NOT occur more than once: ORGANIZER";
            assertEquals(expected, read.faults(), name);
            assertEquals(
                    "", Biweekly.parse(text).first().validate(ICalVersion.V2_0).toString(), name);
        });
        assertEquals("", read("/programmes/years/calendar.ics").faults());
    }

    @Test
    void haveLinesOfAtMost75OctetsThatEndInCrLf() {
        FILES.forEach((name, text) -> {
            assertTrue(text.endsWith("END:VCALENDAR\r\n"), name);
            for (String line : text.split("\r\n", -1)) {
                assertTrue(line.getBytes(UTF_8).length <= 75, line);
                assertFalse(line.chars().anyMatch(letter -> letter < ' '), line);
            }
        });
    }

    @Test
    void keepTitlesAndWordsWhole() {
        Read event = event("years", "on-2037-07-07", 0);

        assertAll(
                () -> assertEquals("The on-2037-07-07 – " + MadeUpCatalogue.LONG_TITLE, event.value("SUMMARY")),
                () -> assertEquals(
                        MadeUpCatalogue.LONG_TITLE,
                        read("/programmes/years/calendar.ics").value("NAME")),
                () -> assertEquals(
                        "Town hall, room 2, 1 High Street; east door, London, N1 1AA", event.value("LOCATION")),
                () -> assertEquals("mailto:office@example.org", event.value("ORGANIZER")),
                () -> assertEquals("Office, the \"first\" <office@example.org>", event.value("CONTACT")),
                () -> assertEquals(
                        "https://example.org/catalogue/programmes/years/#on-2037-07-07", event.value("URL")));
    }

    @Test
    void sayWhatOneMustKnow() {
        assertEquals("""
                For people who lead, or will; in London.

                Speakers: A. Speaker, B. Speaker
                Cost: £20, or free
                Mode: In person
                Contact: Office, the "first" <office@example.org>
                More: https://example.org/catalogue/programmes/lead/#launch""", event("lead", "launch", 0).value("DESCRIPTION"));
    }

    @Test
    void sayWhatHasBecomeOfThePlan() {
        assertAll(
                () -> assertChanged("launch", "CONFIRMED", "OPAQUE", "The launch", "For people who lead"),
                () -> assertChanged("one-day", "CONFIRMED", "TRANSPARENT", "The one-day", "For people who lead"),
                () -> assertChanged("perhaps", "TENTATIVE", "OPAQUE", "The perhaps", "This is still to be confirmed."),
                () -> assertChanged(
                        "cancelled",
                        "CANCELLED",
                        "TRANSPARENT",
                        "Cancelled: The cancelled",
                        "This is cancelled: it does not take place."),
                () -> assertChanged(
                        "postponed",
                        "CANCELLED",
                        "TRANSPARENT",
                        "Postponed: The postponed",
                        "This is postponed: it does not take place at this time."),
                () -> assertChanged(
                        "moved",
                        "CONFIRMED",
                        "OPAQUE",
                        "The moved",
                        "Moved. The old date: Monday 10 June 2024, 09:00 to 10:00."),
                () -> assertChanged(
                        "moved-from-march",
                        "CONFIRMED",
                        "OPAQUE",
                        "The moved-from-march",
                        "Moved. The old date: March 2024."));
    }

    private static void assertChanged(String id, String status, String transparency, String summary, String news) {
        Read event = event("lead", id, 0);
        assertEquals(status, event.value("STATUS"), id);
        assertEquals(transparency, event.value("TRANSP"), id);
        assertEquals(summary + " – Lead a small school", event.value("SUMMARY"));
        assertTrue(event.value("DESCRIPTION").startsWith(news), event.value("DESCRIPTION"));
    }

    @Test
    void carryTheHistoryWhereThereIsOne() {
        Instant changed = Instant.parse("2024-02-03T04:05:06.789Z");
        SortedMap<String, String> files =
                files(CATALOGUE, Map.of("content/programmes/lead.adoc", new Revisions(7, changed)));
        Read known = ReadCalendar.of(text(files, "programmes/lead/launch.ics"))
                .events()
                .get(0);
        Read unknown = ReadCalendar.of(text(files, "programmes/years/calendar.ics"))
                .events()
                .get(0);

        assertEquals(
                List.of("6", "20240203T040506Z", "20240203T040506Z"),
                List.of(known.value("SEQUENCE"), known.value("DTSTAMP"), known.value("LAST-MODIFIED")));
        assertEquals(
                List.of("0", "20000101T000000Z", ""),
                List.of(unknown.value("SEQUENCE"), unknown.value("DTSTAMP"), unknown.value("LAST-MODIFIED")));
    }

    @Test
    void tellASubscriberWhatTheyAre() {
        ReadCalendar site = read("/calendar.ics");
        ReadCalendar audience = read("/audiences/headteachers/calendar.ics");
        ReadCalendar session = read("/programmes/lead/launch.ics");

        assertEquals(
                List.of("Catalogue, “ours”; all", "What takes place,\nand when.", "P1D", "PUBLISH"),
                List.of(
                        site.value("NAME"),
                        site.value("DESCRIPTION"),
                        site.value("REFRESH-INTERVAL"),
                        site.value("METHOD")));
        assertEquals("Headteachers – Catalogue, “ours”; all", audience.value("NAME"));
        assertEquals("https://example.org/catalogue/audiences/headteachers/calendar.ics", audience.value("SOURCE"));
        assertEquals("https://example.org/catalogue/audiences/headteachers/", audience.value("URL"));
        assertEquals(
                List.of("", "", "https://example.org/catalogue/programmes/lead/#launch"),
                List.of(session.value("NAME"), session.value("X-WR-CALNAME"), session.value("URL")));
        assertTrue(text(FILES, "calendar.ics").contains("X-WR-CALNAME:Catalogue\\, “ours”\\; all\r\n"));
    }

    @Test
    void keepDraftsAndWhatIsOnlyRoughlyKnownOut() {
        assertFalse(FILES.values().stream().anyMatch(text -> text.contains("The rough") || text.contains("Congress")));
        assertEquals(
                List.of("programmes/plan/calendar.ics", "programmes/plan/secret.ics"),
                FILES.keySet().stream()
                        .filter(name -> text(FILES, name).contains("secret"))
                        .toList());
    }

    /** But for the hour that comes twice, which no timetable can name. */
    @Test
    void knowTheTimeOfEveryHourOf2026() {
        List<Occurrence> hours = IntStream.range(0, 8_760)
                .mapToObj(hour -> Instant.parse("2026-01-01T00:00:00Z").plus(hour, ChronoUnit.HOURS))
                .map(hour -> hour.atZone(London.ZONE))
                .filter(hour -> London.ZONE
                                .getRules()
                                .getValidOffsets(hour.toLocalDateTime())
                                .size()
                        == 1)
                .map(hour -> (Occurrence) new Occurrence.Timed(hour, hour.plusMinutes(1)))
                .toList();
        Catalogue hourly = MadeUpCatalogue.of(new When.OnDays(hours, false));
        ReadCalendar read = ReadCalendar.of(text(files(hourly, Map.of()), "calendar.ics"));

        assertEquals(8_758, hours.size());
        assertEquals(
                hours.stream().map(hour -> hour.begins() + " " + hour.isOver()).toList(),
                read.events().stream()
                        .map(event -> event.start() + " " + event.end())
                        .toList());
    }

    @Test
    void spellOutTheZoneInTwoRulesForTheEventsOfToday() {
        assertEquals(
                2,
                read("/programmes/lead/calendar.ics")
                        .timeZone()
                        .getObservances()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Apia", "America/St_Johns", "America/Sao_Paulo", "Asia/Kathmandu"})
    void areTheSameOnEveryMachine(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertEquals(FILES, files(CATALOGUE, Map.of()));
    }

    private static Read event(String programme, String session, int index) {
        Occasion occasion = CATALOGUE.occasions().stream()
                .filter(one -> one.address().equals("/programmes/" + programme + "/#" + session))
                .findFirst()
                .orElseThrow();
        return read(occasion.calendar()).event(occasion.uid(index).toString());
    }

    private static String text(Map<String, String> files, String name) {
        return requireNonNull(files.get(name), name);
    }

    private static ReadCalendar read(String address) {
        return ReadCalendar.of(text(FILES, SiteAddress.fileOf(address)));
    }

    private static List<String> lines(ReadCalendar calendar) {
        return calendar.events().stream().map(Read::line).sorted().collect(Collectors.toList());
    }

    private static List<String> lines(Occasion occasion) {
        List<String> lines = new ArrayList<>();
        for (Occurrence occurrence : occasion.when().occurrences()) {
            String times = occurrence instanceof Occurrence.AllDay days
                    ? days.firstDay() + " " + days.lastDay().plusDays(1)
                    : occurrence.begins() + " " + occurrence.isOver();
            lines.add(occasion.uid(lines.size()) + " " + times);
        }
        return lines;
    }
}
