package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.LongList;
import org.leadershipcatalogue.testing.MadeUpSeason;

/** The pages of a long list, as the templates of this repository show them. */
class ListViewsTest {

    @TempDir
    private static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = LongList.in(folder).build().hasNoFinding();
    }

    private static Document page(String address) {
        return Jsoup.parse(site.text(address.substring(1) + "index.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /programmes/                       | Programmes                       | 120 programmes | 48
            /programmes/page/2/                | Programmes, page 2               | 120 programmes | 48
            /programmes/page/3/                | Programmes, page 3               | 120 programmes | 24
            /programmes/all/                   | All programmes                   | 120 programmes | 120
            /programmes/audience/governors/    | Programmes for governors         | 40 programmes  | 40
            /programmes/region/london/         | Programmes in London             | 60 programmes  | 48
            /programmes/region/london/page/2/  | Programmes in London, page 2     | 60 programmes  | 12
            /programmes/region/north/          | Programmes in the North West     | 60 programmes  | 48
            /programmes/state/open/            | Programmes open for applications | 12 programmes  | 12
            /programmes/state/finished/page/3/ | Finished programmes, page 3      | 108 programmes | 12
            /programmes/state/coming-up/       | Programmes coming up             | 0 programmes   | 0
            """)
    void sayWhatTheyHold(String address, String title, String count, int cards) {
        Document page = page(address);

        assertEquals(title, page.select("h1").text());
        assertEquals(title + " – Leadership catalogue", page.title());
        assertEquals(count, page.select("#_results").text());
        assertEquals(cards, page.select(".card").size());
        assertEquals(
                "http://localhost" + address, page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void leadBackUp() {
        assertEquals(
                List.of("/", "/programmes/", "/programmes/region/london/"),
                page("/programmes/region/london/page/2/").select(".trail a").eachAttr("href"));
    }

    @Test
    void leadOn() {
        Document page = page("/programmes/page/2/");

        assertEquals(List.of("/programmes/"), page.select("a[rel=prev]").eachAttr("href"));
        assertEquals(List.of("/programmes/page/3/"), page.select("a[rel=next]").eachAttr("href"));
        assertEquals("Page 2 of 3", page.select(".paging-words").text());
        assertEquals("Page 2", page.select(".paging [aria-current]").text());
    }

    @Test
    void offerWhatSomeOfTheEntriesHaveWithTrueCounts() {
        Document page = page("/programmes/page/3/");

        assertEquals(
                List.of("Governors 40", "Teachers 80"),
                page.select("[data-way=audience] li").eachText());
        assertEquals(
                List.of("London 60", "North West 60"),
                page.select("[data-way=region] li").eachText());
        assertFalse(site.has("programmes/region/england/index.html"));
    }

    @Test
    void offerWhatIsOpenEvenWhenNothingIs() {
        assertEquals(
                List.of(
                        "Open for applications 12",
                        "Coming up 0",
                        "Under way 0",
                        "Applications closed 0",
                        "Begun, no end given 0",
                        "Finished 108",
                        "No dates given 0"),
                page("/programmes/").select("[data-way=state] li").eachText());
        assertEquals(
                "At present there are no programmes coming up. See all 120 programmes",
                page("/programmes/state/coming-up/").select(".listing-none").text());
    }

    @Test
    void showFirstWhatIsOpen() {
        assertEquals(
                List.of("Programme 010", "Programme 020"),
                page("/programmes/").select(".card-title").eachText().subList(0, 2));
    }

    @Test
    void carryWhatAScriptFiltersByOnThePageOfAllAlone() {
        String keys = page("/programmes/all/").expectFirst(".card").attr("data-keys");

        assertEquals("audience=teachers region=england region=london year=2023-24", keys);
        assertTrue(page("/programmes/").select("[data-keys]").isEmpty());
        assertEquals(
                "/programmes/all/",
                page("/programmes/").expectFirst("[data-all]").attr("data-all"));
    }

    @Test
    void changeTheirStatesWithTheMoment() {
        assertEquals(
                "- open|2023-10-27T23:00:00Z applications-closed|2023-11-06T00:00:00Z begun",
                page("/programmes/all/").expectFirst(".card").attr("data-standings"));
    }

    @Test
    void hideNothingOfAShortList(@TempDir Path other) {
        BuiltSite small = MadeUpSeason.in(other).build();

        assertFalse(small.has("programmes/all/index.html"));
        assertFalse(Jsoup.parse(small.text("initiatives/index.html"))
                .select("[data-keys]")
                .isEmpty());
    }

    @Test
    void keepTheirAddressesFromEntries(@TempDir Path other) {
        MadeUpSeason.in(other)
                .file("content/programmes/all.adoc", "= All\n:summary: All.\n:run-by: network\n:starts: not known\n")
                .build()
                .hasFinding("""
                        content/programmes/all.adoc:1:1: error: “content/programmes/all.adoc” would be published at \
                        /programmes/all/, which is kept for choices from the list of programmes [duplicate-address]
                          rename or remove it""");
    }
}
