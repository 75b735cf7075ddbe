package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.url.Url;

class FactWordsTest {

    private static final String LONG = "Six days of meetings and visits. ".repeat(8);

    @Test
    void tellsLongWordsFromWhereTheyDiffer() {
        assertEquals("Duration: … report. → … talk.", sentence(LONG + "Then a report.", LONG + "Then a talk."));
    }

    @Test
    void tellsWhatALongTextGained() {
        assertEquals("Duration: … visits. → … visits. Then a talk.", sentence(LONG.strip(), LONG + "Then a talk."));
    }

    @Test
    void tellsLongWordsFromTheirBeginningWhereTheyDifferThere() {
        assertEquals("Duration: " + LONG.substring(0, 100) + " … → One day", sentence(LONG, "One day"));
    }

    @Test
    void tellsLongListsByWhatCameAndWent() {
        assertEquals("Duration: first → second", sentence(List.of(LONG, "first"), List.of(LONG, "second")));
    }

    private static String sentence(Object before, Object after) {
        PublishedEntry was = entry(before);
        PublishedEntry is = entry(after);
        return new FactWords(site(was), site(is)).sentence("duration", was, is);
    }

    private static PublishedEntry entry(Object duration) {
        return new PublishedEntry(
                "programmes/lead",
                "Lead a team",
                "/programmes/lead/",
                "content/programmes/lead.adoc",
                List.of(),
                new TreeMap<>(Map.of("duration", duration)));
    }

    private static PublishedCatalogue site(PublishedEntry entry) {
        return new PublishedCatalogue(
                Url.parse("https://example.org/").orElseThrow(), new TreeMap<>(Map.of(entry.name(), entry)));
    }
}
