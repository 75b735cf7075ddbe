package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.SiteCase;

/** What is known of the catalogue after edits, against what a reader comes to that knows nothing. */
class KeptCatalogueTest {

    private static final String PROGRAMME = """
            = Lead a team
            :summary: A course.
            :run-by: network
            :audiences: heads
            :duration: 5 hours

            Words.

            [timetable]
            |===
            |Activity |Where |When

            |First evening
            |Town Hall
            |28 September 2023, 14.00–16.30

            |Second evening
            |Town Hall
            |30 September 2023, 14.00–16.30
            |===
            """;
    private static final String PLACE = "= Library\n:summary: A place.\n";

    @TempDir
    private Path folder;

    private SiteCase site;
    private LiveSite warm;
    private Looking looking = new Looking(Instant.parse("2023-06-01T09:00:00Z"), false);
    private String version = "";

    @BeforeEach
    void begin() {
        site = SiteCase.in(folder)
                .file("content/organisations/network.adoc", "= Network\n:summary: A network.\n:kind: network\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: Who lead.\n")
                .file("content/places/library.adoc", PLACE)
                .file("content/programmes/first.adoc", PROGRAMME);
        warm = live("warm");
        compare();
    }

    @AfterEach
    void end() {
        warm.close();
    }

    private LiveSite live(String output) {
        return new LiveSite(site.source(), folder.resolve(output), Progress.SILENT, Builds.ENGINES);
    }

    /** Reads the site with what is known and without; what was found. */
    private List<Finding> compare() {
        ReadSources read = warm.read(looking);
        try (LiveSite cold = live("cold")) {
            ReadSources anew = cold.read(looking);
            assertEquals(anew.version().get(), read.version().get());
            assertEquals(anew.findings(), read.findings());
            assertEquals(anew.nextChange(), read.nextChange());
        }
        version = read.version().get();
        return read.findings();
    }

    private List<Finding> comparesAfter(String path, String text) {
        site.file(path, text);
        return compare();
    }

    @Test
    void isTheSameAfterAnEditOfWordsAlone() {
        String before = version;
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Words.", "Others."));
        assertEquals(before, version);
    }

    @Test
    void isAnotherAfterAnyOtherEdit() {
        for (String edit : List.of(
                PROGRAMME.replace("Lead", "Teach"),
                PROGRAMME.replace("Words.", "More.\n\nWords."),
                PROGRAMME.replace("Second", "Last"))) {
            String before = version;
            comparesAfter("content/programmes/first.adoc", edit);
            assertNotEquals(before, version, edit);
        }
        comparesAfter("content/about.adoc", "= About\n:summary: Of us.\n\n[figures]\n87:: schools\n");
        String before = version;
        comparesAfter("content/about.adoc", "= About\n:summary: Of us.\n\n[figures]\n89:: schools\n");
        assertNotEquals(before, version);
    }

    @Test
    void knowsWhatAnEntryIsReadByBesideItsPage() {
        String before = version;
        comparesAfter("content/places/library.adoc", PLACE.replace("Library", "Town Hall"));
        comparesAfter("content/audiences/heads.adoc", "= Heads\n:summary: Who lead.\n:jbake-status: draft\n");
        comparesAfter("content/places/hall.adoc", PLACE.replace("Library", "Town Hall"));
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace(":run-by:", ":topics: teams\n:run-by:"));
        comparesAfter("content/topics/teams.adoc", "= Teams\n:summary: On teams.\n");
        comparesAfter(
                "content/news/later.adoc", "= Later\n:summary: Soon.\n:date: 2 June 2023\n:publish-on: 2 June 2023\n");
        looking = new Looking(looking.now(), true);
        compare();
        looking = new Looking(Instant.parse("2023-06-02T09:00:00Z"), true);
        compare();
        assertNotEquals(before, version);
    }

    @Test
    void tellsAgainWhatIsToBeMendedInDates() {
        assertEquals(1, compare().size(), "a Saturday");
        assertEquals(
                1,
                comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Words.", "Others."))
                        .size());
        assertEquals(
                0,
                comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("30 September", "29 September"))
                        .size());
    }

    @Test
    void saysNothingOfTheWholeWhereARowCannotBeRead() {
        String longer = PROGRAMME.replace("5 hours", "6 hours");
        assertTrue(told(comparesAfter("content/programmes/first.adoc", longer), "add up to"));
        String unread = longer.replace("16.30\n|===", "16.30\n\n|Third evening\n|Town Hall\n|some day in spring\n|===");
        assertTrue(!told(comparesAfter("content/programmes/first.adoc", unread), "add up to"));
    }

    private static boolean told(List<Finding> findings, String words) {
        return findings.stream().anyMatch(finding -> finding.message().contains(words));
    }

    @Test
    void followsTheClock() {
        String open = PROGRAMME.replace("14.00–16.30\n|===", "14.00–16.30, to be confirmed\n|===");
        assertEquals(1, comparesAfter("content/programmes/first.adoc", open).size());
        for (String moment : List.of("2023-06-01T23:30:00Z", "2023-09-28T14:00:00Z", "2024-01-01T09:00:00Z")) {
            looking = new Looking(Instant.parse(moment), false);
            compare();
        }
        assertEquals(2, compare().size(), "it is over and still to be confirmed");
        looking = new Looking(Instant.parse("2023-06-01T09:00:00Z"), false);
        assertEquals(1, compare().size(), "and the clock may be set back");
    }
}
