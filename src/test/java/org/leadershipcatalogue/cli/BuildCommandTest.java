package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.testing.SiteCase;

class BuildCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String FINDING = """
            content/a.adoc:4:1: error: “nope.adoc” leads to no page or file [broken-link]
              write the path of a file from this one, such as ../places/town-hall.adoc
            """;

    @TempDir
    private Path folder;

    /** What a run of the program left: its exit code and what it printed. */
    private record Run(int code, String out, String err) {}

    private static Run run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err), CLOCK, environment);
        return new Run(code, out.toString(), err.toString());
    }

    private Run build(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("build", "--source", folder.resolve("site").toString()), Stream.of(options))
                .toArray(String[]::new);
        return run(Map.of(), arguments);
    }

    private SiteCase site(String text) {
        return SiteCase.in(folder).file("content/a.adoc", """
                        = A page
                        :summary: A page of a small site.

                        """ + text + "\n");
    }

    private SiteCase brokenSite() {
        return site("xref:nope.adoc[Words]");
    }

    @Test
    void saysWhereTheSiteIs() {
        SiteCase site = site("Words.");
        Run run = build();
        String end = "No findings\nThe site is in " + site.output() + "\nThe site will not change by itself\n";

        assertAll(
                () -> assertEquals(0, run.code()),
                () -> assertTrue(run.out().endsWith(end), run.out()),
                () -> assertEquals("", run.err()));
    }

    @Test
    void printsALinePerStep() {
        site("Words.");
        String line = build().out().lines().findFirst().orElseThrow();

        assertTrue(line.matches("     0 settings read        [ 0-9]{6} ms"), line);
    }

    @Test
    void saysWhenTheSiteWillNextChangeByItself() throws IOException {
        SiteCase site = site("Words.").file("content/b.adoc", """
                = Another page
                :summary: A page for the summer.
                :publish-on: 5 June 2023
                """);
        Run run = build();

        assertTrue(
                run.out().endsWith("\nThe site will next change by itself on Monday 5 June 2023 at 00:00 (London)\n"),
                run.out());
        assertEquals(
                "2023-06-04T23:00:00Z\n", Files.readString(site.source().resolve("target/report/next-change.txt")));
    }

    @Test
    void printsFindingsAndThatNothingWasPublished() {
        SiteCase site = brokenSite();
        Run run = build();
        String end = FINDING + "1 error, 0 warnings, 0 notes\nNothing was published; what is in " + site.output()
                + " is as it was\n";

        assertAll(
                () -> assertEquals(2, run.code()),
                () -> assertTrue(run.out().endsWith(end), run.out()),
                () -> assertEquals("", run.err()),
                () -> assertFalse(Files.exists(site.output())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            findings.json  | "rule": "broken-link"
            findings.sarif | "ruleId": "broken-link"
            findings.xml   | broken-link
            """)
    void writesTheReportOfASiteThatIsNotPublished(String name, String expected) throws IOException {
        brokenSite();
        Path report = folder.resolve(name);
        Run run = build("--report", report.toString());
        String text = Files.readString(report);

        assertEquals(2, run.code());
        assertTrue(text.contains(expected) && text.contains("nope.adoc"), text);
    }

    @Test
    void printsFindingsAsWorkflowAnnotations() {
        brokenSite();
        Run run = build("--github");

        assertEquals(2, run.code());
        assertTrue(run.out().contains("::error file=content/a.adoc,line=4,col=1,"), run.out());
    }

    @Test
    void saysInOneSentenceThatTemplatesAreMissing() throws IOException {
        SiteCase site = site("Words.");
        Path templates = site.source().resolve("templates");
        Files.move(templates, folder.resolve("elsewhere"));

        assertRefused("The folder “" + templates + "” does not exist.\n", build());
        assertFalse(Files.exists(site.source().resolve("target")));
    }

    @Test
    void saysInOneSentenceThatTheSettingsCannotBeRead() throws IOException {
        SiteCase site = site("Words.");
        Path settings = site.source().resolve("jbake.properties");
        Files.write(settings, "site.title=Café\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("The file “" + settings + "” is not written in UTF-8.\n", build());

        Files.delete(settings);
        assertRefused("The file “" + settings + "” does not exist.\n", build());

        Files.createDirectory(settings);
        assertRefused("“" + settings + "” is not a plain file.\n", build());
    }

    @Test
    void leavesNothingInASourceFolderThatDoesNotExist() {
        Path nowhere = folder.resolve("nowhere");

        assertRefused(
                "The folder “" + nowhere + "” does not exist.\n",
                run(Map.of(), "build", "--source", nowhere.toString()));
        assertFalse(Files.exists(nowhere));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --bogus         | Unknown option: '--bogus'
            --now=tomorrow  | Invalid value for option '--now': “tomorrow” is not a moment such as 2023-09-28T13:00:00Z
            """)
    void refusesOptionsItCannotUse(String option, String message) {
        site("Words.");
        assertRefused(message + "\nTry “catalogue build --help”.\n", build(option));
    }

    @Test
    void refusesAReportWhoseFormItDoesNotKnow() {
        site("Words.");
        assertRefused(
                "The report “findings.txt” must end in .json, .sarif or .xml (JUnit).\n",
                build("--report", "findings.txt"));
    }

    @Test
    void refusesASourceDateThatIsNoNumber() {
        SiteCase site = site("Words.");
        Run run = run(
                Map.of("SOURCE_DATE_EPOCH", "today"),
                "build",
                "--source",
                site.source().toString());

        assertRefused("SOURCE_DATE_EPOCH is “today”, but must be a number of seconds since 1970.\n", run);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .                  | holds the source “%s”
            ..                 | holds the source “%s”
            content/programmes | lies among the sources in “%s/content”
            templates          | lies among the sources in “%s/templates”
            assets/../assets/x | lies among the sources in “%s/assets”
            """)
    void replacesNoSources(String output, String reason) throws IOException {
        SiteCase site = site("Words.");
        for (String file : List.of("index.html", "catalogue.json", "sitemap.xml")) {
            Files.writeString(folder.resolve(file), "");
        }
        Path target = site.source().resolve(output).normalize();
        String source = site.source().toRealPath().toString();

        assertSetUpIsWrong(
                "The output “" + target + "” " + reason.formatted(source)
                        + ", which would be lost; name a folder of its own.\n",
                build("--output", target.toString()));
        assertTrue(Files.exists(site.source().resolve("content/a.adoc")));
    }

    @Test
    void replacesNoSourcesThroughALink() throws IOException {
        SiteCase site = site("Words.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), site.source());
        Path output = link.resolve("content/new");

        assertSetUpIsWrong(
                "The output “" + output + "” lies among the sources in “"
                        + site.source().toRealPath().resolve("content")
                        + "”, which would be lost; name a folder of its own.\n",
                build("--output", output.toString()));
    }

    @Test
    void printsFindingsEvenWhenTheReportCannotBeWritten() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        brokenSite();
        Path report = Files.createSymbolicLink(folder.resolve("findings.json"), full);
        Run run = build("--report", report.toString());

        assertAll(
                () -> assertEquals(3, run.code()),
                () -> assertTrue(run.out().contains(FINDING), run.out()),
                () -> assertEquals("The report “" + report + "” cannot be written.\n", run.err()));
    }

    @Test
    void findsOutBeforeBuildingThatTheReportCannotBeWritten() throws IOException {
        SiteCase site = site("Words.");
        Path report = Files.createDirectory(folder.resolve("findings.json"));
        assertRefused(
                "The report “" + report + "” cannot be written: “" + report + "” is a folder.\n",
                build("--report", report.toString()));

        Path file = Files.writeString(folder.resolve("reports"), "a file");
        Path below = file.resolve("new/findings.json");
        assertRefused(
                "The report “" + below + "” cannot be written: “" + file + "” is not a folder.\n",
                build("--report", below.toString()));
        assertFalse(Files.exists(site.output()));
    }

    @Test
    void refusesAReportInsideTheOutput() {
        SiteCase site = site("Words.");
        Path report = site.output().resolve("findings.json");

        assertRefused(
                "The report “" + report + "” lies in the output “" + site.output()
                        + "”, which is replaced; name a place outside it.\n",
                build("--report", report.toString()));
    }

    /** Private places and strange ports are refused without asking, so that nothing is reached here. */
    private SiteCase siteWithLinksElsewhere() {
        return site("See http://0xA.1/#x[this], or +\nhttp://10.0.0.1/#x[that].\n\ninclude::_more.adoc[]")
                .file("content/_more.adoc", "More at https://example.org:81/more[there].\n")
                .file("content/organisations/b.adoc", """
                        = An organisation
                        :summary: One that has a site of its own.
                        :kind: charity
                        :url: http://10.0.0.2/
                        """)
                .file("assets/old.html", "<title>Old</title>\n<p><a href='http://10.0.0.5/'>z</a>\n")
                .file("assets/site.css", "a { background: url(//10.0.0.3/x.png) }\n")
                .file("templates/organisation.ftlh", """
                        <html lang="en"><title>${page.title}</title><h1>h</h1>
                        <#list page.facts as fact><#list fact.values as value><#if value.href?has_content><a href="${value.href}">x</a></#if></#list></#list>
                        <a href="http://10.0.0.4/">y</a>
                        </html>
                        """)
                .file("templates/page.ftlh", """
                        <html lang="en"><title>${page.title}</title><h1>h</h1>
                        <#list page.parts as part>${part.html}</#list>
                        <a href="http://10.0.0.4/">y</a>
                        </html>
                        """);
    }

    @Test
    void asksNoOtherSiteUnlessItIsToldTo() {
        SiteCase site = siteWithLinksElsewhere();
        Run run = build();

        assertEquals(0, run.code(), run.out());
        assertFalse(run.out().contains("URLs asked"), run.out());
        assertFalse(Files.exists(site.source().resolve("target/external-links.txt")));
    }

    @Test
    void namesTheAuthorsPlacesOfLinksThatAreBroken() {
        SiteCase site = siteWithLinksElsewhere();
        Run run = build("--external");
        String[] parts = run.out().split(" +\\d+ external URLs asked +\\d+ ms\n", -1);

        assertEquals(
                """
                assets/old.html:2:13: error: “http://10.0.0.5/” leads to a private place: “10.0.0.5” is an address that is private [broken-external-link]
                  find where it is now, or take the link out
                assets/site.css:1:21: error: “//10.0.0.3/x.png” leads to a private place: “10.0.0.3” is an address that is private [broken-external-link]
                  find where it is now, or take the link out
                content/_more.adoc:1:9: warning: “https://example.org:81/more” is at port 81, which is not asked; only 80, 443 are [unproved-external-link]
                  open it in a browser
                content/a.adoc:4:5: error: “http://0xA.1/#x” leads to a private place: “10.0.0.1” is an address that is private [broken-external-link]
                  find where it is now, or take the link out; it stands at content/a.adoc:5:1 too
                content/organisations/b.adoc:4:7: error: “http://10.0.0.2/” leads to a private place: “10.0.0.2” is an address that is private [broken-external-link]
                  find where it is now, or take the link out
                templates/organisation.ftlh:3:10: error: “http://10.0.0.4/” leads to a private place: “10.0.0.4” is an address that is private (on one page) [broken-external-link]
                  find where it is now, or take the link out; it stands at templates/page.ftlh:3:10 (on one page) too
                """ + "5 errors, 1 warning, 0 notes\nNothing was published; what is in " + site.output()
                        + " is as it was\n",
                parts[parts.length - 1]);
        assertEquals(2, run.code());
        assertEquals(2, parts.length, run.out());
        assertTrue(Files.exists(site.source().resolve("target/external-links.txt")));
    }

    @Test
    void refusesACacheThatCannotBeKept() throws IOException {
        SiteCase site = site("Words.");
        Path lost = site.output().resolve("links.txt");
        assertRefused(
                "The cache “" + lost + "” lies in the output “" + site.output()
                        + "”, which is replaced; name a place outside it.\n",
                build("--external", "--cache", lost.toString()));

        Path directory = Files.createDirectory(folder.resolve("cache"));
        assertRefused(
                "The cache “" + directory + "” cannot be written: “" + directory + "” is a folder.\n",
                build("--external", "--cache", directory.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999", "253402300800", "-1"})
    void refusesASourceDateNoCalendarHas(String epoch) {
        SiteCase site = site("Words.");
        Run run = run(
                Map.of("SOURCE_DATE_EPOCH", epoch),
                "build",
                "--source",
                site.source().toString());

        assertRefused("SOURCE_DATE_EPOCH is “" + epoch + "”, but must lie between the years 1970 and 9999.\n", run);
    }

    @ParameterizedTest
    @MethodSource
    void reportsFailuresOfTheMachineLikeOthers(Error error) {
        site("Words.");
        StringWriter err = new StringWriter();
        Clock failing = new BrokenClock(error);
        String[] arguments = {"build", "--source", folder.resolve("site").toString()};
        int code = Main.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err), failing, Map.of());

        assertEquals(1, code);
        String start = "The program failed; this is its own fault, not that of the content.\n" + error + "\n\tat ";
        assertTrue(err.toString().startsWith(start), err.toString());
    }

    static Stream<Error> reportsFailuresOfTheMachineLikeOthers() {
        return Stream.of(new StackOverflowError(), new OutOfMemoryError("Java heap space"));
    }

    /** A clock that fails when it is read. */
    private static final class BrokenClock extends Clock {

        private final Error error;

        BrokenClock(Error error) {
            this.error = error;
        }

        @Override
        public Instant instant() {
            throw error;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void putsBackTheSiteThatAnInterruptedBuildSetAside() throws IOException {
        SiteCase site = site("Words.");
        assertEquals(0, build().code());
        Path aside = site.output().resolveSibling(".site-old-0123abcd");
        Files.move(site.output(), aside);
        brokenSite();

        assertEquals(2, build().code());
        assertTrue(Files.exists(site.output().resolve("a/index.html")));
        assertFalse(Files.exists(aside));
    }

    /** Refused before the first step. */
    private static void assertRefused(String sentence, Run run) {
        assertSetUpIsWrong(sentence, run);
        assertEquals("", run.out());
    }

    private static void assertSetUpIsWrong(String sentence, Run run) {
        assertAll(
                () -> assertEquals(3, run.code()),
                () -> assertEquals(sentence, run.err().replace(System.lineSeparator(), "\n")));
    }
}
