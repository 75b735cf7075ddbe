package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.SiteCase;

/** search.json, read back and compared with the pages it speaks of. */
class SearchIndexTest {

    @TempDir
    private Path folder;

    private SiteCase season() {
        return MadeUpSeason.in(folder)
                .file("content/404.adoc", "= Lost\n:summary: Nothing is here.\n")
                .file("content/programmes/index.adoc", "= Our programmes\n:summary: All of them.\n\nRead on.\n")
                .file("content/programmes/secret.adoc", """
                        = Secret
                        :jbake-status: draft
                        :summary: Not shown yet.
                        :run-by: network
                        :audiences: middle-leaders
                        """)
                .file("content/about.adoc", """
                        = About
                        :summary: What this is.
                        :redirect-from: /who/

                        It says "so" & <more>.

                        == Where

                        In London.

                        === Exactly there

                        At the river.
                        """);
    }

    private static Map<String, JsonNode> pages(BuiltSite site) throws IOException {
        Map<String, JsonNode> pages = new TreeMap<>();
        new ObjectMapper()
                .readTree(site.text("search.json"))
                .get("pages")
                .forEach(page -> pages.put(page.get("url").asText(), page));
        return pages;
    }

    @Test
    void holdsTheEntriesAndListsThatVisitorsSee() throws IOException {
        List<String> urls = List.copyOf(pages(season().build()).keySet());

        assertEquals(
                List.of(
                        "/about/",
                        "/audiences/",
                        "/audiences/middle-leaders/",
                        "/events/",
                        "/events/conference/",
                        "/initiatives/",
                        "/initiatives/exchange/",
                        "/news/",
                        "/organisations/",
                        "/organisations/network/",
                        "/places/",
                        "/programmes/",
                        "/programmes/lead-a-team/",
                        "/programmes/no-dates/",
                        "/programmes/roughly/",
                        "/publications/",
                        "/regions/",
                        "/topics/"),
                urls);
    }

    @Test
    void holdsNoDraftEvenWhereDraftsAreShown() throws IOException {
        BuiltSite site = season().withDrafts().build();

        assertTrue(site.has("programmes/secret/index.html"));
        assertFalse(pages(site).containsKey("/programmes/secret/"));
        assertFalse(site.text("search/index.html").contains("Secret"));
    }

    @Test
    void saysWhatThePagesSay() throws IOException {
        BuiltSite site = season().build();
        List<String> places = new ArrayList<>();
        for (JsonNode page : pages(site).values()) {
            Document html =
                    Jsoup.parse(site.text(SiteAddress.fileOf(page.get("url").asText())));
            Element main = html.expectFirst("main");
            assertEquals(main.expectFirst("h1").text(), page.get("title").asText());
            for (JsonNode place : page.path("places")) {
                String url = place.get("url").asText();
                Element found = html.getElementById(url.substring(url.indexOf('#') + 1));
                assertTrue(
                        found != null
                                && found.text().contains(place.get("heading").asText()),
                        url);
                places.add(url);
            }
            for (String piece : page.path("text").asText().split(" · |: ", -1)) {
                assertTrue(
                        main.text().replace('\u00a0', ' ').contains(piece),
                        () -> page.get("url") + " has no “" + piece + "”");
            }
        }
        assertEquals(
                List.of(
                        "/about/#where",
                        "/about/#exactly-there",
                        "/programmes/lead-a-team/#first-morning",
                        "/programmes/lead-a-team/#second-morning",
                        "/programmes/lead-a-team/#third-morning"),
                places);
    }

    @Test
    void keepsSignsOfMarkUpAsWords() throws IOException {
        JsonNode about = new ObjectMapper().valueToTree(pages(season().build())).get("/about/");

        assertEquals("It says \"so\" & <more>.", about.get("text").asText());
        assertEquals("At the river.", about.get("places").get(1).get("text").asText());
    }

    @Test
    void isTheSameTwice() {
        String first = season().build().text("search.json");

        assertEquals(first, season().build().text("search.json"));
    }
}
