package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each proof of a page finds the fault it is there to find, and finds nothing on a page without one. */
class SeededFaultsTest {

    private static final Paper PAPER = new Paper(".furniture");
    private static final Scriptless SCRIPTLESS = new Scriptless(".added");

    @TempDir
    private static Path folder;

    private static SiteServer server;
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = SiteServer.of(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            server.close();
            browser.close();
        }
    }

    private static List<String> faults(String main, String style, BiFunction<Browser, URI, List<String>> proof)
            throws IOException {
        Files.writeString(folder.resolve("icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.writeString(
                folder.resolve("style.css"), "a, button, input { display: inline-block; min-height: 2rem }" + style);
        Files.writeString(folder.resolve("script.js"), """
            document.querySelectorAll(".late").forEach((part) => (part.textContent = "Said by a script"));
            document.querySelectorAll(".trap").forEach((part) =>
              part.addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault()));
            """);
        Files.writeString(folder.resolve("page.html"), """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A page</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="style.css">
            <script type="module" src="script.js"></script></head>
            <body><a class="skip" href="#main">Skip to the main content</a>
            <nav><a href="page.html">Home</a></nav>
            <main id="main"><h1>A page</h1>
            %s
            </main></body></html>
            """.formatted(main));
        URI url = server.url("/page.html");
        Screen.ALL.get(0).in(browser.fresh()).open(url);
        return proof.apply(browser, url);
    }

    private static List<String> accessible(String main, String style) throws IOException {
        return faults(main, style, (page, url) -> new Axe().faults(page, Screen.ALL));
    }

    private static List<String> readable(String main, String style) throws IOException {
        return faults(main, style, (page, url) -> new Reading().faults(page));
    }

    private static List<String> walked(String main, String style) throws IOException {
        return faults(main, style, (page, url) -> new KeyboardWalk().faults(page));
    }

    private static void found(List<String> faults, String words) {
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(words)), () -> words + " is not among " + faults);
    }

    @Test
    void nothingIsFoundOnAPageWithoutAFault() throws IOException {
        String main = "<p>Words that <a href=\"page.html\">lead</a> on.</p><button type=\"button\">Do it</button>";
        String style = "";

        assertEquals(List.of(), accessible(main, style));
        assertEquals(List.of(), readable(main, style));
        assertEquals(List.of(), walked(main, style));
        assertEquals(List.of(), faults(main, style, (page, url) -> new KeyboardWalk().skipFaults(page)));
        assertEquals(List.of(), faults(main, style, (page, url) -> PAPER.faults(page)));
        assertEquals(List.of(), faults(main, style, SCRIPTLESS::faults));
        assertEquals(List.of(), faults(main, style, (page, url) -> new Quiet().faults(page)));
    }

    @Test
    void aFieldWithoutALabelIsFound() throws IOException {
        found(accessible("<input type=\"text\">", ""), "1280 px, light: label: input");
    }

    @Test
    void paleTextIsFoundOnTheScreenThatShowsIt() throws IOException {
        List<String> faults = accessible("<p class=\"pale\">Pale</p>", """
            @media (prefers-color-scheme: dark) and (max-width: 400px) { .pale { color: #ccc; background: #fff } }
            """);

        assertEquals(
                List.of("320 px, dark"),
                faults.stream().map(fault -> fault.replaceFirst(":.*", "")).toList());
        found(faults, "color-contrast: p:");
    }

    @Test
    void paleTextThatKeepsItsColourIsFoundUnderForcedColours() throws IOException {
        found(accessible("<p class=\"pale\">Pale</p>", """
            @media (forced-colors: active) {
              .pale { forced-color-adjust: none; color: #ccc; background: #fff }
            }
            """), "1280 px, forced: color-contrast: p:");
    }

    @Test
    void textThatIsCutOffIsFound() throws IOException {
        found(
                readable(
                        "<p class=\"short\">One line of words on a wide screen, two on a small one</p>",
                        ".short { height: 1.2em; overflow: hidden }"),
                "spaced, 320 px: “One line of words on a wide screen, two ” is cut off");
    }

    @Test
    void aPageWiderThanTheScreenIsFound() throws IOException {
        found(readable("<p class=\"wide\">Wide</p>", ".wide { width: 400px }"), "wider than the screen");
    }

    @Test
    void textOverTextIsFound() throws IOException {
        found(
                readable("<p>Below</p><p class=\"up\">Above</p>", ".up { margin-top: -1.2em } p { margin: 0 }"),
                "are written over each other");
    }

    @Test
    void aBarInFrontOfTheScreenIsFound() throws IOException {
        found(
                readable("<div class=\"bar\">Bar</div>", ".bar { position: sticky; top: 0; height: 200px }"),
                "div.bar stays in front of more than half of the screen");
    }

    @Test
    void aFocusThatDoesNotShowIsFound() throws IOException {
        found(walked("<button>Do it</button>", "button:focus { outline: 0 }"), "button “Do it” does not show");
    }

    @Test
    void aTrapIsFound() throws IOException {
        found(
                walked("<input class=\"trap\" aria-label=\"Trap\"><a href=\"page.html\">Out</a>", ""),
                "input “Trap” does not let go of the focus");
    }

    @Test
    void anOrderThatIsNotThePagesIsFound() throws IOException {
        found(walked("<a href=\"page.html\" tabindex=\"1\">First</a>", ""), "is not reached in its turn");
    }

    @Test
    void aFocusBehindABarIsFound() throws IOException {
        found(
                walked("<div class=\"bar\">Bar</div><a href=\"page.html\">Behind</a>", """
                    .bar { position: fixed; inset: 0; background: #fff }
                    """),
                "a “Behind” has the focus behind something else");
    }

    @Test
    void aSkipLinkThatLeadsNowhereIsFound() throws IOException {
        found(
                faults(
                        "<p>No link.</p>",
                        ".skip { display: none }",
                        (page, url) -> new KeyboardWalk().skipFaults(page)),
                "the first link does not lead to the main part");
    }

    @Test
    void wordsThatAreNotPrintedAreFound() throws IOException {
        assertEquals(
                List.of("“deadline” is printed 0 times of 1"),
                faults(
                        "<p class=\"lost\">Deadline</p><p class=\"furniture\">More</p>",
                        "@media print { .lost, .furniture { display: none } }",
                        (page, url) -> PAPER.faults(page)));
    }

    @Test
    void wordsThatNeedAScriptAreFound() throws IOException {
        assertEquals(
                List.of("is not there without script: Said by a script"),
                faults(
                        "<p class=\"late\"></p><div class=\"added\"><p class=\"late\"></p></div>",
                        "",
                        SCRIPTLESS::faults));
    }

    @Test
    void anInlineStyleIsFound() throws IOException {
        found(
                faults("<p style=\"color: red\">Red</p>", "", (page, url) -> new Quiet().faults(page)),
                "Content Security Policy");
    }

    @Test
    void aRequestToAnotherHostIsFound() throws IOException {
        found(
                faults("<img src=\"https://example.org/a.png\" alt=\"\">", "", (page, url) -> new Quiet().faults(page)),
                "https://example.org/a.png");
    }

    @Test
    void whatTheStandardForbidsIsFound(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("index.html"), """
            <!DOCTYPE html>
            <html lang="en"><head><title>A page</title></head>
            <body>
            <p colour="red">Red</p>
            </body></html>
            """);
        Files.writeString(site.resolve("style.css"), "p { colour: red }\n");
        Files.writeString(site.resolve("drawing.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"><pth/></svg>\n");
        var said = new NuChecker().check(site);

        assertEquals(
                List.of("4:16: error: Attribute “colour” not allowed on element “p” at this point."),
                said.get("index.html"));
        assertEquals(List.of("drawing.svg", "index.html", "style.css"), List.copyOf(said.keySet()));
    }
}
