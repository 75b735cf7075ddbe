package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Session.Cells;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;

/**
 * A few entries with their sessions, and what is found in them on 1 February 2024. The fields of an entry stand in lines
 * 1, 2 …, its rows in lines 11, 12 …; the cells of a row for place, time, speakers and status in the columns 20 to 50.
 */
final class ScheduleCase {

    private static final Instant NOW = Instant.parse("2024-02-01T09:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryId, List<List<Session>>> sessions = new TreeMap<>();
    private int line;

    /** An entry such as {@code programmes/a} with fields such as {@code starts: 2024}, and an empty timetable. */
    ScheduleCase entry(String name, String... fields) {
        String folder = name.substring(0, name.indexOf('/'));
        EntryType type = Arrays.stream(EntryType.values())
                .filter(one -> one.folder().equals(folder))
                .findFirst()
                .orElseThrow();
        EntryId id = new EntryId(type, name.substring(folder.length() + 1));
        Location at = Location.startOf(name);
        List<Field> typed = new ArrayList<>();
        for (String field : fields) {
            typed.add(field(field, new Location(name, typed.size() + 1, 10)));
        }
        Head head = new Head(id, "/" + name + "/", "The " + id.name(), Optional.empty(), at, new Fields(typed));
        entries.add(
                switch (type) {
                    case PROGRAMME -> new Programme(head);
                    case EVENT -> new Event(head);
                    default -> new Place(head);
                });
        sessions.put(id, new ArrayList<>());
        line = 10;
        return table();
    }

    private static Field field(String words, Location at) {
        String name = words.substring(0, words.indexOf(':'));
        return new Field(name, name, "", true, true, List.of(value(name, words.substring(name.length() + 2))), at);
    }

    private static Value value(String name, String words) {
        if (name.equals("part-of")) {
            return new Value.Reference(new EntryId(EntryType.PROGRAMME, words));
        }
        if (words.equals("not known")) {
            return new Value.Undated(words);
        }
        return DateReader.read(words) instanceof Reading.Read date && !name.startsWith("also")
                ? new Value.Date(date.date())
                : new Value.Words(words);
    }

    /** A further timetable of the entry. */
    ScheduleCase table() {
        tables().add(new ArrayList<>());
        return this;
    }

    /**
     * A row.
     *
     * @param when {@code 2024-03-04 09:00 12:30} or {@code 2024-03-04} or {@code 2024-03-04/2024-03-06}, several of them
     *     after commas; {@code ~March 2024}; {@code ?} for not known
     */
    ScheduleCase row(String activity, String where, String when) {
        line++;
        Optional<EntryId> place = entries.stream()
                .map(Entry::id)
                .filter(id -> id.type() == EntryType.PLACE
                        && Spacing.single(where).toLowerCase(Locale.ROOT).startsWith("the " + id.name()))
                .findFirst();
        String file = entries.get(entries.size() - 1).source();
        Cells at = new Cells(at(file, 2), at(file, 30), at(file, 20), at(file, 40), at(file, 50));
        add(new Session(
                "s" + line,
                true,
                activity,
                when(when),
                Status.AS_PLANNED,
                new Where(where, place),
                List.of(),
                List.of(),
                at));
        return this;
    }

    private Location at(String file, int column) {
        return new Location(file, line, column);
    }

    /** The last row has these speakers. */
    ScheduleCase by(String... speakers) {
        Session last = last();
        return replace(last, last.when(), last.status(), List.of(speakers));
    }

    /** The last row has this status. */
    ScheduleCase is(EventStatus status) {
        Session last = last();
        return replace(last, last.when(), new Status(status, false, Optional.empty()), last.speakers());
    }

    /** The date of the last row is meant as it is. */
    ScheduleCase isConfirmed() {
        Session last = last();
        return replace(last, last.when(), new Status(EventStatus.SCHEDULED, true, Optional.empty()), last.speakers());
    }

    /** The date of the last row is still to be confirmed. */
    ScheduleCase isToBeConfirmed() {
        Session last = last();
        return replace(last, new When.OnDays(last.occurrences(), true), last.status(), last.speakers());
    }

    private ScheduleCase replace(Session old, When when, Status status, List<String> speakers) {
        List<List<Session>> tables = tables();
        tables.get(tables.size() - 1).remove(old);
        add(new Session(
                old.id(),
                old.hasOwnId(),
                old.activity(),
                when,
                status,
                old.where(),
                speakers,
                old.details(),
                old.at()));
        return this;
    }

    private Session last() {
        List<Session> table = tables().get(tables().size() - 1);
        return table.get(table.size() - 1);
    }

    private void add(Session session) {
        tables().get(tables().size() - 1).add(session);
    }

    private List<List<Session>> tables() {
        return sessions.getOrDefault(entries.get(entries.size() - 1).id(), List.of());
    }

    private static When when(String words) {
        if (words.equals("?")) {
            return new When.Unknown();
        }
        if (words.startsWith("~")) {
            return new When.Roughly(((Reading.Read) DateReader.read(words.substring(1))).date(), false);
        }
        return new When.OnDays(
                Stream.of(words.split(", ", -1)).map(ScheduleCase::time).toList(), false);
    }

    private static Occurrence time(String words) {
        String[] parts = words.split("[ /]", -1);
        LocalDate day = LocalDate.parse(parts[0]);
        if (parts.length == 3) {
            return new Occurrence.Timed(
                    LocalDateTime.of(day, LocalTime.parse(parts[1])).atZone(London.ZONE),
                    LocalDateTime.of(day, LocalTime.parse(parts[2])).atZone(London.ZONE));
        }
        return new Occurrence.AllDay(day, parts.length == 2 ? LocalDate.parse(parts[1]) : day);
    }

    /** These are all the findings there are, as they are printed. */
    void finds(String... expected) {
        Map<EntryId, List<Timetable>> timetables = new TreeMap<>();
        sessions.forEach((id, tables) -> timetables.put(
                id, tables.stream().map(rows -> new Timetable("", rows)).toList()));
        Findings findings = new Findings();
        int rows = new ScheduleCheck(findings, NOW).check(List.of(), new Catalogue(entries, timetables));

        assertEquals(
                String.join("\n", expected),
                String.join(
                        "\n", findings.sorted().stream().map(Finding::toString).toList()));
        assertEquals(
                sessions.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(List::size)
                        .sum(),
                rows);
    }
}
