package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;

class StatesTest {

    @TempDir
    private Path folder;

    private static Document page(BuiltSite site, String address) {
        return Jsoup.parse(site.text(address + "index.html"));
    }

    private BuiltSite at(String now) {
        return MadeUpSeason.in(folder).now(now).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-10-20T12:00:00Z | programmes/lead-a-team/  | Closes soon: 7 days left to apply, until 27 October 2023
            2023-10-20T12:00:00Z | programmes/roughly/      | Open for applications, closes in November 2023
            2023-10-20T12:00:00Z | initiatives/exchange/    | Starts in November 2023
            2023-12-04T12:00:00Z | initiatives/exchange/    | Under way until 5 December 2023
            2023-11-29T12:00:00Z | events/conference/       | Starts on 30 November 2023
            2023-11-30T12:00:00Z | events/conference/       | Takes place today, 30 November 2023
            2023-12-01T12:00:00Z | events/conference/       | Finished on 30 November 2023
            """)
    void standOnThePagesOfWhatHasDates(String now, String address, String words) {
        assertEquals(List.of(words), page(at(now), address).select(".state").eachText());
    }

    /** {@code Dates not known} among the facts. */
    @Test
    void leaveTheWordToTheFactsWhereTheySayThatThereAreNoDates() {
        Document page = page(at("2023-10-20T12:00:00Z"), "programmes/no-dates/");

        assertEquals(List.of(), page.select(".state").eachText());
        assertEquals(
                List.of("Dates not known"), page.select("[data-fact=when] dd").eachText());
    }

    @Test
    void stayAwayFromWhatHasNoneButProgrammes() {
        BuiltSite site = MadeUpSeason.in(folder)
                .file("content/initiatives/timeless.adoc", """
                        = Timeless
                        :summary: Nobody said when.
                        :scope: local
                        :led-by: network
                        """)
                .build();

        assertEquals(
                List.of(), page(site, "initiatives/timeless/").select(".state").eachText());
        assertEquals(
                List.of("Starts in November 2023"),
                page(site, "initiatives/").select(".card .state").eachText());
    }

    @Test
    void standOnCardsInFewerWords() {
        assertEquals(
                List.of("Closes soon, 7 days left", "Open, closes in November 2023", "Dates not known"),
                page(at("2023-10-20T12:00:00Z"), "programmes/")
                        .select(".card .state")
                        .eachText());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-15T12:00:00Z, How to apply",
        "2023-10-16T12:00:00Z, Apply online",
        "2023-10-27T12:00:00Z, Apply online",
        "2023-10-28T12:00:00Z,",
        "2024-10-28T12:00:00Z,"
    })
    void offerTheWayToApplyAsLongAsThereIsOne(String now, String words) {
        List<String> seen = page(at(now), "programmes/lead-a-team/")
                .select(".button[href=https://example.org/apply]")
                .eachText();

        assertEquals(words == null ? List.of() : List.of(words), seen);
    }
}
