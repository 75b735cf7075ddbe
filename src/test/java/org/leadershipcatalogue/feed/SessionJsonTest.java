package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.testing.MadeUpCatalogue;

class SessionJsonTest {

    private static final Catalogue CATALOGUE = MadeUpCatalogue.make();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    launch | "startDate": "2023-09-28T14:00:00+01:00", "endDate": "2023-09-28T16:30:00+01:00"
                    one-day | "startDate": "2024-05-09", "endDate": "2024-05-09"
                    across-spring | "startDate": "2024-03-30", "endDate": "2024-04-02"
                    rough | "when": "March 2024"
                    unknown | "when": "to be confirmed", "toBeConfirmed": true
                    perhaps | "startDate": "2024-06-04T09:00:00+01:00", "endDate": "2024-06-04T10:00:00+01:00", "toBeConfirmed": true
                    cancelled | "startDate": "2024-06-11T09:00:00+01:00", "endDate": "2024-06-11T10:00:00+01:00", "eventStatus": "EventCancelled"
                    postponed | "startDate": "2024-06-11T09:00:00+01:00", "endDate": "2024-06-11T10:00:00+01:00", "eventStatus": "EventPostponed"
                    moved | "startDate": "2024-06-11T09:00:00+01:00", "endDate": "2024-06-11T10:00:00+01:00", "eventStatus": "EventRescheduled", "previousStartDate": "2024-06-10T09:00:00+01:00", "previousEndDate": "2024-06-10T10:00:00+01:00"
                    moved-from-march | "startDate": "2024-06-11T09:00:00+01:00", "endDate": "2024-06-11T10:00:00+01:00", "eventStatus": "EventRescheduled", "previousWhen": "March 2024"
                    """)
    void saysWhenInFull(String id, String when) {
        Occasion occasion = occasion(id);

        assertEquals("""
                { "id": "%s", "uid": "%s", "activity": "The %s", %s, \
                "where": "Town hall, room 2", "place": "town-hall", "speakers": [ "A. Speaker", "B. Speaker" ] }""".formatted(id, occasion.uid(0), id, when), json(occasion));
    }

    @Test
    void listsSeveralDatesEachWithAName() {
        Occasion three = occasion("three");
        Occasion newYear = occasion("new-year");

        assertEquals("""
                "dates": [ \
                { "startDate": "2024-01-09T09:00:00Z", "endDate": "2024-01-09T12:30:00Z", "uid": "%s" }, \
                { "startDate": "2024-03-19T09:00:00Z", "endDate": "2024-03-19T12:30:00Z", "uid": "%s" }, \
                { "startDate": "2024-04-02T09:00:00+01:00", "endDate": "2024-04-02T12:30:00+01:00", "uid": "%s" } ]""".formatted(three.uid(0), three.uid(1), three.uid(2)), dates(three));
        assertEquals("""
                "dates": [ \
                { "startDate": "2023-12-31", "endDate": "2024-01-01", "uid": "%s" }, \
                { "startDate": "2024-12-30", "endDate": "2025-01-02", "uid": "%s" } ]""".formatted(newYear.uid(0), newYear.uid(1)), dates(newYear));
    }

    private static String dates(Occasion occasion) {
        String json = json(occasion);
        return json.substring(json.indexOf("\"dates\""), json.indexOf(", \"where\""));
    }

    private static String json(Occasion occasion) {
        return Json.write(SessionJson.of(occasion, occasion.session().orElseThrow()))
                .replaceAll("\\s+", " ");
    }

    private static Occasion occasion(String id) {
        return CATALOGUE.occasions().stream()
                .filter(one -> one.address().equals("/programmes/lead/#" + id))
                .findFirst()
                .orElseThrow();
    }
}
