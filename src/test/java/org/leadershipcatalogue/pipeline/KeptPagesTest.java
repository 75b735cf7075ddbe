package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/** Builds that begin with the pages and events that the last one has kept on disk, against builds from nothing. */
class KeptPagesTest {

    private static final String PROGRAMME = """
            = Lead a team
            :summary: A course.
            :run-by: network
            :audiences: heads

            Words.

            [timetable]
            |===
            |Activity |Where |When

            |First evening
            |Town Hall
            |28 September 2023, 14.00–16.30

            |Second evening
            |Town Hall
            |29 September 2023, 14.00–16.30
            |===
            """;
    private static final String TEMPLATE = """
            <#import "part.ftlh" as part>
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>${page.head.title}</title>
            <link rel="stylesheet" href="${assets["css/site.css"]}"></head>
            <body><@part.title page/><p>${site.title}</p>
            <#list page.parts as item>${item.html}<#if item.timetable??><#list item.timetable.sessions as row><p id="${row.id}">${row.activity}</p></#list></#if></#list></body></html>
            """;

    @TempDir
    private Path folder;

    private SiteCase site;
    private Instant now = Instant.parse("2023-06-01T09:00:00Z");
    private final Map<String, Integer> steps = new TreeMap<>();
    private List<Finding> findings = List.of();

    @BeforeEach
    void begin() {
        site = SiteCase.in(folder)
                .file("jbake.properties", "site.title=A catalogue\n")
                .file("content/organisations/network.adoc", "= Network\n:summary: A network.\n:kind: network\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: Who lead.\n")
                .file("content/programmes/first.adoc", PROGRAMME)
                .file("assets/css/site.css", "p { color: red; }\n")
                .file("templates/part.ftlh", "<#macro title page><h1>${page.title}</h1></#macro>\n")
                .file("templates/programme.ftlh", TEMPLATE);
        compare();
    }

    /** Builds with what is kept and without, and compares every file. */
    private FileTree compare() {
        Path output = site.source().resolve("target/site");
        BuildRequest request = new BuildRequest(site.source(), output, now, false);
        BuildResult warm = new SiteBuild((step, count, time) -> steps.put(step, count), Builds.ENGINES).run(request);
        Path other = folder.resolve("clean");
        BuildResult clean = Builds.run(new BuildRequest(site.source(), other, now, false).withoutCache());
        assertEquals(clean, warm);
        findings = warm.findings();
        assertTrue(warm.isPublished(), warm.findings().toString());
        FileTree made = FileTree.read(output);
        assertEquals(List.of(), FileTree.read(other).differences(made));
        return made;
    }

    /** After an edit some files are others than before. */
    private void comparesAfter(String path, String text) {
        FileTree before = FileTree.read(site.source().resolve("target/site"));
        site.file(path, text);
        assertNotEquals(List.of(), before.differences(compare()), path);
    }

    @Test
    void comeToTheSameAfterEditsOfWhatAllPagesAreMadeWith() {
        comparesAfter("templates/programme.ftlh", TEMPLATE.replace("<p>", "<p class=\"x\">"));
        comparesAfter("templates/part.ftlh", "<#macro title page><h1>“${page.title}”</h1></#macro>\n");
        comparesAfter("jbake.properties", "site.title=Another catalogue\n");
        comparesAfter("assets/css/site.css", "p { color: blue; }\n");
    }

    @Test
    void comeToTheSameAfterEditsOfPages() {
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Words.", "Other words."));
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Second evening", "Last evening"));
        comparesAfter("content/audiences/heads.adoc", "= Headteachers\n:summary: Who lead.\n");
        comparesAfter("content/organisations/network.adoc", "= The Net\n:summary: A network.\n:kind: network\n");
        comparesAfter("content/programmes/second.adoc", PROGRAMME.replace("Town Hall", "Library"));
    }

    @Test
    void comeToTheSameAfterAnEditOfAFileThatAPageTellsTheSizeOf() {
        site.file("content/programmes/flyer.csv", "a".repeat(2_000));
        site.file("content/about.adoc", """
                = About
                :summary: What this is.

                [documents]
                link:programmes/flyer.csv[Flyer]:: flyer
                """);
        comparesAfter("templates/page.ftlh", TEMPLATE.replace("${item.html}", """
                <#if item.documents??><#list item.documents.items as one>${one.details?join(", ")}</#list></#if>"""));
        FileTree before = FileTree.read(site.source().resolve("target/site"));
        site.file("content/programmes/flyer.csv", "a".repeat(90_000));
        List<String> differences = before.differences(compare());
        assertTrue(differences.stream().anyMatch(one -> one.contains("about/index.html")), differences.toString());
    }

    @Test
    void comeToTheSameAtAnyMoment() {
        comparesAfter(
                "content/programmes/first.adoc",
                PROGRAMME.replace(":audiences:", ":applications-close: 2 June 2023\n:audiences:"));
        FileTree before = FileTree.read(site.source().resolve("target/site"));
        now = Instant.parse("2023-06-02T09:00:00Z");
        compare();
        now = Instant.parse("2023-06-04T09:00:00Z");
        assertNotEquals(List.of(), before.differences(compare()));
        now = Instant.parse("2024-06-04T09:00:00Z");
        compare();
    }

    @Test
    void renderAPageAnewThatAsksForOthers() {
        comparesAfter("content/about.adoc", "= About\n:summary: What this is.\n\nWords.\n");
        comparesAfter(
                "templates/page.ftlh",
                TEMPLATE.replace("</body>", "<#list published_programmes as one>${one.title}</#list></body>"));
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("= Lead a team", "= Lead a school"));
    }

    @Test
    void areNotNeeded() throws IOException {
        for (String name : List.of("pages", "pages-since", "events", "urls", "catalogue")) {
            Path file = site.source().resolve("target/cache").resolve(name);
            assertTrue(Files.isRegularFile(file), name);
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += bytes.length / 2 + 1) {
                bytes[at] ^= 1;
            }
            Files.write(file, bytes);
            comparesAfter("content/about.adoc", "= About\n:summary: Without " + name + ".\n\nWords.\n");
            Files.delete(file);
            comparesAfter("content/about.adoc", "= About\n:summary: Now without " + name + ".\n\nWords.\n");
        }
    }

    @Test
    void findAgainWhatIsWrongWithAFileThatIsNotReadAgain() {
        site.file(
                "assets/img/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n<a href='/programmes/first'/></svg>");
        compare();
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Words.", "Other words."));
        Finding found = findings.get(0);
        assertEquals(Rule.LINK_WITHOUT_SLASH, found.rule());
        assertEquals(new Location("assets/img/plan.svg", 2, 10), found.at());
    }

    @Test
    void renderWhatHasChangedAlone() {
        comparesAfter("content/programmes/first.adoc", PROGRAMME.replace("Words.", "Other words."));
        int home = 1; // its template lists published_content
        assertEquals(home + 1, steps.get("pages rendered"), steps.toString());
    }

    @Test
    void standInTwoFilesOnceSomeHaveChanged() throws IOException {
        Path whole = site.source().resolve("target/cache/pages");
        for (int number = 0; number < 30; number++) {
            site.file(page(number), "= Page %d\n:summary: One of many.\n\nWords.\n".formatted(number));
        }
        compare();
        byte[] before = Files.readAllBytes(whole);
        comparesAfter(page(1), "= Page 1\n:summary: One of many.\n\nOthers.\n");
        comparesAfter(page(2), "= Page 2\n:summary: One of many.\n\nOthers.\n");
        assertEquals(2, steps.get("pages rendered"), "what the last build has made is known: " + steps);
        assertArrayEquals(before, Files.readAllBytes(whole));

        Files.delete(site.source().resolve(page(3)));
        compare();
        comparesAfter("jbake.properties", "site.title=Another catalogue\n");
        assertFalse(Arrays.equals(before, Files.readAllBytes(whole)), "most pages are others");
        comparesAfter(page(4), "= Page 4\n:summary: One of many.\n\nOthers.\n");
        assertEquals(2, steps.get("pages rendered"), steps.toString());
    }

    private static String page(int number) {
        return "content/page-" + number + ".adoc";
    }
}
