package org.leadershipcatalogue.render.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadershipcatalogue.model.EntryType.AUDIENCE;
import static org.leadershipcatalogue.model.EntryType.EVENT;
import static org.leadershipcatalogue.model.EntryType.ORGANISATION;
import static org.leadershipcatalogue.model.EntryType.PLACE;
import static org.leadershipcatalogue.model.EntryType.PROGRAMME;
import static org.leadershipcatalogue.model.EntryType.PUBLICATION;
import static org.leadershipcatalogue.model.EntryType.REGION;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.SITE;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.field;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.references;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.session;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.status;
import static org.leadershipcatalogue.render.structured.SmallCatalogue.words;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Organisation;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Term;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.testing.LinkedData;
import org.leadershipcatalogue.testing.SchemaOrg;

class StructuredDataTest {

    private static final String PAGE = SITE + "/programmes/lead/";
    private static final When MARCH = new When.Roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 3)), false);
    private static final When SUMMER_TIME = on(timed("2024-06-04T09:00", "2024-06-04T12:30"));
    private static final When WINTER_TIME = on(timed("2024-01-09T14:00", "2024-01-09T16:30"));

    @Test
    void programmeIsWhatOneAppliesForAndWhatOneLearnsIn() {
        LinkedData page = lead(
                        references("audiences", AUDIENCE, "headteachers"),
                        words("cost", "£1,250"),
                        words("places", "24"),
                        words("duration", "six weeks"),
                        field("mode", new Value.Choice("in-person", "In person")),
                        field("starts", date("2024-01-09")),
                        field("ends", new Value.Date(new PartialDate.WholeMonth(YearMonth.of(2024, 6)))),
                        field("applications-open", date("2023-06-01")),
                        field("applications-close", date("2023-09-27")),
                        field("apply-url", new Value.Link(URI.create("https://example.org/apply"))))
                .page("/programmes/lead/");
        LinkedData.Node programme = page.node(PAGE);

        assertEquals(List.of("EducationalOccupationalProgram", "Course"), programme.types());
        assertEquals(
                facts(
                        "applicationDeadline=2023-09-27",
                        "applicationStartDate=2023-06-01",
                        "audience=" + SITE + "/audiences/headteachers/",
                        "educationalProgramMode=onsite",
                        "endDate=2024-06",
                        "isAccessibleForFree=false",
                        "maximumEnrollment=24",
                        "name=Lead",
                        "offers=_:b0",
                        "provider=" + SITE + "/organisations/network/",
                        "startDate=2024-01-09",
                        "timeToComplete=P6W",
                        "url=" + PAGE),
                programme.properties());
        assertEquals(
                facts("price=1250", "priceCurrency=GBP", "url=https://example.org/apply"),
                page.node("_:b0").properties());
        assertEquals(
                "Headteachers", page.node(SITE + "/audiences/headteachers/").value("name"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void sessionIsAnEventOfTheRoundWithItsOffset() {
        LinkedData page = lead().sessions(
                        session("winter", WINTER_TIME),
                        session("summer", SUMMER_TIME, Session.Status.AS_PLANNED, hall(), "Ada Byron"))
                .page("/programmes/lead/");

        assertEquals(
                facts(
                        "endDate=2024-06-04T12:30:00+01:00",
                        "eventAttendanceMode=https://schema.org/OfflineEventAttendanceMode",
                        "eventStatus=https://schema.org/EventScheduled",
                        "identifier=" + page.node(PAGE + "#summer").value("identifier"),
                        "location=" + SITE + "/places/town-hall/",
                        "name=Meeting summer",
                        "organizer=" + SITE + "/organisations/network/",
                        "performer=" + page.node(PAGE + "#summer").value("performer"),
                        "startDate=2024-06-04T09:00:00+01:00",
                        "superEvent=" + PAGE + "#_round",
                        "url=" + PAGE + "#summer"),
                page.node(PAGE + "#summer").properties());
        assertEquals(
                facts(
                        "endDate=2024-06-04",
                        "name=Lead",
                        "organizer=" + SITE + "/organisations/network/",
                        "startDate=2024-01-09",
                        "url=" + PAGE),
                without(page.node(PAGE + "#_round"), "subEvent"));
        assertEquals(
                List.of(PAGE + "#winter", PAGE + "#summer"),
                page.node(PAGE + "#_round").values("subEvent"));
        assertEquals("2024-01-09T14:00:00Z", page.node(PAGE + "#winter").value("startDate"));
        assertEquals(PAGE + "#_round", page.node(PAGE).value("hasCourseInstance"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void placeSaysWhereItIs() {
        LinkedData page = lead().sessions(session("summer", SUMMER_TIME, Session.Status.AS_PLANNED, hall()))
                .page("/programmes/lead/");
        LinkedData.Node address =
                page.node(page.node(SITE + "/places/town-hall/").value("address"));

        assertEquals(facts("postalCode=E8 1EA", "streetAddress=Mare Street, London"), address.properties());
    }

    @Test
    void identifierIsTheNameInCalendars() {
        LinkedData.Node event = lead().sessions(session("summer", SUMMER_TIME))
                .page("/programmes/lead/")
                .node(PAGE + "#summer");

        assertTrue(event.value("identifier").matches("urn:uuid:[0-9a-f-]{36}"), event.value("identifier"));
    }

    @Test
    void wholeDaysAreDatesWithTheLastDayIncluded() {
        LinkedData.Node event = lead().sessions(
                        session("stay", on(new Occurrence.AllDay(day("2024-06-28"), day("2024-06-30")))))
                .page("/programmes/lead/")
                .node(PAGE + "#stay");

        assertEquals("2024-06-28", event.value("startDate"));
        assertEquals("2024-06-30", event.value("endDate"));
    }

    @Test
    void severalDatesAreASeriesOfEvents() {
        LinkedData page = lead().sessions(session(
                        "evenings",
                        on(
                                timed("2024-03-05T18:00", "2024-03-05T20:00"),
                                timed("2024-04-02T18:00", "2024-04-02T20:00"))))
                .page("/programmes/lead/");
        LinkedData.Node series = page.node(PAGE + "#evenings");
        LinkedData.Node second = page.node(PAGE + "#_evenings-2");

        assertEquals(List.of("EventSeries"), series.types());
        assertEquals("2024-03-05T18:00:00Z", series.value("startDate"));
        assertEquals("2024-04-02T20:00:00+01:00", series.value("endDate"));
        assertEquals(List.of(PAGE + "#_evenings-1", PAGE + "#_evenings-2"), series.values("subEvent"));
        assertEquals(List.of(), series.values("identifier"));
        assertEquals("2024-04-02T18:00:00+01:00", second.value("startDate"));
        assertEquals("2024-04-02T20:00:00+01:00", second.value("endDate"));
        assertEquals(PAGE + "#evenings", second.value("superEvent"));
        assertEquals(PAGE + "#evenings", second.value("url"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void roughTimeIsNotMadeExact() {
        LinkedData page = lead().sessions(
                        session("march", MARCH),
                        session("year", new When.Roughly(new PartialDate.AcademicYear(2023), true)),
                        session("open", new When.Unknown()))
                .page("/programmes/lead/");

        assertEquals(
                facts("name=Meeting march", "startDate=2024-03", "url=" + PAGE + "#march"),
                without(page.node(PAGE + "#march"), "organizer", "superEvent"));
        assertEquals(
                facts("name=Meeting year", "url=" + PAGE + "#year"),
                without(page.node(PAGE + "#year"), "organizer", "superEvent"));
        assertEquals(
                facts("name=Meeting open", "url=" + PAGE + "#open"),
                without(page.node(PAGE + "#open"), "organizer", "superEvent"));
        assertEquals(List.of(), page.node(PAGE + "#_round").values("startDate"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED,EventCancelled", "POSTPONED,EventPostponed"})
    void whatDoesNotTakePlaceKeepsItsDateAndSaysSo(EventStatus status, String word) {
        LinkedData.Node event = lead().sessions(session("summer", SUMMER_TIME, status(status), words("")))
                .page("/programmes/lead/")
                .node(PAGE + "#summer");

        assertEquals("https://schema.org/" + word, event.value("eventStatus"));
        assertEquals("2024-06-04T09:00:00+01:00", event.value("startDate"));
        assertEquals("2024-06-04T12:30:00+01:00", event.value("endDate"));
    }

    @Test
    void roundDoesNotCountWhatIsCancelled() {
        LinkedData.Node round = lead().sessions(
                        session("winter", WINTER_TIME),
                        session("summer", SUMMER_TIME, status(EventStatus.CANCELLED), words("")))
                .page("/programmes/lead/")
                .node(PAGE + "#_round");

        assertEquals("2024-01-09", round.value("endDate"));
    }

    @Test
    void movedSessionNamesItsEarlierDate() {
        LinkedData.Node event = lead().sessions(
                        session("summer", SUMMER_TIME, status(EventStatus.RESCHEDULED, WINTER_TIME), words("")))
                .page("/programmes/lead/")
                .node(PAGE + "#summer");

        assertEquals("https://schema.org/EventRescheduled", event.value("eventStatus"));
        assertEquals("2024-01-09T14:00:00Z", event.value("previousStartDate"));
        assertEquals("2024-06-04T09:00:00+01:00", event.value("startDate"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 schools|OfflineEventAttendanceMode|Place",
                "Online|OnlineEventAttendanceMode|VirtualLocation",
                "online, by Zoom|OnlineEventAttendanceMode|VirtualLocation",
                "Friends House and online|MixedEventAttendanceMode|Place"
            })
    void wordsSayHowOneTakesPart(String where, String mode, String type) {
        LinkedData page = lead().sessions(session("summer", SUMMER_TIME, Session.Status.AS_PLANNED, words(where)))
                .page("/programmes/lead/");
        LinkedData.Node event = page.node(PAGE + "#summer");

        assertEquals("https://schema.org/" + mode, event.value("eventAttendanceMode"));
        assertEquals(List.of(type), page.node(event.value("location")).types());
        assertEquals(where, page.node(event.value("location")).value("name"));
    }

    @Test
    void eventWithoutATimetableIsOneEventInThePrecisionOfItsFields() {
        LinkedData page = entries()
                .with(
                        EVENT,
                        "conference",
                        Event::new,
                        words("summary", "The conference."),
                        field("starts", new Value.Date(new PartialDate.WholeYear(2006))),
                        references("organised-by", ORGANISATION, "network"),
                        references("place", PLACE, "town-hall"))
                .page("/events/conference/");
        String url = SITE + "/events/conference/";

        assertEquals(
                facts(
                        "description=The conference.",
                        "eventAttendanceMode=https://schema.org/OfflineEventAttendanceMode",
                        "location=" + SITE + "/places/town-hall/",
                        "name=Conference",
                        "organizer=" + SITE + "/organisations/network/",
                        "startDate=2006",
                        "url=" + url),
                page.node(url).properties());
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void eventHasItsSessions() {
        LinkedData page = entries()
                .with(
                        EVENT,
                        "conference",
                        Event::new,
                        words("summary", "The conference."),
                        references("part-of", EVENT, "season"))
                .sessions(session("winter", WINTER_TIME))
                .with(EVENT, "season", Event::new)
                .page("/events/conference/");
        String url = SITE + "/events/conference/";

        assertEquals(List.of(url + "#winter"), page.node(url).values("subEvent"));
        assertEquals(url, page.node(url + "#winter").value("superEvent"));
        assertEquals("2024-01-09", page.node(url).value("startDate"));
        assertEquals(SITE + "/events/season/", page.node(url).value("superEvent"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void publicationNamesAuthorsWithoutGuessingWhatTheyAre() {
        LinkedData page = entries()
                .with(
                        PUBLICATION,
                        "study",
                        Publication::new,
                        field("kind", new Value.Choice("report", "Report")),
                        words("authors", "NET", "Ada Byron"),
                        field("published", new Value.Date(new PartialDate.WholeMonth(YearMonth.of(2003, 9)))),
                        field("file", new Value.SiteFile("/publications/the study.pdf")))
                .page("/publications/study/");
        LinkedData.Node study = page.node(SITE + "/publications/study/");

        assertEquals(List.of("Report"), study.types());
        assertEquals(SITE + "/organisations/network/", study.values("author").get(0));
        LinkedData.Node byron = page.node(study.values("author").get(1));
        assertEquals(List.of(), byron.types());
        assertEquals(facts("name=Ada Byron"), byron.properties());
        assertEquals("2003-09", study.value("datePublished"));
        assertEquals(
                SITE + "/publications/the%20study.pdf",
                page.node(study.value("encoding")).value("contentUrl"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void organisationHasItsNamesAndItsOwnWebsite() {
        LinkedData page = entries().page("/organisations/network/");

        assertEquals(
                facts(
                        "alternateName=NET",
                        "location=" + SITE + "/regions/london/",
                        "mainEntityOfPage=" + SITE + "/organisations/network/",
                        "name=Network",
                        "url=https://network.example/"),
                page.node(SITE + "/organisations/network/").properties());
        assertEquals(List.of(), SchemaOrg.faults(page));
    }

    @Test
    void trailLeadsToThePage() {
        LinkedData page = entries().page("/organisations/network/");
        List<LinkedData.Node> steps =
                page.node(SITE + "/organisations/network/#_trail").values("itemListElement").stream()
                        .map(page::node)
                        .toList();

        assertEquals(
                List.of("1 Home " + SITE + "/", "2 Network " + SITE + "/organisations/network/"),
                steps.stream()
                        .map(step -> step.value("position") + " " + step.value("name") + " " + step.value("item"))
                        .toList());
    }

    @Test
    void homePageIsTheSite() {
        assertEquals(List.of("WebSite"), entries().page("/").node(SITE + "/").types());
    }

    @Test
    void contentCannotEndTheElement() {
        SmallCatalogue catalogue = entries()
                .with(
                        PROGRAMME,
                        "end",
                        Programme::new,
                        words("summary", "</script><script>alert(1)</script><!-- <script> & \u2028"),
                        references("run-by", ORGANISATION, "network"));

        assertFalse(catalogue.json("/programmes/end/").contains("<"));
        assertEquals(
                "</script><script>alert(1)</script><!-- <script> & \u2028",
                catalogue
                        .page("/programmes/end/")
                        .node(SITE + "/programmes/end/")
                        .value("description"));
    }

    @Test
    void idsAreUrlsWhateverAnAuthorWrites() {
        LinkedData page = lead().sessions(session("café", SUMMER_TIME)).page("/programmes/lead/");

        assertEquals(List.of(PAGE + "#caf%C3%A9"), page.node(PAGE + "#_round").values("subEvent"));
    }

    private static SmallCatalogue entries() {
        return new SmallCatalogue()
                .with(
                        ORGANISATION,
                        "network",
                        Organisation::new,
                        words("acronym", "NET"),
                        field("url", new Value.Link(URI.create("https://network.example/"))),
                        references("region", REGION, "london"))
                .with(REGION, "london", Term::new)
                .with(AUDIENCE, "headteachers", Term::new)
                .with(
                        PLACE,
                        "town-hall",
                        Place::new,
                        words("address", "Mare Street, London"),
                        words("postcode", "E8 1EA"));
    }

    private static SmallCatalogue lead(Field... more) {
        Field[] fields = Arrays.copyOf(more, more.length + 1);
        fields[more.length] = references("run-by", ORGANISATION, "network");
        return entries().with(PROGRAMME, "lead", Programme::new, fields);
    }

    private static Session.Where hall() {
        return new Session.Where("Town hall", Optional.of(new EntryId(PLACE, "town-hall")));
    }

    private static When on(Occurrence... occurrences) {
        return new When.OnDays(List.of(occurrences), false);
    }

    private static Occurrence timed(String starts, String ends) {
        return new Occurrence.Timed(
                LocalDateTime.parse(starts).atZone(London.ZONE),
                LocalDateTime.parse(ends).atZone(London.ZONE));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Value date(String iso) {
        return new Value.Date(new PartialDate.Day(day(iso)));
    }

    private static Map<String, List<String>> facts(String... facts) {
        Map<String, List<String>> map = new TreeMap<>();
        for (String fact : facts) {
            int equals = fact.indexOf('=');
            map.put(fact.substring(0, equals), List.of(fact.substring(equals + 1)));
        }
        return map;
    }

    private static Map<String, List<String>> without(LinkedData.Node node, String... names) {
        Map<String, List<String>> kept = new TreeMap<>(node.properties());
        List.of(names).forEach(kept::remove);
        return kept;
    }

    @Test
    void dayOfTheLastChangeIsThatOfThePageAndNotOfItsProgramme() {
        LinkedData page = lead().modified("2026-11-03").page("/programmes/lead/");

        assertEquals(
                facts("dateModified=2026-11-03", "mainEntity=" + PAGE, "url=" + PAGE),
                page.node(PAGE + "#_page").properties());
        assertFalse(page.node(PAGE).properties().toString().contains("2026"));
        assertEquals(List.of(), SchemaOrg.faults(page));
    }
}
