package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"@type\": \"Happening\"|http://x/: no type Happening",
                "\"@type\": \"Event\", \"numberOfPages\": 3"
                        + "|http://x/ [Event]: numberOfPages is none of its properties",
                "\"@type\": \"Event\", \"colour\": \"red\"|http://x/ [Event]: colour is none of its properties",
                "\"@type\": \"EducationalOccupationalProgram\", \"isAccessibleForFree\": true"
                        + "|http://x/ [EducationalOccupationalProgram]: isAccessibleForFree is none of its properties",
                "\"@type\": \"Event\", \"startDate\": \"5 March\""
                        + "|http://x/ [Event]: startDate is “5 March” and not [Date, DateTime]",
                "\"@type\": \"Event\", \"startDate\": \"2023-09/2024-08\""
                        + "|http://x/ [Event]: startDate is “2023-09/2024-08” and not [Date, DateTime]",
                "\"@type\": \"Event\", \"name\": \"\"|http://x/ [Event]: name is “” and not [Text]",
                "\"@type\": \"Event\", \"superEvent\": {\"@id\": \"http://y/\"}"
                        + "|http://x/ [Event]: superEvent is “http://y/” and not [Event]",
                "\"@type\": \"Event\", \"superEvent\": {\"@id\": \"http://x/\"}|-",
                "\"@type\": \"Book\", \"numberOfPages\": 3|-"
            })
    void tellsWhatSchemaOrgHasNoPlaceFor(String properties, String fault) {
        LinkedData data = LinkedData.of("<head><script type=\"application/ld+json\">"
                + "{\"@context\": \"https://schema.org\", \"@id\": \"http://x/\", " + properties + "}</script>");

        assertEquals(fault.equals("-") ? List.of() : List.of(fault), SchemaOrg.faults(data));
    }
}
