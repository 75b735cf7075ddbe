package org.leadershipcatalogue.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.SiteComparison;
import org.leadershipcatalogue.testing.Axe;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.Colours;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.Screen;

class ReportFolderTest {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title>
        <link rel="stylesheet" href="/css/site.css"></head>
        <body><header><a href="/">Home</a></header><main><h1>%1$s</h1>
        %2$s
        </main><footer><p>About this site</p></footer></body></html>
        """;
    private static final String TABLE = """
        <table><thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead><tbody>
        <tr id="one"><td>Tuesday 30 January 2024</td><th scope="row">Workshop 1</th></tr>%s
        </tbody></table>\
        """;

    private static final List<Screen> SCREENS =
            List.of(new Screen(1280, Colours.LIGHT), new Screen(320, Colours.DARK), new Screen(320, Colours.FORCED));

    @TempDir
    private Path folder;

    private Path base;
    private Path head;
    private Path report;

    @BeforeEach
    void twoSites() throws IOException {
        base = folder.resolve("base");
        head = folder.resolve("head");
        report = folder.resolve("report");
        for (Path site : List.of(base, head)) {
            write(site, "catalogue.json", "{\"title\":\"T\",\"url\":\"http://localhost/\",\"entries\":{}}");
            write(site, "css/site.css", "body { background: url(ground.png) }");
            write(site, "css/ground.png", "ground");
            page(site, "", "Home", "<p><a href=\"/a/\">A</a> <a href=\"/gone/\">Gone</a></p>");
            page(
                    site,
                    "a/",
                    "Lead a team",
                    "<p>It costs nothing.</p>" + TABLE.formatted("") + "<p><a href=\"/b/\">More</a></p>");
        }
        page(base, "gone/", "Gone", "<p>Only in the base.</p>");
    }

    private void changePage() throws IOException {
        String row = "<tr id=\"two\"><td>Tuesday 6 February 2024</td><th scope=\"row\">Workshop 2</th></tr>";
        page(
                head,
                "a/",
                "Lead a team",
                "<p>It costs £450.</p>" + TABLE.formatted(row) + "<p><a href=\"/c/\">More</a></p>");
    }

    private static void page(Path site, String address, String title, String body) throws IOException {
        write(site, address + "index.html", PAGE.formatted(title, body));
    }

    private static void write(Path site, String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void review() {
        Review review = new SiteComparison(text -> List.of()).compare(base, head);
        new ReportFolder(base, head).write(review, report);
    }

    private Document read(String file) throws IOException {
        return Jsoup.parse(Files.readString(report.resolve(file)));
    }

    private String only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(report.resolve("pages"))) {
            List<String> found = files.map(file -> "pages/" + file.getFileName())
                    .filter(name -> name.endsWith(ending))
                    .toList();
            assertEquals(1, found.size(), ending);
            return found.get(0);
        }
    }

    @Test
    void saysFirstWhatMustBeDecided() throws IOException {
        review();
        Element verdict = read("index.html").select(".verdict").get(0);
        assertEquals("Decide this before it is published", verdict.select("h2").text());
        assertEquals("1 address is lost: /gone/", verdict.select("li").text());
        Document breaks = read("breaks.html");
        assertEquals("/gone/", breaks.select(".lost h3").text());
        assertEquals(":redirect-from: /gone/", breaks.select(".lost pre").text());
    }

    @Test
    void saysThatNothingStandsInTheWay() throws IOException {
        page(head, "gone/", "Gone", "<p>Only in the base.</p>");
        review();
        assertEquals(
                "Visitors will see no difference",
                read("index.html").select(".verdict h2").text());
    }

    @Test
    void marksChangesInThePagesOwnLook() throws IOException {
        changePage();
        review();
        Document marked = read(only("-a.html"));
        assertEquals(
                "nothing Tuesday", marked.select("del.review-del").eachText().get(0) + " Tuesday");
        assertEquals(
                List.of("£450", "Tuesday 6 February 2024", "Workshop 2"),
                marked.select("ins.review-ins").eachText());
        assertEquals("two", marked.select("tr.review-ins-group").attr("id"));
        assertEquals("/b/", marked.select(".review-target").attr("data-review-before"));
        assertEquals("/c/", marked.select(".review-target").attr("data-review-after"));
        assertTrue(read(only("-a-before.html")).text().contains("It costs nothing."));
        assertTrue(read(only("-a-after.html")).text().contains("It costs £450."));
    }

    @Test
    void tellsPicturesAndDocumentsThatWereReplacedUnderTheirNames() throws IOException {
        for (Path site : List.of(base, head)) {
            write(site, "a/flyer.pdf", "The flyer of " + site.getFileName());
            write(site, "a/map.png", "The map of " + site.getFileName());
            page(site, "a/", "A", "<p><a href=\"flyer.pdf\">Flyer</a> <img src=\"map.png\" alt=\"The map\"></p>");
        }
        review();
        Document marked = read(only("-a.html"));
        Element note = marked.select(".review-target").get(0);
        assertTrue(
                note.attr("data-review-before").matches("/a/flyer.pdf \\(17 bytes, [0-9a-f]{12}\\)"), note.outerHtml());
        assertFalse(note.attr("data-review-before").equals(note.attr("data-review-after")));
        String was = marked.select("del.review-picture img").attr("src");
        String is = marked.select("ins.review-picture img").attr("src");
        assertEquals("The map of base", Files.readString(report.resolve("pages").resolve(was)));
        assertEquals("The map of head", Files.readString(report.resolve("pages").resolve(is)));
        assertEquals(
                "/a/flyer.pdf", read("invisible.html").select("tbody th").get(0).text());
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceOfTheReport() throws IOException {
        changePage();
        page(
                head,
                "new/",
                "New",
                "<p><a href=\"/a/#one\">The workshop</a> <img src=\"../css/ground.png\" alt=\"\"></p>");
        review();
        int links = 0;
        for (String file : FileTree.read(report).files().keySet()) {
            if (file.endsWith(".html")) {
                for (Element element : read(file).select("[href], [src]")) {
                    proveLink(file, element.attr("href") + element.attr("src"));
                    links++;
                }
            }
        }
        assertTrue(links > 40, links + " links");
    }

    private void proveLink(String file, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path from = report.resolve(file);
        Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
        assertTrue(target.startsWith(report) && Files.isRegularFile(target), file + ": " + link);
        if (parts.length == 2) {
            String page = report.relativize(target).toString();
            assertFalse(read(page).getElementsByAttributeValue("id", parts[1]).isEmpty(), file + ": " + link);
        }
    }

    @Test
    void sameSitesGiveTheSameBytes() throws IOException {
        changePage();
        review();
        FileTree first = FileTree.read(report);
        write(report, "pages/999-earlier.html", "of an earlier report");
        review();
        assertEquals(List.of(), first.differences(FileTree.read(report)));
    }

    @Test
    void wordsOfStrangersAreData() throws IOException {
        page(head, "x/", "&lt;script&gt;alert(1)&lt;/script&gt;", "<p>\" onclick=\"x</p>");
        page(head, "..%2f..%2fetc/", "Name", "<p>A name</p>");
        write(head, "a/index.html", PAGE.formatted("T", "<script>alert(1)</script><p onclick=\"x()\">Words</p>"));
        review();
        for (String file : FileTree.read(report).files().keySet()) {
            assertTrue(
                    file.matches("[a-z]+\\.(html|css)|pages/[a-z0-9-]+\\.html|files/[0-9a-f]{20}\\.(css|png)"), file);
            if (file.endsWith(".html")) {
                assertEquals("", read(file).select("script, [onclick]").outerHtml(), file);
            }
        }
    }

    @Test
    void showsABoundedNumberOfPagesAndNamesTheOthers() throws IOException {
        for (int i : IntStream.rangeClosed(1, 105).toArray()) {
            page(head, "n" + i + "/", "New " + i, "<p>Page number " + i + "</p>");
        }
        review();
        Document index = read("index.html");
        assertEquals(
                105,
                index.select(".pages .page").stream()
                        .filter(page -> page.text().startsWith("New "))
                        .count());
        assertTrue(index.text().contains("The first 100 are shown in full; 5 pages without a link"), index.text());
        try (Stream<Path> files = Files.list(report.resolve("pages"))) {
            assertEquals(
                    100 + 1,
                    files.filter(file -> !file.toString().contains("home")).count());
        }
    }

    @Test
    void aChangeOnEveryPageIsToldOnce() throws IOException {
        for (int i : IntStream.rangeClosed(1, 12).toArray()) {
            page(base, "n" + i + "/", "Page " + i, "<p>Number " + i + "</p>");
            write(
                    head,
                    "n" + i + "/index.html",
                    PAGE.replace("About this site", "About us").formatted("Page " + i, "<p>Number " + i + "</p>"));
        }
        review();
        Document shared = read("shared.html");
        assertEquals(1, shared.select(".card").size());
        assertEquals(12, shared.select(".card .page").size());
        assertEquals(0, read("index.html").select("#changed").size());
        assertEquals(
                List.of("this site"),
                read(only("-n1.html")).select("del.review-del").eachText());
    }

    @Test
    void leavesAFolderAloneThatHoldsSomethingElse() throws IOException {
        write(report, "notes.txt", "mine");
        SetupException refusal = assertThrows(SetupException.class, this::review);
        assertEquals(
                "The folder “" + report
                        + "” holds something else than a report; name an empty folder, or one that does not"
                        + " exist.",
                refusal.getMessage());
        assertEquals("mine", Files.readString(report.resolve("notes.txt")));
    }

    @Test
    void opensFromDiskAndNoStyleOfAPageHidesItsMarks() throws IOException {
        changePage();
        write(head, "css/site.css", """
            body { background: url(ground.png) }
            @layer x { ins, del, .review-bar { display: none !important; visibility: hidden !important } }
            ins, del, .review-bar { display: none !important; opacity: 0 !important; color: white !important }
            """);
        review();
        List<String> faults = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            URI marked = report.resolve(only("-a.html")).toUri();
            browser.open(marked);
            assertEquals(List.of("£450", "Tuesday 6 February 2024", "Workshop 2"), browser.seen("ins"));
            assertEquals("sticky", browser.value("getComputedStyle(document.querySelector('.review-bar')).position"));
            assertTrue(browser.value("getComputedStyle(document.body).backgroundImage")
                    .contains("/files/"));
            browser.click(".review-step-0 a");
            assertEquals(
                    List.of("1 of 3 ↓"),
                    browser.seen(".review-step").stream()
                            .map(words -> words.replace('\n', ' '))
                            .toList());
            browser.click(".review-step-1 a");
            assertTrue(browser.address().endsWith("#review-change-2"), browser.address());
            for (String file : List.of("index.html", "breaks.html", "shared.html", "invisible.html", only("-a.html"))) {
                browser.fresh().open(report.resolve(file).toUri());
                faults.addAll(browser.complaints());
                new Axe().faults(browser, SCREENS).forEach(fault -> faults.add(file + ": " + fault));
                browser.complaints();
            }
        }
        assertEquals(List.of(), faults);
    }
}
