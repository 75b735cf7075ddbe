package org.leadershipcatalogue.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.leadershipcatalogue.model.Hiding;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.Term;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;

/**
 * A catalogue with every kind of occasion: timed and on whole days, once and several times, across the changes of the
 * clocks, in other decades, cancelled, postponed, moved, still to be confirmed, roughly known, and in a draft.
 */
public final class MadeUpCatalogue {

    public static final String LONG_TITLE =
            "Learning, leading; “listening” \\ 🎓 e\u0301 ".repeat(9).strip();

    private static final EntryId HEADS = new EntryId(EntryType.AUDIENCE, "headteachers");
    private static final EntryId LONDON = new EntryId(EntryType.REGION, "london");
    private static final EntryId HALL = new EntryId(EntryType.PLACE, "town-hall");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryId, List<Timetable>> timetables = new TreeMap<>();

    private MadeUpCatalogue() {}

    public static Catalogue make() {
        MadeUpCatalogue made = new MadeUpCatalogue();
        made.addVocabulary();
        made.addProgrammes();
        made.addEvents();
        return new Catalogue(made.entries, made.timetables);
    }

    /** A programme with one session. */
    public static Catalogue of(When when) {
        MadeUpCatalogue made = new MadeUpCatalogue();
        made.addVocabulary();
        made.programme("one", "One", false, List.of(List.of(session("only", when))));
        return new Catalogue(made.entries, made.timetables);
    }

    private void addVocabulary() {
        entries.add(new Term(head(HEADS, "Headteachers", false)));
        entries.add(new Term(head(LONDON, "London", false)));
        entries.add(new Place(head(
                HALL,
                "Town hall",
                false,
                words("address", "1 High Street; east door, London"),
                words("postcode", "N1 1AA"))));
    }

    private void addProgrammes() {
        programme("lead", "Lead a small school", false, List.of(known(), open(), changed()));
        programme("years", LONG_TITLE, false, List.of(decades()));
        programme(
                "plan",
                "A plan",
                true,
                List.of(List.of(session("secret", when(at("2024-03-05T09:00", "2024-03-05T10:00"))))));
        programme("later", "Some day", false, List.of(List.of(session("one-day", roughly()))));
    }

    private static List<Session> known() {
        return List.of(
                session("launch", when(at("2023-09-28T14:00", "2023-09-28T16:30"))),
                session(
                        "three",
                        when(
                                at("2024-03-19T09:00", "2024-03-19T12:30"),
                                at("2024-04-02T09:00", "2024-04-02T12:30"),
                                at("2024-01-09T09:00", "2024-01-09T12:30"))),
                session("spring-night", when(at("2024-03-30T22:00", "2024-03-31T09:00"))),
                session("autumn-night", when(at("2024-10-26T23:00", "2024-10-27T02:30"))),
                session("before-spring", when(at("2024-03-31T00:30", "2024-03-31T00:59"))),
                session("after-spring", when(at("2024-03-31T02:00", "2024-03-31T03:00"))),
                session("after-autumn", when(at("2024-10-27T02:00", "2024-10-27T03:00"))),
                session("one-day", when(days("2024-05-09", "2024-05-09"))),
                session("leap-day", when(days("2024-02-29", "2024-02-29"))),
                session("across-spring", when(days("2024-03-30", "2024-04-02"))),
                session("across-autumn", when(days("2024-10-26", "2024-10-28"))),
                session("new-year", when(days("2023-12-31", "2024-01-01"), days("2024-12-30", "2025-01-02"))));
    }

    private static List<Session> open() {
        return List.of(
                session("perhaps", new When.OnDays(List.of(at("2024-06-04T09:00", "2024-06-04T10:00")), true)),
                session("rough", roughly()),
                session("unknown", new When.Unknown()));
    }

    private static List<Session> changed() {
        When when = when(at("2024-06-11T09:00", "2024-06-11T10:00"));
        When before = when(at("2024-06-10T09:00", "2024-06-10T10:00"));
        return List.of(
                session("cancelled", when, new Status(EventStatus.CANCELLED, false, Optional.empty())),
                session("postponed", when, new Status(EventStatus.POSTPONED, false, Optional.empty())),
                session("moved", when, new Status(EventStatus.RESCHEDULED, false, Optional.of(before))),
                session("moved-from-march", when, new Status(EventStatus.RESCHEDULED, true, Optional.of(roughly()))));
    }

    /** Double summer time, the years of standard time, the rules of the 1970s to 1990s, and the days around their end. */
    private static List<Session> decades() {
        return Stream.of(
                        "1941-07-01",
                        "1974-07-02",
                        "1965-01-05",
                        "1969-01-07",
                        "1972-03-18",
                        "1985-10-20",
                        "1995-10-21",
                        "1995-10-22",
                        "1996-03-30",
                        "1996-04-01",
                        "1996-10-28",
                        "2037-07-07",
                        "2060-12-07")
                .map(day -> session("on-" + day, when(at(day + "T09:00", day + "T12:30"))))
                .toList();
    }

    private void addEvents() {
        entries.add(new Event(head(
                new EntryId(EntryType.EVENT, "conference"),
                "Conference",
                false,
                field("starts", new Value.Date(new PartialDate.Day(LocalDate.of(2024, 7, 1)))),
                field("ends", new Value.Date(new PartialDate.Day(LocalDate.of(2024, 7, 3)))),
                field("place", new Value.Reference(HALL)))));
        entries.add(new Event(head(
                new EntryId(EntryType.EVENT, "congress"),
                "Congress",
                false,
                field("starts", new Value.Date(new PartialDate.WholeYear(2024))))));
    }

    private void programme(String name, String title, boolean isDraft, List<List<Session>> sessions) {
        EntryId id = new EntryId(EntryType.PROGRAMME, name);
        entries.add(new Programme(head(
                id,
                title,
                isDraft,
                words("summary", "For people who lead, or will; in London."),
                words("cost", "£20, or free"),
                field("mode", new Value.Choice("in-person", "In person")),
                field("contact", new Value.Contact("Office, the \"first\"", "office@example.org")),
                field("audiences", new Value.Reference(HEADS)),
                field("regions", new Value.Reference(LONDON)))));
        timetables.put(
                id, sessions.stream().map(rows -> new Timetable("", rows)).toList());
    }

    private static Head head(EntryId id, String title, boolean isDraft, Field... fields) {
        String source = "content/" + id + ".adoc";
        return new Head(
                id, "/" + id + "/", title, hiding(isDraft), Location.startOf(source), new Fields(List.of(fields)));
    }

    private static Field words(String name, String text) {
        return field(name, new Value.Words(text));
    }

    private static Field field(String name, Value value) {
        String label = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new Field(name, label, label, true, false, List.of(value), Location.startOf("content/index.adoc"));
    }

    private static Session session(String id, When when) {
        return session(id, when, Status.AS_PLANNED);
    }

    private static Session session(String id, When when, Status status) {
        return new Session(
                id,
                true,
                "The " + id,
                when,
                status,
                new Where("Town hall, room 2", Optional.of(HALL)),
                List.of("A. Speaker", "B. Speaker"),
                List.of(),
                Cells.at(Location.startOf("content/index.adoc")));
    }

    private static When roughly() {
        return new When.Roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 3)), false);
    }

    private static When when(Occurrence... occurrences) {
        return new When.OnDays(List.of(occurrences), false);
    }

    private static Occurrence at(String start, String end) {
        return new Occurrence.Timed(
                LocalDateTime.parse(start).atZone(London.ZONE),
                LocalDateTime.parse(end).atZone(London.ZONE));
    }

    private static Occurrence days(String first, String last) {
        return new Occurrence.AllDay(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static Optional<Hiding> hiding(boolean isDraft) {
        return isDraft ? Optional.of(new Hiding("Draft", "is a draft")) : Optional.empty();
    }
}
