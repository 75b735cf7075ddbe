package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteCase;

/** What decides whether to open an entry, as the templates of this repository show it. */
class CardsTest {

    @TempDir
    private Path folder;

    private Element card(SiteCase site, String list, String name) {
        String page = site.build().hasNoFinding().text(list + "/index.html");
        return Jsoup.parse(page).expectFirst(".card:has(a[href=/" + list + "/" + name + "/])");
    }

    @Test
    void sayTheFactsInOneOrderWhateverTheFileSaysFirst() {
        SiteCase site = MadeUpSeason.in(folder)
                .file("content/regions/london.adoc", "= London\n:summary: The capital.\n")
                .file("content/programmes/said.adoc", """
                        = What can be said
                        :summary: A programme.
                        :cost: free
                        :regions: london
                        :starts: December 2023
                        :audiences: middle-leaders
                        :run-by: network
                        """);

        assertEquals(
                List.of(
                        "For: Middle leaders",
                        "When: From December 2023",
                        "Cost: Free",
                        "Region: London",
                        "Run by: The Network"),
                card(site, "programmes", "said").select(".card-facts li").eachText());
    }

    @Test
    void sayOnceThatDatesAreNotKnown() {
        Element card = card(MadeUpSeason.in(folder), "programmes", "no-dates");

        assertEquals("Dates not known", card.select(".state").text());
        assertEquals(
                List.of("For: Middle leaders", "Run by: The Network"),
                card.select(".card-facts li").eachText());
    }

    @Test
    void nameThreeAudiencesAndCountTheRest() {
        SiteCase site = MadeUpSeason.in(folder);
        for (String name : List.of("governors", "teachers", "trainees", "heads-of-year")) {
            site.file("content/audiences/" + name + ".adoc", "= " + name.replace('-', ' ') + "\n:summary: Them.\n");
        }
        site.file("content/programmes/many.adoc", """
                = For many
                :summary: A programme.
                :starts: December 2023
                :audiences: middle-leaders, governors, teachers, trainees, heads-of-year
                :run-by: network
                """);

        assertEquals(
                "For: Middle leaders, governors, teachers and 2 more",
                card(site, "programmes", "many").expectFirst(".card-facts li").text());
    }

    @Test
    void areLabelledByWhatSortOfThingTheyAre() {
        assertEquals(
                "Local initiative",
                card(MadeUpSeason.in(folder), "initiatives", "exchange")
                        .select(".label")
                        .text());
    }

    @Test
    void doNotRepeatInAListWhatTheListIsOf() {
        BuiltSite site = MadeUpSeason.in(folder).build().hasNoFinding();
        Document list = Jsoup.parse(site.text("programmes/index.html"));
        Document mixed = Jsoup.parse(site.text("organisations/network/index.html"));

        assertFalse(list.select(".card").isEmpty());
        assertEquals(List.of(), list.select(".card .label").eachText());
        assertTrue(mixed.select(".card .label").eachText().contains("Programme"));
    }
}
