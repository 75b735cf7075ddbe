package org.leadershipcatalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.Listings;
import org.leadershipcatalogue.testing.SiteCase;
import org.leadershipcatalogue.testing.WrittenSite;

/** The guide for editors tells the truth: what it shows is built in one site, with the entries and files it refers to. */
class AuthoringGuideTest {

    private static final Path GUIDE = Path.of("docs/authoring.adoc");
    private static final Path COMPANIONS = Path.of("src/test/resources/guide");
    private static final String ENTRY = "content/programmes/lead-a-team.adoc";
    private static final int LARGEST_PICTURE = 60_000;
    private static final Pattern LISTING = Pattern.compile("(?m)^\\[source,asciidoc");
    private static final Pattern PICTURE = Pattern.compile("(?m)^image::(img/[a-z-]+\\.png)\\[\"([^\"]+)\"]$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|`([^`]+)` \\|(.+)$");
    private static final Pattern TARGET = Pattern.compile("xref:([a-z/-]+\\.adoc)\\[");
    private static final Pattern PLACE = Pattern.compile("<<([a-z-]+),");

    private String guide = "";

    @TempDir
    private Path folder;

    @BeforeEach
    void readGuide() throws IOException {
        guide = Files.readString(GUIDE).replace("\r\n", "\n");
    }

    @Test
    void everyListingIsAFileThatIsBuilt() {
        assertEquals(
                LISTING.matcher(guide).results().count(), Listings.files(guide).size());
    }

    @Test
    void whatItShowsIsBuiltWithoutAFinding() {
        site().build().hasNoFinding();
        site().withDrafts().build().hasNoFinding();
    }

    @Test
    void showsTheMessageThatIsPrinted() {
        String entry = Listings.files(guide).get(ENTRY);

        site().file(ENTRY, entry.replace("middle-leaders", "midle-leaders"))
                .build()
                .hasOnly(Listings.finding(guide));
    }

    @Test
    void everyFormOfWhenIsTheSamePeriod() {
        WrittenSite site = new WrittenSite(site().build().output(), URI.create("http://localhost/"));

        List<String> times = site.page("guide/when/index.html")
                .select(".timetable time[datetime*=T]")
                .eachAttr("datetime");
        assertEquals(16, times.size());
        assertEquals(Set.of("2023-09-28T14:00:00+01:00", "2023-09-28T16:30:00+01:00"), new TreeSet<>(times));
    }

    @Test
    void datesAreReadAsItSays() {
        assertAll(rows("accepted-dates").stream().map(row -> () -> {
            Reading.Read read = assertInstanceOf(Reading.Read.class, DateReader.read(row.group(1)), row::group);
            assertEquals(row.group(2), read.date().words(), row::group);
        }));
    }

    @Test
    void datesAreRefusedAsItSays() {
        assertAll(rows("refused-dates").stream()
                .map(row -> () -> assertInstanceOf(Reading.Refused.class, DateReader.read(row.group(1)), row::group)));
    }

    @Test
    void aCopyOfAnExampleFindsTheEntriesItNames() {
        List<String> missing = FileTree.read(COMPANIONS).files().keySet().stream()
                .filter(path -> path.endsWith(".adoc"))
                .filter(path -> !Files.exists(Path.of(path)))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyPictureIsSmallAndNoneIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/img"))) {
            List<String> there =
                    files.map(file -> "img/" + file.getFileName()).sorted().toList();
            assertEquals(
                    there, pictures().map(picture -> picture.group(1)).sorted().toList());
        }
        for (MatchResult picture : pictures().toList()) {
            long size = Files.size(GUIDE.resolveSibling(picture.group(1)));
            assertTrue(size < LARGEST_PICTURE, () -> picture.group(1) + " has " + size + " bytes");
        }
    }

    @Test
    void itsOwnLinksLeadSomewhere() {
        String words = Listings.withoutFiles(guide);

        assertAll(Stream.concat(
                TARGET.matcher(words)
                        .results()
                        .filter(link -> !link.group(1).startsWith("../"))
                        .map(link -> () -> assertTrue(Files.exists(GUIDE.resolveSibling(link.group(1))), link::group)),
                PLACE.matcher(words)
                        .results()
                        .map(link -> () -> assertTrue(words.contains("\n[[" + link.group(1) + "]]\n"), link::group))));
    }

    private Stream<MatchResult> pictures() {
        return PICTURE.matcher(guide).results();
    }

    private List<MatchResult> rows(String table) {
        int begin = guide.indexOf("|===", guide.indexOf("[[" + table + "]]"));
        List<MatchResult> rows = ROW.matcher(guide.substring(begin, guide.indexOf("\n|===", begin)))
                .results()
                .toList();
        assertTrue(rows.size() > 5, () -> table + " has " + rows.size() + " rows");
        return rows;
    }

    /** In the templates of this repository, as the pictures show it; the home page leads to all that is shown. */
    private SiteCase site() {
        SiteCase site = SiteCase.in(folder);
        FileTree.read(COMPANIONS).writeTo(site.source());
        FileTree.read(Path.of("templates")).writeTo(site.source().resolve("templates"));
        site.file("templates/home.ftlh", SiteCase.HOME);
        FileTree.read(Path.of("assets")).writeTo(site.source().resolve("assets"));
        SortedMap<String, String> shown = Listings.files(guide);
        shown.forEach((path, text) -> site.file(path, whole(path, text)));
        return site;
    }

    /** A part of a text becomes a page with a title of its own: {@code guide/when.adoc} is “When”. */
    private static String whole(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".adoc", "");
        boolean isWhole = text.startsWith("= ") || name.startsWith("_");
        return isWhole
                ? text
                : "= " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "\n\n" + text;
    }
}
