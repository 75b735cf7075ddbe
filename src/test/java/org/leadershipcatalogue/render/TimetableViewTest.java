package org.leadershipcatalogue.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.allDay;
import static org.leadershipcatalogue.testing.Sessions.movedFrom;
import static org.leadershipcatalogue.testing.Sessions.on;
import static org.leadershipcatalogue.testing.Sessions.roughly;
import static org.leadershipcatalogue.testing.Sessions.session;
import static org.leadershipcatalogue.testing.Sessions.status;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.When;

class TimetableViewTest {

    private static final When LAUNCH = on(timed("2023-09-28T14:00", "2023-09-28T16:30"));
    private static final When WORKSHOP = on(timed("2023-12-05T09:00", "2023-12-05T12:30"));
    private static final When APRIL = new When.Roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 4)), true);
    private static final PartialDate SPRING = new PartialDate.Term(PartialDate.Term.Season.SPRING, 2024);
    private static final SiteConfig CONFIG = new SiteConfig(
            "Catalogue",
            "",
            URI.create("https://example.org"),
            "/base",
            "en-GB",
            "",
            new TreeMap<>(),
            LinkSettings.DEFAULT,
            new TreeMap<>());

    private static List<TimetableView> views(String now, Timetable... timetables) {
        EntryId id = new EntryId(EntryType.PROGRAMME, "a");
        Entry entry = new Programme(new Head(
                id,
                "/programmes/a/",
                "A",
                Optional.empty(),
                new Location("content/programmes/a.adoc", 1, 3),
                Fields.NONE));
        Catalogue catalogue = new Catalogue(List.of(entry), Map.of(id, List.of(timetables)));
        Hrefs hrefs = new Hrefs(CONFIG);
        CalendarViews calendars = new CalendarViews(CONFIG, new Calendars(catalogue), hrefs);
        return new Timetables(catalogue, calendars, hrefs, Instant.parse(now)).of(entry, UnaryOperator.identity());
    }

    private static TimetableView view(String now, Session... sessions) {
        return views(now, new Timetable("", Arrays.asList(sessions))).get(0);
    }

    /** {@code launch: Thursday 28 September 2023; Past}; what is struck through stands between tildes. */
    private static String row(TimetableView.Row row) {
        String date = row.isOff() ? "~" + date(row.when()) + "~" : date(row.when());
        Stream<String> marks = Stream.concat(row.marks().stream().map(WhenView.Mark::words), marked(row));
        String previous = row.previous().map(was -> " ~" + date(was) + "~").orElse("");
        return row.id() + ": " + date + previous
                + marks.map(words -> "; " + words).collect(joining());
    }

    private static Stream<String> marked(TimetableView.Row row) {
        return Stream.of(row.timely().words()).filter(words -> !words.isEmpty());
    }

    private static String date(WhenView when) {
        return when.dates().stream()
                .map(date -> date.days().stream().map(WhenView.Moment::words).collect(joining(" to ")))
                .collect(joining(" and "));
    }

    private static String rows(TimetableView view) {
        return view.sessions().stream().map(TimetableViewTest::row).collect(joining("\n"));
    }

    @Test
    void marksEveryKindOfSessionInWords() {
        TimetableView view = view(
                "2023-10-01T09:00:00Z",
                session("launch", LAUNCH, Session.Status.AS_PLANNED),
                session("workshop", WORKSHOP, Session.Status.AS_PLANNED),
                session("cancelled", WORKSHOP, status(EventStatus.CANCELLED)),
                session("postponed", WORKSHOP, status(EventStatus.POSTPONED)),
                session("moved", on(allDay("2024-01-09", "2024-01-10")), movedFrom(LAUNCH)),
                session("provisional", new When.OnDays(WORKSHOP.occurrences(), true), Session.Status.AS_PLANNED),
                session("abroad", APRIL, Session.Status.AS_PLANNED),
                session("open", new When.Unknown(), Session.Status.AS_PLANNED),
                session("never", new When.Unknown(), status(EventStatus.CANCELLED)),
                session("sometime", new When.Unknown(), status(EventStatus.POSTPONED)),
                session("not-in-april", APRIL, status(EventStatus.CANCELLED)));

        assertEquals("""
                launch: Thursday 28 September 2023; Past
                workshop: Tuesday 5 December 2023; Next
                cancelled: ~Tuesday 5 December 2023~; Cancelled
                postponed: ~Tuesday 5 December 2023~; Postponed: a new date will follow
                moved: Tuesday 9 to Wednesday 10 January 2024 ~Thursday 28 September 2023~; Moved
                provisional: Tuesday 5 December 2023; To be confirmed; Next
                abroad: April 2024; To be confirmed
                open: To be confirmed
                never: No date was set; Cancelled
                sometime: To be confirmed; Postponed: a new date will follow
                not-in-april: ~April 2024~; Cancelled""", rows(view));
    }

    @Test
    void givesTheBrowserWhatComesAfterTheBuild() {
        TimelyView timely = view("2023-10-01T09:00:00Z", session("workshop", WORKSHOP, Session.Status.AS_PLANNED))
                .sessions()
                .get(0)
                .timely();

        assertEquals(
                new TimelyView(
                        "next",
                        "Next",
                        Optional.of("- next Next|2023-12-05T09:00:00Z now Now|2023-12-05T12:30:00Z past Past")),
                timely);
    }

    @Test
    void looksForTheNextSessionInAllTimetablesOfThePage() {
        List<TimetableView> views = views(
                "2023-09-01T09:00:00Z",
                new Timetable("North", List.of(session("north", WORKSHOP, Session.Status.AS_PLANNED))),
                new Timetable("South", List.of(session("south", LAUNCH, Session.Status.AS_PLANNED))));

        assertEquals("north: Tuesday 5 December 2023", rows(views.get(0)));
        assertEquals("south: Thursday 28 September 2023; Next", rows(views.get(1)));
    }

    @Test
    void leadsToTheCalendarOfASessionThatTakesPlaceOnKnownDays() {
        TimetableView view = view(
                "2023-09-01T09:00:00Z",
                session("launch", LAUNCH, Session.Status.AS_PLANNED),
                session("cancelled", LAUNCH, status(EventStatus.CANCELLED)),
                session("abroad", APRIL, Session.Status.AS_PLANNED));

        assertEquals(
                List.of("/base/programmes/a/launch.ics", "", ""),
                view.sessions().stream().map(TimetableView.Row::calendar).toList());
    }

    @Test
    void leadsToTheCalendarOfAllSessionsBelowTheLastTimetable() {
        List<TimetableView> views = views(
                "2023-09-01T09:00:00Z",
                new Timetable("North", List.of(session("north", LAUNCH, Session.Status.AS_PLANNED))),
                new Timetable("South", List.of(session("south", APRIL, Session.Status.AS_PLANNED))));

        assertEquals(Optional.empty(), views.get(0).calendar());
        assertEquals(
                Optional.of(new CalendarView(
                        "all dates of this programme",
                        "/base/programmes/a/calendar.ics",
                        "webcal://example.org/base/programmes/a/calendar.ics")),
                views.get(1).calendar());
    }

    @Test
    void leadsToNoCalendarWhereNoDayIsKnown() {
        assertEquals(
                Optional.empty(),
                view("2023-09-01T09:00:00Z", session("abroad", APRIL, Session.Status.AS_PLANNED))
                        .calendar());
    }

    @Test
    void saysWhatItHoldsInItsCaption() {
        Session launch = session("launch", LAUNCH, Session.Status.AS_PLANNED);
        Session workshop = session("workshop", WORKSHOP, Session.Status.AS_PLANNED);
        Session visit = session("visit", allDay("2023-11-07", "2023-11-08"));
        Session abroad = session("abroad", roughly(new PartialDate.AcademicYear(2023)), Session.Status.AS_PLANNED);
        Session open = session("open", new When.Unknown(), Session.Status.AS_PLANNED);
        Session off = session("off", on(allDay("2024-11-07", "2024-11-08")), status(EventStatus.CANCELLED));

        assertEquals("One session on 28 September 2023. All times are London time.", caption("", launch));
        assertEquals(
                "Autumn. 2 sessions from 28 September 2023 to 5 December 2023. All times are London time.",
                caption("Autumn", launch, workshop));
        assertEquals("One session from 7 November 2023 to 8 November 2023.", caption("", visit));
        assertEquals("What comes? One session in 2023–24.", caption("What comes?", abroad));
        assertEquals("2 sessions, the first on 7 November 2023.", caption("", visit, open));
        assertEquals("2 sessions from 7 November 2023 to 8 November 2023.", caption("", visit, off));
        assertEquals("One session.", caption("", open));
        assertEquals(
                "One session on 2 dates from 5 March 2024 to 12 March 2024.",
                caption("", session("course", allDay("2024-03-05", "2024-03-05"), allDay("2024-03-12", "2024-03-12"))));
        assertEquals(
                "2 sessions from 7 November 2023 to spring term 2024.",
                caption("", visit, session("term", roughly(SPRING), Session.Status.AS_PLANNED)));
        assertEquals("", caption(""));
    }

    private static String caption(String title, Session... sessions) {
        return views("2023-09-01T09:00:00Z", new Timetable(title, Arrays.asList(sessions)))
                .get(0)
                .caption();
    }
}
