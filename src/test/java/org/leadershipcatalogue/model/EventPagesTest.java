package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.session;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;
import org.leadershipcatalogue.model.PartialDate.Day;
import org.leadershipcatalogue.testing.Entries;

class EventPagesTest {

    private static final Entry SPANNING = Entries.programme(
            "spanning",
            Optional.of(new PartialDate.WholeYear(2020)),
            Optional.of(new Day(LocalDate.of(2021, 10, 1))),
            "heads");
    private static final Entry MET = Entries.programme("met", Optional.empty(), Optional.empty(), "heads");
    private static final Session MEETING = session("meeting", timed("2024-05-09T14:00", "2024-05-09T16:00"));
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(SPANNING, MET, Entries.audience("heads"), Entries.audience("nobody")),
            Map.of(MET.id(), List.of(new Timetable("", List.of(MEETING)))));

    @Test
    void areThoseOfYearsAndChoicesThatHoldAnything() {
        assertEquals(
                List.of(
                        "/events/2019-20/",
                        "/events/2020-21/",
                        "/events/2021-22/",
                        "/events/2023-24/",
                        "/events/audience/heads/"),
                List.copyOf(EventPages.addresses(CATALOGUE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09T12:00:00Z, 2024-02-01T00:00:00Z", // the mark of the month moves
        "2024-05-01T12:00:00Z, 2024-05-09T13:00:00Z", // it begins
        "2024-05-09T13:00:00Z, 2024-05-09T15:00:00Z", // it is over
        "2022-08-05T12:00:00Z, 2022-08-31T23:00:00Z", // the mark leaves a year
        "2022-09-05T12:00:00Z, 2023-08-31T23:00:00Z", // the mark enters a later year
    })
    void nameTheirNextChange(String after, String change) {
        assertEquals(Optional.of(Instant.parse(change)), EventPages.nextChange(CATALOGUE, Instant.parse(after)));
    }

    @Test
    void stayAsTheyAreWhenAllIsOver() {
        assertEquals(Optional.empty(), EventPages.nextChange(CATALOGUE, Instant.parse("2024-05-09T15:00:00Z")));
    }

    @Test
    void showFirstTheYearOfWhatComesNextElseOfTheLatestDay() {
        List<Occasion> occasions = CATALOGUE.occasions();

        assertEquals(
                Optional.of(new AcademicYear(2023)), Season.shown(occasions, Instant.parse("2020-01-01T00:00:00Z")));
        assertEquals(
                Optional.of(new AcademicYear(2023)), Season.shown(occasions, Instant.parse("2030-01-01T00:00:00Z")));
        assertEquals(Optional.empty(), Season.shown(List.of(), Instant.parse("2030-01-01T00:00:00Z")));
    }
}
