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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksCommandTest {

    private static final Path LINKS = Path.of("src/test/resources/links");

    /** What the program printed and said by its exit code. */
    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        int exitCode = Main.run(arguments, new PrintWriter(out), new PrintWriter(err), clock, Map.of());
        return new Outcome(
                exitCode,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    /** The folder has every fault there is, and the text beside it what is printed of them. */
    @Test
    void namesEveryFaultOfAForeignFolderAtItsLineAndColumn() throws IOException {
        Outcome outcome = run("links", LINKS.resolve("foreign").toString(), "--site-url", "https://example.org");

        compare(outcome.out(), LINKS.resolve("foreign.txt"));
        assertEquals(2, outcome.exitCode());
    }

    /** The same below a path of its host, with every place at which a URL can stand; their names say what they are. */
    @Test
    void namesEveryKindOfFaultOnceWithAWayOut() throws IOException {
        Outcome outcome = run("links", LINKS.resolve("faults").toString(), "--site-url", "https://example.org/x/");

        compare(outcome.out(), LINKS.resolve("faults.txt"));
        long told = outcome.out()
                .lines()
                .filter(line -> line.matches(".*: (?:error|warning): .*"))
                .count();
        assertEquals(
                told,
                outcome.out().lines().filter(line -> line.startsWith("  ")).count());
    }

    /** The folder has everything that looks like a fault and is none. */
    @Test
    void findsNothingWhereAllIsRight(@TempDir Path folder) throws IOException {
        Path clean = LINKS.resolve("clean");
        try (Stream<Path> files = Files.walk(clean)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(clean.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        write(folder, "docs/café.html", "\uFEFF<!DOCTYPE html><title>Café</title><p id='été'>");
        write(folder, "docs/a b+c.html", "<title>Letters</title>");
        write(folder, "docs/100%.html", "<title>All</title>");

        assertEquals(
                new Outcome(0, "No findings\n161 URLs on 13 pages; 11 of other sites\n", ""),
                run("links", folder.toString(), "--site-url", "https://example.org/x/"));
    }

    /** What is written in the URL itself needs no asking, so that nothing is reached here. */
    @Test
    void asksOtherSitesOnlyWhenItIsToldTo(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        write(site, "index.html", "<a href='http://0xA.1/'>x</a>");
        String[] plain = {"links", site.toString()};
        String cache = folder.resolve("cache.txt").toString();

        assertEquals(
                "No findings\n1 URL on 1 page; 1 of other sites\n", run(plain).out());
        Outcome outcome = run("links", site.toString(), "--external", "--source", folder.toString(), "--cache", cache);
        assertEquals("""
                1 URL of other sites: 0 asked
                index.html:1:10: error: “http://0xA.1/” leads to a private place: “10.0.0.1” is an address that is private [broken-external-link]
                  find where it is now, or take the link out
                1 error, 0 warnings, 0 notes
                1 URL on 1 page; 1 of other sites
                """, outcome.out());
        assertEquals(2, outcome.exitCode());
        assertTrue(Files.exists(Path.of(cache)));
    }

    /** The search looks words up there, and leads to what it names. */
    @Test
    void provesThePathsAnIndexOfASearchNames(@TempDir Path folder) throws IOException {
        write(folder, "index.html", "<h1 id=here>x</h1><form action='search/'><input name=q></form>");
        write(folder, "search/index.html", "<a href='../'>x</a><a href='?q=x'>x</a>");
        write(folder, "search.json", """
                {"pages":[{"url":"/search/?q=x"},{"url":"/#here"},
                {"url":"/#gone"},{"url":"/nowhere/"},{"title":"/no/url/"}]}
                """);

        assertEquals("""
                search.json:2:9: error: “#gone” is no place in the page / [broken-fragment]
                  use one of: here
                search.json:2:26: error: “/nowhere/” leads to no page or file [broken-link]
                  correct it, or add the file
                2 errors, 0 warnings, 0 notes
                7 URLs on 2 pages; 0 of other sites
                """, run("links", folder.toString()).out());
    }

    @Test
    void takesAbsoluteUrlsForThoseOfOtherSitesUnlessItKnowsWhereTheFolderIsPublished(@TempDir Path folder)
            throws IOException {
        write(folder, "index.html", "<a href='https://example.org/x/gone.html'>x</a>");

        assertEquals(
                "No findings\n1 URL on 1 page; 1 of other sites\n",
                run("links", folder.toString()).out());
        assertEquals(
                """
                index.html:1:10: error: “https://example.org/x/gone.html” leads to no page or file [broken-link]
                  correct it, or add the file
                1 error, 0 warnings, 0 notes
                1 URL on 1 page; 0 of other sites
                """,
                run("links", folder.toString(), "--site-url", "https://example.org/x")
                        .out());
    }

    @Test
    void tellsATargetOnceWithItsOtherPlaces(@TempDir Path folder) throws IOException {
        for (int number = 1; number <= 12; number++) {
            write(folder, "page-%02d.html".formatted(number), "<a href='index.html'>h</a> <a href='./gone.html'>x</a>");
        }
        StringBuilder home = new StringBuilder();
        for (int number = 1; number <= 12; number++) {
            home.append("<a href='page-%02d.html'>p</a>".formatted(number));
        }
        write(folder, "index.html", home.toString());

        assertEquals("""
                page-01.html:1:37: error: “./gone.html” leads to no page or file [broken-link]
                  correct it, or add the file; it also stands at page-02.html:1:37, page-03.html:1:37, page-04.html:1:37, page-05.html:1:37, \
                page-06.html:1:37, page-07.html:1:37, page-08.html:1:37, page-09.html:1:37 and 3 more
                1 error, 0 warnings, 0 notes
                36 URLs on 13 pages; 0 of other sites
                """, run("links", folder.toString()).out());
    }

    @Test
    void takesAPageForLinkedThoughThePlaceInItIsMissing(@TempDir Path folder) throws IOException {
        write(folder, "index.html", "<a href='b.html#x'>x</a>");
        write(folder, "b.html", "<p id='y'>y</p>");

        assertEquals("""
                index.html:1:10: error: “#x” is no place in the page /b.html [broken-fragment]
                  did you mean y?
                1 error, 0 warnings, 0 notes
                1 URL on 2 pages; 0 of other sites
                """, run("links", folder.toString()).out());
    }

    @Test
    void endsWellWhenThereAreOnlyWarnings(@TempDir Path folder) throws IOException {
        write(folder, "index.html", "<a href='a'>a</a>");
        write(folder, "a/index.html", "<p>");

        Outcome outcome = run("links", folder.toString());

        assertTrue(outcome.out().contains("[link-without-slash]"), outcome.out());
        assertEquals(0, outcome.exitCode());
    }

    @Test
    void writesAReportWithPathsRelativeToTheFolder(@TempDir Path folder) throws IOException {
        write(folder, "site/a/index.html", "<a href='gone'>a</a>");
        Path report = folder.resolve("report.json");

        run("links", folder.resolve("site").toString(), "--report", report.toString());

        String json = Files.readString(report);
        assertTrue(json.contains("\"file\": \"a/index.html\""), json);
        assertTrue(json.contains("\"target\": \"gone\""), json);
    }

    @Test
    void refusesWhatIsNoFolderAndNoUrl(@TempDir Path folder) {
        Path missing = folder.resolve("missing");

        assertEquals(
                new Outcome(3, "", "The folder “" + missing + "” does not exist.\n"), run("links", missing.toString()));
        assertEquals(
                new Outcome(
                        3, "", "“example.org” is not the URL of a site; write it as in https://example.org/folder/.\n"),
                run("links", folder.toString(), "--site-url", "example.org"));
    }

    /** {@code -Dgolden=overwrite} writes what is printed, and the diff is read. */
    private static void compare(String printed, Path expected) throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed);
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
