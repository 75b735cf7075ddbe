package org.leadershipcatalogue;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.LinkedData;
import org.leadershipcatalogue.testing.PageRule;
import org.leadershipcatalogue.testing.ReadCalendar;
import org.leadershipcatalogue.testing.SchemaOrg;
import org.leadershipcatalogue.testing.WrittenSite;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The site of this repository, built once and read back from disk. */
class RealSiteTest {

    private static final Path CONTENT = Path.of("content");
    private static final Instant NOW = Instant.parse("2023-09-01T09:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String LONDONERS = "enhancing-leadership-for-all-young-londoners";

    @TempDir
    private static Path folder;

    private static WrittenSite site;

    @BeforeAll
    static void build() {
        Path output = folder.resolve("site");
        BuildResult result = Builds.run(new BuildRequest(Path.of(""), output, NOW, false));
        new BuiltSite(output, result).hasNoFinding();
        site = new WrittenSite(output, URI.create("http://localhost/"));
    }

    @Test
    void everyEntryHasItsPage() throws IOException {
        Map<String, String> expected = entries().collect(toMap(RealSiteTest::pageOf, RealSiteTest::title));

        assertFalse(expected.isEmpty());
        expected.forEach((file, title) ->
                assertEquals(title, site.page(file).select("h1").text(), file));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageKeepsTheRule(PageRule rule) {
        site.pages().forEach((file, page) -> assertEquals(List.of(), rule.faults(page), file));
    }

    @Test
    void everyPageHasATitleOfItsOwn() {
        SortedMap<String, List<String>> pagesByTitle = new TreeMap<>();
        site.pages()
                .forEach((file, page) -> pagesByTitle
                        .computeIfAbsent(page.title(), title -> new ArrayList<>())
                        .add(file));

        assertFalse(pagesByTitle.containsKey(""), () -> "without a title: " + pagesByTitle.get(""));
        pagesByTitle.forEach((title, files) -> assertEquals(1, files.size(), () -> "“" + title + "”: " + files));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(List.of(), site.deadEnds());
    }

    @Test
    void sitemapListsExactlyThePagesToBeIndexed() throws Exception {
        NodeList places = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(site.text("sitemap.xml"))))
                .getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> listed = IntStream.range(0, places.getLength())
                .mapToObj(index -> places.item(index).getTextContent())
                .toList();
        List<String> indexed = site.pages().entrySet().stream()
                .filter(page -> page.getValue()
                        .select("meta[name=robots][content*=noindex]")
                        .isEmpty())
                .map(page -> site.address(page.getKey()))
                .sorted()
                .toList();

        assertEquals(indexed, listed);
        assertEquals(site.pages().size() - 1, indexed.size(), "all but 404.html");
    }

    @Test
    void everyIndexedPageNamesItsOwnAddress() {
        site.pages()
                .forEach((file, page) -> page.select("link[rel=canonical]")
                        .forEach(link -> assertEquals(site.address(file), link.attr("href"))));
    }

    @Test
    void catalogueJsonListsEveryEntryByItsType() throws IOException {
        SortedMap<String, Set<String>> expected = new TreeMap<>();
        entries()
                .forEach(file -> expected.computeIfAbsent(folderOf(file), type -> new TreeSet<>())
                        .add(address(file)));
        SortedMap<String, Set<String>> listed = new TreeMap<>();
        catalogue()
                .get("entries")
                .properties()
                .forEach(type -> listed.put(type.getKey(), texts(type.getValue(), "address")));
        listed.values().removeIf(Set::isEmpty);

        assertEquals(expected, listed);
    }

    @Test
    void londonProgrammeTakesPlaceAtTheInstantsOfItsTimetable() throws IOException {
        List<JsonNode> sessions = stream(catalogue().at("/entries/programmes"))
                .filter(programme -> programme.get("slug").asText().equals(LONDONERS))
                .flatMap(programme -> stream(programme.get("sessions")))
                .toList();
        List<List<Instant>> expected = List.of(
                london("2023-09-28T14:00", "2023-09-28T16:30"),
                london("2023-12-05T09:00", "2023-12-05T12:30"),
                london("2024-01-30T09:00", "2024-01-30T12:30"),
                london("2024-03-19T09:00", "2024-03-19T12:30"),
                london("2024-05-09T14:00", "2024-05-09T16:30"));
        List<Instant> onThePage =
                site.page("programmes/" + LONDONERS + "/index.html").select("main time[datetime*=T]").stream()
                        .map(time -> OffsetDateTime.parse(time.attr("datetime")).toInstant())
                        .toList();

        assertEquals(
                expected,
                sessions.stream()
                        .map(session -> List.of(instant(session, "startDate"), instant(session, "endDate")))
                        .toList());
        assertEquals(expected.stream().flatMap(List::stream).toList(), onThePage);
        assertEquals(
                List.of("Friends House", "3 schools (north, east, south)", "UCL Institute of Education"),
                sessions.stream()
                        .map(session -> session.get("where").asText())
                        .distinct()
                        .toList());
    }

    @Test
    void structuredDataKeepsToSchemaOrg() {
        indexedPages().forEach(file -> assertEquals(List.of(), SchemaOrg.faults(LinkedData.of(site.text(file))), file));
    }

    @Test
    void structuredDataNamesPagesOfTheSite() {
        Set<String> addresses =
                new TreeSet<>(indexedPages().stream().map(site::address).toList());

        indexedPages().forEach(file -> {
            Set<String> unknown =
                    new TreeSet<>(LinkedData.of(site.text(file)).nodes().keySet());
            unknown.removeIf(id -> id.startsWith("_:") || addresses.contains(id.replaceFirst("#.*", "")));
            assertEquals(Set.of(), unknown, file);
        });
    }

    private static List<String> indexedPages() {
        return site.pages().keySet().stream()
                .filter(file -> !file.equals("404.html"))
                .toList();
    }

    @Test
    void everyCalendarHoldsTheDatedSessionsOfTheCatalogueToTheMinute() throws IOException {
        List<String> expected = catalogue().get("entries").properties().stream()
                .flatMap(type -> stream(type.getValue()))
                .filter(entry -> entry.has("sessions"))
                .flatMap(entry -> stream(entry.get("sessions")))
                .filter(session -> session.path("startDate").asText().contains("T"))
                .map(session -> session.get("uid").asText() + " " + instant(session, "startDate") + " "
                        + instant(session, "endDate"))
                .sorted()
                .toList();
        String programme = "programmes/" + LONDONERS + "/";

        assertFalse(expected.isEmpty());
        assertEquals(expected, lines("calendar.ics"));
        assertEquals(expected, lines(programme + "calendar.ics"));
        assertEquals(expected, lines("audiences/headteachers/calendar.ics"));
        assertEquals(expected, lines("regions/london/calendar.ics"));
        assertEquals(
                expected,
                stream(catalogue().at("/entries/programmes"))
                        .filter(entry -> entry.get("slug").asText().equals(LONDONERS))
                        .flatMap(entry -> stream(entry.get("sessions")))
                        .flatMap(session -> lines(programme + session.get("id").asText() + ".ics").stream())
                        .sorted()
                        .toList());
    }

    private static List<String> lines(String calendar) {
        ReadCalendar read = ReadCalendar.of(site.text(calendar));
        assertEquals("", read.faults(), calendar);
        return read.events().stream().map(ReadCalendar.Read::line).sorted().toList();
    }

    private static Stream<String> entries() throws IOException {
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            return walk
                    .map(file -> CONTENT.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".adoc") && !file.matches("(.*/)?_.*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String title(String file) {
        try {
            return Files.readAllLines(CONTENT.resolve(file)).get(0).substring("= ".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folderOf(String file) {
        return file.contains("/") ? file.substring(0, file.indexOf('/')) : "pages";
    }

    /** {@code /programmes/x/} for {@code programmes/x.adoc}. */
    private static String address(String file) {
        return "/" + pageOf(file).replaceFirst("index\\.html$", "");
    }

    private static String pageOf(String file) {
        if (file.equals("404.adoc")) {
            return "404.html";
        }
        return file.replaceFirst("(^|/)index\\.adoc$", "$1.adoc")
                .replaceFirst("/?\\.adoc$", "/index.html")
                .replaceFirst("^/", "");
    }

    private static JsonNode catalogue() throws IOException {
        return new ObjectMapper().readTree(site.text("catalogue.json"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get);
    }

    private static Set<String> texts(JsonNode array, String name) {
        return stream(array).map(node -> node.get(name).asText()).collect(toCollection(TreeSet::new));
    }

    private static List<Instant> london(String starts, String ends) {
        return Stream.of(starts, ends)
                .map(time -> LocalDateTime.parse(time).atZone(LONDON).toInstant())
                .toList();
    }

    private static Instant instant(JsonNode session, String name) {
        return OffsetDateTime.parse(session.get(name).asText()).toInstant();
    }
}
