package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.allDay;
import static org.leadershipcatalogue.testing.Sessions.on;
import static org.leadershipcatalogue.testing.Sessions.roughly;
import static org.leadershipcatalogue.testing.Sessions.session;
import static org.leadershipcatalogue.testing.Sessions.status;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Diary.Sitting;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.testing.Entries;

class DiaryTest {

    private static final Occurrence FIRST = timed("2024-01-09T17:00", "2024-01-09T19:00");
    private static final Occurrence SECOND = timed("2024-01-16T17:00", "2024-01-16T19:00");
    private static final Session EVENINGS = session("evenings", FIRST, SECOND);
    private static final Session RESIDENTIAL =
            session("residential", allDay("2024-01-11", "2024-01-11"), allDay("2024-01-12", "2024-01-12"));
    private static final Session CANCELLED =
            session("cancelled", on(timed("2024-01-10T09:00", "2024-01-10T10:00")), status(EventStatus.CANCELLED));
    private static final Session ROUGH =
            session("rough", roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 1))), Status.AS_PLANNED);
    private static final Session UNKNOWN = session("unknown", new When.Unknown(), Status.AS_PLANNED);
    private static final List<Occasion> ALL = occasions(UNKNOWN, ROUGH, RESIDENTIAL, EVENINGS, CANCELLED);

    private static List<Occasion> occasions(Session... sessions) {
        Entry entry = Entries.programme("a", Optional.empty(), Optional.empty());
        List<Timetable> timetables = List.of(new Timetable("", Arrays.asList(sessions)));
        return new Catalogue(List.of(entry), Map.of(entry.id(), timetables)).occasions();
    }

    private static String at(String now) {
        Diary diary = Diary.at(Instant.parse(now), ALL);
        return "%s | %s | %s"
                .formatted(
                        diary.coming().stream().map(DiaryTest::words).toList(),
                        diary.unfixed().stream().map(Occasion::title).toList(),
                        diary.past().stream().map(Occasion::title).toList());
    }

    private static String words(Sitting sitting) {
        return sitting.occasion().title() + " " + sitting.number() + "/" + sitting.of();
    }

    @Test
    void keepsAnEventOfSomeMonthsUntilTheLastOneIsOver() {
        Event event = Entries.event(
                "festival",
                new PartialDate.WholeMonth(YearMonth.of(2024, 5)),
                new PartialDate.WholeMonth(YearMonth.of(2024, 7)));
        List<Occasion> festival = new Catalogue(List.of(event), Map.of()).occasions();
        Instant end = Instant.parse("2024-07-31T23:00:00Z");

        assertEquals(Optional.of(end), Diary.nextChange(festival, Instant.parse("2024-06-05T09:00:00Z")));
        assertEquals(festival, Diary.at(end.minusSeconds(1), festival).unfixed());
        assertEquals(festival, Diary.at(end, festival).past());
    }

    @Test
    void tellsEverySittingOfWhatIsToComeInOrder() {
        assertEquals(
                "[evenings 1/2, cancelled 1/1, residential 1/1, evenings 2/2] | [rough, unknown] | []",
                at("2024-01-09T18:59:59Z"));
    }

    @Test
    void tellsWhatIsOverOnceAsAWholeTheLatestFirst() {
        assertEquals("[residential 1/1, evenings 2/2] | [rough, unknown] | [cancelled]", at("2024-01-10T10:00:00Z"));
        assertEquals("[evenings 2/2] | [rough, unknown] | [residential, cancelled]", at("2024-01-13T00:00:00Z"));
        assertEquals("[] | [rough, unknown] | [evenings, residential, cancelled]", at("2024-01-16T19:00:00Z"));
        assertEquals("[] | [unknown] | [rough, evenings, residential, cancelled]", at("2024-02-01T00:00:00Z"));
    }

    @Test
    void changesWhenSomethingBeginsOrIsOver() {
        List<String> changes = new ArrayList<>();
        Optional<Instant> next = Diary.nextChange(ALL, Instant.parse("2024-01-01T00:00:00Z"));
        while (next.isPresent()) {
            changes.add(next.get().toString());
            next = Diary.nextChange(ALL, next.get());
        }

        assertEquals(
                List.of(
                        "2024-01-09T17:00:00Z",
                        "2024-01-09T19:00:00Z",
                        "2024-01-10T10:00:00Z",
                        "2024-01-11T00:00:00Z",
                        "2024-01-13T00:00:00Z",
                        "2024-01-16T17:00:00Z",
                        "2024-01-16T19:00:00Z",
                        "2024-02-01T00:00:00Z"),
                changes);
    }

    @Test
    void pausesBetweenTheHoursOfDaysInARow() {
        Session days = session(
                "days", timed("2024-03-05T09:00", "2024-03-05T16:00"), timed("2024-03-06T09:00", "2024-03-06T16:00"));
        Timeline<Diary.State> state = Sitting.of(occasions(days).get(0)).get(0).state();

        assertEquals(Diary.State.COMING, state.at(Instant.parse("2024-03-05T08:59:59Z")));
        assertEquals(Diary.State.GOING_ON, state.at(Instant.parse("2024-03-05T09:00:00Z")));
        assertEquals(Diary.State.COMING, state.at(Instant.parse("2024-03-05T16:00:00Z")));
        assertEquals(Diary.State.GOING_ON, state.at(Instant.parse("2024-03-06T15:59:59Z")));
        assertEquals(Diary.State.OVER, state.at(Instant.parse("2024-03-06T16:00:00Z")));
    }
}
