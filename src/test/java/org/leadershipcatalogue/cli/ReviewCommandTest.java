package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews of folders that no build has made, as strangers may hand them in. */
class ReviewCommandTest {

    private static final String CATALOGUE = "{\"title\": \"T\", \"url\": \"%s\", \"entries\": {}}";

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("review", path("base"), path("head"), "--output", path("pages")));
        arguments.addAll(List.of(more));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                arguments.toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(err),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Map.of());
        return new Outcome(exitCode, out.toString(), err.toString().replace(folder.toString(), "…"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void sites() throws IOException {
        write("base/catalogue.json", CATALOGUE.formatted("https://example.org/"));
        write("head/catalogue.json", CATALOGUE.formatted("https://example.org/"));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body>" + body + "</body></html>";
    }

    private void refuses(String sentence) {
        Outcome outcome = run();

        assertEquals(sentence, outcome.err().strip());
        assertEquals(3, outcome.exitCode());
    }

    @Test
    void isFineWhereNothingIsLost() throws IOException {
        sites();
        write("base/index.html", page("<p>a</p>"));
        write("head/index.html", page("<p>b</p>"));

        Outcome outcome = run("--report", path("out/review.json"));

        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("0 pages added, 1 changed"), outcome.out());
        assertTrue(Files.readString(folder.resolve("out/review.json")).contains("\"changed\": [\n      \"/\"\n"));
    }

    private void entries(String site, String entries) throws IOException {
        write(
                site + "/catalogue.json",
                CATALOGUE.formatted("https://example.org/").replace("\"entries\": {}", "\"entries\": " + entries));
    }

    private static String news(String about) {
        return "{\"news\": [{\"slug\": \"n\", \"title\": \"N\", \"address\": \"/news/n/\", \"fields\": {\"about\": ["
                + about
                + "]}}], \"organisations\": [{\"slug\": \"office\", \"title\": \"The office\", \"address\": \"/o/\"}]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "a", %s, "office" | "a", %s, "b"      | About: The office → b
        "a", %s           | "a", %s, "office" | About: The office (new)
        "a", %s, "b"      | "a", %s           | About: b (gone)
        "a", %s, "b", "c" | "a", %s, "c", "b" | About: in another order
        """)
    void tellsOfALongListWhatCameAndWent(String before, String after, String sentence) throws IOException {
        String more = Stream.of("x", "y", "z")
                .map(letter -> "\"" + letter.repeat(90) + "\"")
                .collect(Collectors.joining(","));
        sites();
        entries("base", news(before.formatted(more)));
        entries("head", news(after.formatted(more)));

        Outcome outcome = run();

        assertTrue(outcome.out().contains("  news/n: " + sentence + "\n"), outcome.out());
    }

    @Test
    void leadsFromAFactToThePageWhereverItIs() throws IOException {
        sites();
        for (String site : List.of("base", "head")) {
            entries(
                    site,
                    "{\"pages\": [{\"slug\": \"about\", \"address\": \"/about/\", \"title\": \"" + site + "\"}]}");
            write(site + "/about/index.html", page("<p>a</p>"));
        }

        run();

        String summary = Files.readString(folder.resolve("pages/index.html"));
        assertTrue(summary.contains("<h3><a href=\"pages/001-about.html\">head</a></h3>"), summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        %s          | %s<p>b</p> | “b” (new) on 3 pages
        %s<p>b</p>  | %s         | “b” (gone) on 3 pages
        %s<p>b</p>  | %s<p>c</p> | “b” → “c” on 3 pages
        """)
    void saysWhatCameAndWentOnSeveralPages(String before, String after, String sentence) throws IOException {
        sites();
        for (String name : List.of("a", "b", "c")) {
            write("base/" + name + "/index.html", page(before.formatted("<p>a</p>")));
            write("head/" + name + "/index.html", page(after.formatted("<p>a</p>")));
        }

        Outcome outcome = run();

        assertTrue(outcome.out().contains("  " + sentence + "\n"), outcome.out());
    }

    @Test
    void writesPagesToRead() throws IOException {
        sites();
        write("base/index.html", page("<p>a</p>"));
        write("head/index.html", page("<p>b</p>"));

        Outcome outcome = run();

        assertTrue(outcome.out().contains("To read it, open " + path("pages/index.html")), outcome.out());
        assertTrue(Files.readString(folder.resolve("pages/pages/001-home.html")).contains("<ins class=\"review-ins"));
    }

    @Test
    void saysThatAnAddressIsLost() throws IOException {
        sites();
        write("base/a/index.html", page("<p>a</p>"));

        Outcome outcome = run();

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.out().contains("  /a/ is gone"), outcome.out());
    }

    @Test
    void keepsAnAddressThatTheServerLeadsOn() throws IOException {
        sites();
        write("base/a/index.html", page("<p>a</p>"));
        write("base/a/calendar.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        write("head/b/index.html", page("<p>a</p>"));
        write("head/b/calendar.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        write("head/_redirects", "# moved\n/a/ /b/ 301\n/a/calendar.ics /b/calendar.ics 301\n");

        Outcome outcome = run();

        assertEquals(0, outcome.exitCode(), outcome.out());
        assertTrue(outcome.out().contains("1 moved"), outcome.out());
    }

    @Test
    void losesAnAddressThatLeadsOnInACircle() throws IOException {
        sites();
        String refresh = "<html><head><meta http-equiv=\"refresh\" content=\"0; url=%s\"></head></html>";
        write("base/a/index.html", page("<p>a</p>"));
        write("head/a/index.html", refresh.formatted("/b/"));
        write("head/b/index.html", refresh.formatted("/a/"));

        assertEquals(2, run().exitCode());
    }

    @Test
    void saysThatAFindingIsNew() throws IOException {
        sites();
        write("base.json", "{\"findings\": []}");
        write("head.json", """
            {"findings": [{"rule": "broken-link", "severity": "error", "file": "content/a.adoc", "line": 7,
            "column": 2, "message": "no \\u001b page", "hint": "", "target": "/x/"}]}\
            """);

        Outcome outcome = run("--base-report", path("base.json"), "--head-report", path("head.json"));

        assertEquals(2, outcome.exitCode());
        assertTrue(outcome.out().contains("  content/a.adoc:7:2: error: no \uFFFD page [broken-link]"), outcome.out());
    }

    @Test
    void overlooksWhereTheSitesArePublished() throws IOException {
        write("base/catalogue.json", CATALOGUE.formatted("https://example.org/"));
        write("head/catalogue.json", CATALOGUE.formatted("https://preview.example.net/repo/7/"));
        write("base/a/index.html", page("<p><a href=\"/b/#c\">b</a> at https://example.org/a/</p>"));
        write(
                "head/a/index.html",
                page("<p><a href=\"/repo/7/b/#c\">b</a> at https://preview.example.net/repo/7/a/</p>"));

        Outcome outcome = run();

        assertTrue(outcome.out().startsWith("0 pages added, 0 changed, 0 removed"), outcome.out());
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        refuses("The folder “…/base” does not exist.");
    }

    @Test
    void refusesAFolderThatIsNoSite() throws IOException {
        write("base/index.html", page(""));

        refuses("The folder “…/base” has no catalogue.json: it is no site of this program.");
    }

    @Test
    void refusesTheCatalogueOfAnotherProgram() throws IOException {
        sites();
        write("head/catalogue.json", "{\"url\": \"https://example.org/\", \"entries\": [1]}");

        refuses("“…/head/catalogue.json” is not the catalogue of a site of this program: it is not built as"
                + " docs/catalogue-json.adoc says.");
    }

    @Test
    void refusesBrokenJson() throws IOException {
        sites();
        write("head/catalogue.json", "{\"url\": ");

        refuses("“…/head/catalogue.json” is not the catalogue of a site of this program: it is no JSON, more expected"
                + " at character 9.");
    }

    @Test
    void refusesALinkOutOfTheFolder() throws IOException {
        sites();
        write("secret.html", page("<p>secret</p>"));
        Files.createSymbolicLink(folder.resolve("head/index.html"), folder.resolve("secret.html"));

        refuses("“…/head/index.html” is a link or no file, which a built site does not have.");
    }

    @Test
    void refusesAPageThatIsTooLarge() throws IOException {
        sites();
        write("base/index.html", page(""));
        write("head/index.html", "");
        try (var file =
                new java.io.RandomAccessFile(folder.resolve("head/index.html").toFile(), "rw")) {
            file.setLength(40L << 20);
        }

        refuses("“…/head/index.html” is larger than 32 MiB, which no page of a catalogue is.");
    }

    @Test
    void refusesOneReportWithoutTheOther() throws IOException {
        sites();
        write("base.json", "{\"findings\": []}");

        Outcome outcome = run("--base-report", path("base.json"));

        assertEquals(
                "Give both --base-report and --head-report, or neither.",
                outcome.err().strip());
        assertEquals(3, outcome.exitCode());
    }

    @Test
    void takesStrangeNamesAndBytesForWhatTheyAre() throws IOException {
        sites();
        write("base/a %20#?“b”\n/index.html", page("<p>a</p>"));
        write("head/a %20#?“b”\n/index.html", page("<p>b</p>"));
        Files.write(folder.resolve("head/odd.html"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, '<', 'p'});

        Outcome outcome = run();

        assertEquals(0, outcome.exitCode(), outcome.err());
        assertTrue(outcome.out().contains("1 page added, 1 changed, 0 removed"), outcome.out());
    }
}
