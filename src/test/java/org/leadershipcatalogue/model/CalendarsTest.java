package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Calendars.Calendar;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;

class CalendarsTest {

    private static final When KNOWN =
            new When.OnDays(List.of(new Occurrence.AllDay(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5))), false);
    private static final When ROUGH = new When.Roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 3)), false);
    private static final Location NOWHERE = Location.startOf("content/programmes/a.adoc");

    private final Map<EntryId, List<Timetable>> timetables = new TreeMap<>();

    @Test
    void holdASessionInTheSitesItsEntrysItsAudiencesAndItsOwn() {
        Entry programme = programme("lead", false, session("launch", KNOWN));

        assertEquals(
                List.of(
                        "/audiences/heads/calendar.ics TERM “heads”: launch",
                        "/audiences/leaders/calendar.ics TERM “leaders”: launch",
                        "/calendar.ics SITE “”: launch",
                        "/programmes/lead/calendar.ics ENTRY “lead”: launch",
                        "/programmes/lead/launch.ics SESSION “launch”: launch"),
                all(programme, audience("leaders", ""), audience("heads", "leaders")));
    }

    @Test
    void holdNothingThatIsOnlyRoughlyKnown() {
        Entry programme = programme("lead", false, session("launch", ROUGH), session("end", new When.Unknown()));

        assertEquals(List.of("/calendar.ics SITE “”: "), all(programme, audience("heads", "")));
        assertFalse(calendars(programme, audience("heads", "")).exists("/programmes/lead/calendar.ics"));
        assertTrue(calendars().exists("/calendar.ics"));
    }

    @Test
    void keepDraftsToTheirOwnPages() {
        assertEquals(
                List.of(
                        "/calendar.ics SITE “”: ",
                        "/programmes/lead/calendar.ics ENTRY “lead”: launch",
                        "/programmes/lead/launch.ics SESSION “launch”: launch"),
                all(programme("lead", true, session("launch", KNOWN)), audience("heads", "")));
    }

    @Test
    void uidsDifferBySessionAndOccurrenceAlone() {
        Occasion occasion = occasion(programme("lead", false, session("launch", KNOWN)));
        Occasion renamed = occasion(programme("renamed", false, session("launch", ROUGH)));
        Occasion second = occasion(programme("lead", false, session("launch-2", KNOWN)));

        assertEquals("98447cd8-db19-50b5-9410-fc0a43a067cf", occasion.uid(0).toString());
        assertNotEquals(occasion.uid(0), occasion.uid(1));
        assertNotEquals(occasion.uid(0), renamed.uid(0));
        assertNotEquals(occasion.uid(1), second.uid(0));
    }

    private Occasion occasion(Entry entry) {
        return new Catalogue(List.of(entry, audience("heads", "")), timetables)
                .occasions(entry)
                .get(0);
    }

    private List<String> all(Entry... entries) {
        return calendars(entries).all().stream().map(CalendarsTest::line).toList();
    }

    private Calendars calendars(Entry... entries) {
        return new Calendars(new Catalogue(List.of(entries), timetables));
    }

    private static String line(Calendar calendar) {
        List<String> titles = calendar.occasions().stream().map(Occasion::title).toList();
        return "%s %s “%s”: %s"
                .formatted(calendar.address(), calendar.scope(), calendar.title(), String.join(", ", titles));
    }

    private Entry programme(String name, boolean isDraft, Session... sessions) {
        EntryId id = new EntryId(EntryType.PROGRAMME, name);
        timetables.put(id, List.of(new Timetable("", List.of(sessions))));
        return new Programme(new Head(
                id, "/programmes/" + name + "/", name, hiding(isDraft), NOWHERE, refers("audiences", "heads")));
    }

    private static Entry audience(String name, String broader) {
        EntryId id = new EntryId(EntryType.AUDIENCE, name);
        Fields fields = broader.isEmpty() ? Fields.NONE : refers("broader", broader);
        return new Term(new Head(id, "/audiences/" + name + "/", name, Optional.empty(), NOWHERE, fields));
    }

    private static Fields refers(String field, String audience) {
        List<Value> values = Stream.of(audience)
                .map(name -> (Value) new Value.Reference(new EntryId(EntryType.AUDIENCE, name)))
                .toList();
        return new Fields(List.of(new Field(field, field, field, true, true, values, NOWHERE)));
    }

    private static Session session(String id, When when) {
        return new Session(
                id,
                true,
                id,
                when,
                Status.AS_PLANNED,
                new Where("", Optional.empty()),
                List.of(),
                List.of(),
                Cells.at(NOWHERE));
    }

    private static Optional<Hiding> hiding(boolean isDraft) {
        return isDraft ? Optional.of(new Hiding("Draft", "is a draft")) : Optional.empty();
    }
}
