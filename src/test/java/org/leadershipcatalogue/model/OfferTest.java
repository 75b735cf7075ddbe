package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.testing.Entries;

class OfferTest {

    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    round("autumn", "1 June 2023", "27 September 2023", "2 October 2023", "9 May 2024"),
                    round("brief", "1 June 2023", "10 September 2023", "2 October 2023", "3 October 2023"),
                    round("later", "1 October 2023", "31 October 2023", "1 January 2024", "9 May 2024"),
                    round("soon", "15 September 2023", "31 October 2023", "1 January 2024", "9 May 2024"),
                    Entries.round("half known", Map.of("starts", "2003")),
                    Entries.round("last year", Map.of("starts", "2022–23", "ends", "2022–23")),
                    Entries.round("unannounced", Map.of("starts", "September 2023")),
                    Entries.round("without dates", Map.of())),
            Map.of());

    private static Programme round(String name, String opens, String closes, String starts, String ends) {
        return Entries.round(
                name, Map.of("applications-open", opens, "applications-close", closes, "starts", starts, "ends", ends));
    }

    private static String at(String now) {
        Offer offer = Offer.at(Instant.parse(now), CATALOGUE);
        return "%s %s %s %s"
                .formatted(
                        titles(offer.open()), titles(offer.opening()), titles(offer.starting()), titles(offer.ran()));
    }

    private static List<String> titles(List<Programme> programmes) {
        return programmes.stream().map(Programme::title).toList();
    }

    @Test
    void putsFirstWhatClosesFirstThenWhatOpensFirst() {
        assertEquals("[brief, autumn] [soon, later] [unannounced] [last year, half known]", at("2023-09-04T09:00:00Z"));
        assertEquals("[autumn, soon] [later] [unannounced] [last year, half known]", at("2023-09-15T09:00:00Z"));
    }

    @Test
    void changesAtMidnightInLondon() {
        assertEquals("[autumn, soon] [later] [unannounced] [last year, half known]", at("2023-09-27T22:59:59Z"));
        assertEquals("[soon] [later] [unannounced] [last year, half known]", at("2023-09-27T23:00:00Z"));
    }

    @Test
    void hasNothingOpenWhenAllHasRun() {
        assertEquals(
                "[] [] [] [autumn, later, soon, brief, unannounced, last year, half known]",
                at("2024-06-01T09:00:00Z"));
    }

    @Test
    void doesNotTakeForRunWhatIsStillToBegin() {
        assertEquals("[] [] [] [autumn, brief, unannounced, last year, half known]", at("2023-11-15T09:00:00Z"));
    }
}
