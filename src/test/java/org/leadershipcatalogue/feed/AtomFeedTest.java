package org.leadershipcatalogue.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.testing.Entries;
import org.leadershipcatalogue.testing.MadeUpCatalogue;
import org.leadershipcatalogue.testing.SiteCase;

/** The feed, read back by another library. */
class AtomFeedTest {

    private static final SiteConfig CONFIG = new SiteConfig(
            "Catalogue & “ours” <all>",
            "",
            URI.create("https://example.org"),
            "/catalogue",
            "en-GB",
            "",
            new TreeMap<>(),
            LinkSettings.DEFAULT,
            new TreeMap<>());

    @TempDir
    private Path folder;

    @Test
    void tellsWhatIsNewFirst() {
        String feed = site().file("content/news/old.adoc", news("Old", ":jbake-date: 3 March 2021"))
                .file("content/news/new.adoc", news("New", ":jbake-date: 28 September 2022"))
                .build()
                .hasNoFinding()
                .text("feed.xml");
        List<Item> items = read(feed);

        assertEquals(List.of("New", "Old"), titles(items));
        assertAll(
                () -> assertEquals(
                        Optional.of("http://localhost/news/new/"), items.get(0).getLink()),
                () -> assertEquals(Optional.of("What is new."), items.get(0).getDescription()),
                () -> assertEquals(
                        Optional.of("2022-09-27T23:00:00Z"), items.get(0).getUpdated()),
                () -> assertEquals(
                        Optional.of("2022-09-27T23:00:00Z"), items.get(0).getPubDate()),
                () -> assertEquals(
                        Optional.of("2022-09-27T23:00:00Z"),
                        items.get(0).getChannel().getLastBuildDate()));
    }

    @Test
    void keepsTheNameOfAnEntryThatMoves() {
        String before = site().file("content/news/a.adoc", news("A", ":jbake-date: 3 March 2021"))
                .build()
                .text("feed.xml");
        String after = SiteCase.in(folder.resolve("after"))
                .file("content/news/b.adoc", news("B", ":jbake-date: 3 March 2021\n:redirect-from: /news/a/"))
                .build()
                .hasNoFinding()
                .text("feed.xml");

        assertEquals(read(before).get(0).getGuid(), read(after).get(0).getGuid());
    }

    @Test
    void leavesOutDraftsAndWhatIsNotKnownToBeNew() {
        String feed = site().file("content/news/a.adoc", news("A", ":jbake-date: 3 March 2021\n:jbake-status: draft"))
                .file("content/publications/b.adoc", """
                        = B
                        :summary: Came out some day.
                        :kind: report
                        """)
                .withDrafts()
                .build()
                .text("feed.xml");

        assertEquals(List.of(), read(feed));
        assertTrue(feed.contains("<updated>1970-01-01T00:00:00Z</updated>"), feed);
    }

    @Test
    void holdsAnyText() {
        String title = "A & B <c> ]]> \u0001 “q” 🎓 \uFFFE é";
        String feed = site().file("content/news/a.adoc", news(title, ":jbake-date: 3 March 2021"))
                .build()
                .text("feed.xml");

        String read = read(feed).get(0).getTitle().orElseThrow();
        assertTrue(read.startsWith("A & B <c>"), read);
        assertTrue(read.contains("🎓"), read);
        assertFalse(read.contains("\uFFFE"), read);
    }

    @Test
    void goesByTheHistoryWhereThereIsOne() {
        Programme programme = programme("a");
        Instant changed = Instant.parse("2024-05-06T07:08:09Z");
        String feed = feed(List.of(programme), Map.of(programme.source(), new Revisions(3, changed)));

        assertEquals(Optional.of(changed.toString()), read(feed).get(0).getUpdated());
        assertEquals(
                Optional.of("https://example.org/catalogue/programmes/a/"),
                read(feed).get(0).getLink());
    }

    @Test
    void endsAfterFifty() {
        List<Programme> many =
                IntStream.range(100, 160).mapToObj(n -> programme("p" + n)).toList();
        Instant changed = Instant.parse("2024-05-06T07:08:09Z");

        List<Item> items = read(feed(many, Map.of(many.get(0).source(), new Revisions(1, changed))));

        assertEquals(IntStream.range(100, 150).mapToObj(n -> "p" + n).toList(), titles(items));
    }

    @Test
    void isTheSameInEveryZone() {
        TimeZone usual = TimeZone.getDefault();
        Map<String, Revisions> revisions =
                Map.of("content/a.adoc", new Revisions(1, Instant.parse("2024-05-06T07:08:09Z")));
        List<String> feeds = Stream.of("UTC", "Pacific/Auckland")
                .map(zone -> {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    return new AtomFeed(CONFIG, MadeUpCatalogue.make()).xml(revisions);
                })
                .toList();
        TimeZone.setDefault(usual);

        assertEquals(feeds.get(0), feeds.get(1));
    }

    private SiteCase site() {
        return SiteCase.in(folder);
    }

    private static Programme programme(String name) {
        return Entries.programme(name, Optional.of(new PartialDate.Day(LocalDate.of(2023, 9, 28))), Optional.empty());
    }

    private static String feed(List<Programme> programmes, Map<String, Revisions> revisions) {
        return new AtomFeed(CONFIG, new Catalogue(programmes, Map.of())).xml(revisions);
    }

    private static String news(String title, String fields) {
        return """
                = %s
                :summary: What is new.
                %s
                """.formatted(title, fields);
    }

    private static List<Item> read(String feed) {
        return new RssReader()
                .read(new ByteArrayInputStream(feed.getBytes(UTF_8)))
                .toList();
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(item -> item.getTitle().orElse("")).toList();
    }
}
