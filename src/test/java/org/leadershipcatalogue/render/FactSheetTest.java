package org.leadershipcatalogue.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.on;
import static org.leadershipcatalogue.testing.Sessions.roughly;
import static org.leadershipcatalogue.testing.Sessions.status;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.testing.Sessions;
import org.leadershipcatalogue.testing.SiteCase;

class FactSheetTest {

    private static final Location AT = new Location("content/programmes/a.adoc", 2, 9);
    private static final EntryId HALL = new EntryId(EntryType.PLACE, "hall");
    private static final When LAUNCH = on(timed("2023-09-28T14:00", "2023-09-28T16:30"));
    private static final When WORKSHOP = on(timed("2023-12-05T09:00", "2023-12-05T12:30"));
    private static final When NEXT_YEAR = on(timed("2024-12-05T09:00", "2024-12-05T12:30"));
    private static final Session.Status PLANNED = Session.Status.AS_PLANNED;
    private static final Session.Status CANCELLED = status(EventStatus.CANCELLED);

    private static Session at(String where, Optional<EntryId> place, Session.Status status) {
        Session session = Sessions.session(where, LAUNCH, status);
        return new Session(
                session.id(),
                false,
                where,
                LAUNCH,
                status,
                new Session.Where(where, place),
                List.of(),
                List.of(),
                session.at());
    }

    private static Session session(When when, Session.Status status) {
        return Sessions.session("a", when, status);
    }

    private static Field date(String name, String day) {
        return new Field(
                name, name, "", true, false, List.of(new Value.Date(new PartialDate.Day(LocalDate.parse(day)))), AT);
    }

    private static Head head(EntryType type, List<Field> fields) {
        EntryId id = new EntryId(type, "a");
        return new Head(id, "/" + type.folder() + "/a/", "A", Optional.empty(), AT, new Fields(fields));
    }

    private static String fact(String name, List<Field> fields, Session... sessions) {
        return fact(name, new Programme(head(EntryType.PROGRAMME, fields)), sessions);
    }

    private static String fact(String name, Entry entry, Session... sessions) {
        Entry hall = new Place(new Head(HALL, "/places/hall/", "Town Hall", Optional.empty(), AT, Fields.NONE));
        Catalogue catalogue = new Catalogue(
                List.of(entry, hall), Map.of(entry.id(), List.of(new Timetable("", Arrays.asList(sessions)))));
        SiteConfig config = new SiteConfig(
                "Catalogue",
                "",
                URI.create("https://example.org"),
                "",
                "en-GB",
                "",
                new TreeMap<>(),
                LinkSettings.DEFAULT,
                new TreeMap<>());
        return new FactSheet(catalogue, new Dates(catalogue), new Hrefs(config))
                .of(entry).stream()
                        .filter(fact -> fact.name().equals(name))
                        .flatMap(fact -> fact.values().stream())
                        .map(value -> value.text() + (value.href().isEmpty() ? "" : " " + value.href()))
                        .collect(joining("; "));
    }

    private static String when(List<Field> fields, Session... sessions) {
        return fact("when", fields, sessions);
    }

    private static String where(Session... sessions) {
        return fact("where", List.of(), sessions);
    }

    @Test
    void saysWhenByTheSessionsWhereTheFieldsAreMissing() {
        Session[] sessions = {session(WORKSHOP, PLANNED), session(LAUNCH, PLANNED)};
        Field starts = date("starts", "2023-09-01");
        Field ends = date("ends", "2024-01-31");

        assertEquals("28 September 2023 to 5 December 2023", when(List.of(), sessions));
        assertEquals("1 September 2023 to 5 December 2023", when(List.of(starts), sessions));
        assertEquals("28 September 2023 to 31 January 2024", when(List.of(ends), sessions));
        assertEquals("1 September 2023 to 31 January 2024", when(List.of(starts, ends), sessions));
        assertEquals("28 September 2023", when(List.of(), session(LAUNCH, PLANNED)));
        assertEquals("", when(List.of()));
    }

    @Test
    void saysOneDayOfAnEventThatNamesNoEnd() {
        Field starts = date("starts", "2023-06-22");

        assertEquals("22 June 2023", fact("when", new Event(head(EntryType.EVENT, List.of(starts)))));
        assertEquals("From 22 June 2023", when(List.of(starts)));
    }

    @Test
    void knowsNoEndAsLongAsTheDateOfASessionIsOpen() {
        assertEquals(
                "From 28 September 2023",
                when(List.of(), session(LAUNCH, PLANNED), session(new When.Unknown(), PLANNED)));
    }

    @Test
    void leavesAnEndOpenThatTheAuthorLeavesOpen() {
        Field ends = new Field("ends", "ends", "", true, false, List.of(new Value.Undated("to be confirmed")), AT);

        assertEquals("From 28 September 2023, end to be confirmed", when(List.of(ends), session(LAUNCH, PLANNED)));
    }

    @Test
    void keepsTheDatesAsRoughAsTheyAreKnown() {
        When year = roughly(new PartialDate.AcademicYear(2024));
        When spring = roughly(new PartialDate.Term(PartialDate.Term.Season.SPRING, 2024));

        assertEquals("Spring term 2024 to 2024–25", when(List.of(), session(spring, PLANNED), session(year, PLANNED)));
        assertEquals(
                "28 September 2023 to spring term 2024",
                when(List.of(), session(LAUNCH, PLANNED), session(spring, PLANNED)));

        assertEquals("28 September 2023 to 2024–25", when(List.of(), session(LAUNCH, PLANNED), session(year, PLANNED)));
    }

    @Test
    void leavesOutWhatIsCancelled() {
        assertEquals("28 September 2023", when(List.of(), session(LAUNCH, PLANNED), session(NEXT_YEAR, CANCELLED)));
        assertEquals("Online", where(at("Online", Optional.empty(), PLANNED), at("Hut", Optional.empty(), CANCELLED)));
    }

    @Test
    void namesEachPlaceOnce() {
        Session hall = at("Town Hall", Optional.of(HALL), PLANNED);
        Session room = at("Town Hall, room 2", Optional.of(HALL), PLANNED);
        Session otherRoom = at("Town Hall, room 3", Optional.of(HALL), PLANNED);
        Session online = at("Online", Optional.empty(), PLANNED);

        assertEquals("Town Hall /places/hall/; Online", where(hall, online, room, online));
        assertEquals("Town Hall, room 2 /places/hall/", where(room));
        assertEquals("Town Hall /places/hall/", where(room, otherRoom));
    }

    @Test
    void saysFirstWhatVisitorsAskFirst(@TempDir Path folder) {
        String page = SiteCase.in(folder)
                .file("content/organisations/ucl.adoc", "= UCL\n:summary: A university.\n:kind: university\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: They lead.\n")
                .file("content/places/hall.adoc", "= Hall\n:summary: A hall.\n")
                .file("content/programmes/a.adoc", """
                    = A
                    :summary: It shows all facts.
                    :contact: Ada <ada@example.org>, office@example.org, The office
                    :applications-close: 1 May 2023
                    :funded-by: ucl
                    :run-by: ucl
                    :phases: primary
                    :duration: two terms
                    :ends: May 2024
                    :starts: 28 September 2023
                    :cost: free
                    :audiences: heads

                    [timetable]
                    |===
                    |Activity |Where |When

                    |Launch |Hall |Thursday 28 September 2023, 14.00–16.30
                    |===
                    """)
                .file("templates/programme.ftlh", """
                    <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1><pre id="launch">
                    <#list page.facts as fact>${fact.label}: <#list fact.values as value>${value.text}<#if value.note?has_content> ${value.note}</#if> ${value.href}<#sep>; </#list>
                    </#list>
                    </pre></body></html>
                    """)
                .build()
                .hasNoFinding()
                .text("programmes/a/index.html");

        assertEquals(
                """
                For: Heads /audiences/heads/
                Cost: Free\s
                When: 28 September 2023 to May 2024\s
                Where: Hall /places/hall/
                Duration: Two terms\s
                Run by: UCL /organisations/ucl/
                Funded by: UCL /organisations/ucl/
                Apply by: 1 May 2023\s
                Phase: Primary\s
                Contact: Ada ada@example.org mailto:ada@example.org; office@example.org mailto:office@example.org; The office\
                """,
                page.substring(page.indexOf("launch\">") + 8, page.indexOf("</pre>"))
                        .strip());
    }
}
