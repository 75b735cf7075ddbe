package org.leadershipcatalogue.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.SiteCase;

/** The preview as an editor has it: files are saved, and a real browser shows what comes of it. */
class PreviewTest {

    private static final String GUIDE = "content/guide.adoc";
    private static final String GUIDE_WORDS =
            "= A guide\n:summary: How to use this.\n\n" + "A paragraph.\n\n".repeat(80);
    private static final String COURSE = "content/programmes/course.adoc";
    private static final String COURSE_WORDS = """
            = A course
            :summary: A course for people who lead a team.
            :run-by: network
            :audiences: middle-leaders
            :starts: 2024

            """;
    private static final String LAST_GOOD = "The last good page is shown until all is mended.";
    private static final String POLICY = "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self';"
            + " img-src 'self'; script-src 'self'; style-src 'self'";

    @TempDir
    private static Path folder;

    private static SiteCase site;
    private static RunningPreview preview;
    private static Browser browser;

    @BeforeAll
    static void start() throws InterruptedException {
        browser = Browser.start();
        site = SiteCase.in(folder)
                .file("assets/favicon.ico", "")
                .file("templates/page.ftlh", """
                        <!DOCTYPE html>
                        <html lang="en-GB">
                        <head><meta charset="utf-8"><title>${page.head.title}</title>
                        <meta http-equiv="Content-Security-Policy" content="%s"></head>
                        <body><main><h1>${page.title}</h1>
                        <input name="q"><details><summary>More</summary>Words</details>
                        <#list page.parts as part>${part.html}</#list>
                        </main></body>
                        </html>
                        """.formatted(POLICY))
                .file("content/organisations/network.adoc", """
                        = The Network
                        :summary: A network of schools.
                        :kind: network
                        """)
                .file("content/audiences/middle-leaders.adoc", """
                        = Middle leaders
                        :summary: People who lead a subject or a year.
                        """);
        reset();
        preview = new RunningPreview(site.source(), "2023-06-01T09:00:00Z");
        assertEquals("shown 0", preview.next());
    }

    private static void reset() {
        site.file(GUIDE, GUIDE_WORDS).file(COURSE, COURSE_WORDS);
    }

    @AfterEach
    void settle() {
        reset();
        browser.awaitedValue(textOf(".doing"), "Up to date");
        panel(".words", "No findings");
        assertEquals(List.of(), browser.complaints());
    }

    @AfterAll
    static void stop() {
        if (preview != null) {
            preview.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void loadsAPageAgainWhereTheReaderWas() {
        browser.wide(1280).open(preview.url("/guide/"));
        panel(".words", "No findings");
        browser.run("""
                document.querySelector("details").open = true;
                const field = document.querySelector("input");
                field.value = "typed";
                field.focus();
                field.setSelectionRange(2, 3);
                scrollTo(0, 700);
                """);
        site.file(GUIDE, GUIDE_WORDS + "The end.\n");

        assertEquals(
                "The end.",
                browser.awaitedValue(
                        "document.querySelector('main')?.lastElementChild.textContent.trim()", "The end."));
        assertEquals("700", browser.awaitedValue("Math.round(scrollY)", "700"));
        assertEquals("typed true 2 3", browser.awaitedValue("""
                [document.activeElement.value, document.querySelector("details").open,
                 document.activeElement.selectionStart, document.activeElement.selectionEnd].join(" ")\
                """, "typed true 2 3"));
    }

    @Test
    void showsAFindingUntilItIsMended() {
        browser.open(preview.url("/programmes/course/"));
        site.file(
                COURSE, COURSE_WORDS.replace("middle-leaders", "middle-leadrs").replace("A course\n", "Another\n"));

        panel(".words", "1 error");
        panel(".doing", LAST_GOOD);
        panel("h2", "On this page");
        panel(".place code", COURSE + ":4:13");
        panel(".message", "audience “middle-leadrs” is not known");
        panel(".hint", "did you mean middle-leaders?");
        panel("[role=status]", "1 error. " + LAST_GOOD);
        assertEquals("A course", browser.texts("h1").get(0));

        site.file(COURSE, COURSE_WORDS.replace("A course\n", "Another\n"));
        panel(".words", "No findings");
        panel(".place code", "null");
        assertEquals(List.of("Another"), browser.awaited("h1", List.of("Another")));
    }

    @Test
    void servesTheLastGoodSiteWhileAFinishedPageIsWrong() throws Exception {
        browser.open(preview.url("/guide/"));
        panel(".words", "No findings"); // the preview knows of the page, and will render it before all others
        site.file(GUIDE, "= Renamed\n:summary: How to use this.\n\nlink:/nowhere/[Nowhere]\n");

        panel(".words", "1 error");
        panel(".doing", LAST_GOOD);
        assertEquals(List.of("A guide"), browser.awaited("h1", List.of("A guide")));
    }

    @Test
    void showsABrokenTemplateAndSettingsByTheirPlace() {
        browser.open(preview.url("/guide/"));
        site.file("jbake.properties", "site.titel=X\n");
        panel(".place code", "jbake.properties:1:1");
        site.file("jbake.properties", "");
        panel(".words", "No findings");
        site.file("templates/programme.ftlh", "<#if");
        panel(".place code", "templates/programme.ftlh:1:2");
        site.file("templates/programme.ftlh", SiteCase.HOME);
    }

    @Test
    void showsTheSiteAsVisitorsWillSeeItOnADay() {
        site.file("content/news/later.adoc", """
                = Later
                :summary: Something that is not known yet.
                :jbake-date: 2023-05-01
                :publish-on: 3 July 2023

                Words.
                """);
        browser.open(preview.url("/news/later/"));
        assertEquals(List.of("Later"), browser.awaited("h1", List.of("Later")));

        panel(".seen", "Visitors do not see 1 entry of these");
        choose("visitors", "checked = true");
        assertEquals(List.of("Page not found"), browser.awaited("h1", List.of("Page not found")));
        panel(".seen", "1 entry left out");
        choose("day", "value = '2023-07-03'");
        assertEquals(List.of("Later"), browser.awaited("h1", List.of("Later")));
        choose("day", "value = '2023-06-01'");
        choose("everything", "checked = true");
        assertEquals(List.of("Later"), browser.awaited("h1", List.of("Later")));
        browser.complaints(); // of the page that was not there
    }

    private static void choose(String control, String assignment) {
        browser.run("""
                const control = document.querySelector("catalogue-preview").shadowRoot.querySelector("[data-control=%s]");
                control.%s;
                control.dispatchEvent(new Event("change", { bubbles: true }));
                """.formatted(control, assignment));
    }

    /** Waits for words of the panel. */
    private static void panel(String selector, String words) {
        assertEquals(words, browser.awaitedValue(textOf(selector), words));
    }

    private static String textOf(String selector) {
        return "document.querySelector('catalogue-preview')?.shadowRoot.querySelector('" + selector + "')?.textContent";
    }

    @Test
    void doesNotCoverTheEndOfThePage() {
        browser.wide(320).open(preview.url("/guide/"));
        panel(".words", "No findings");
        browser.run("scrollTo(0, document.documentElement.scrollHeight)");

        assertTrue(Boolean.parseBoolean(browser.value("""
                document.querySelector("main").getBoundingClientRect().bottom
                  <= document.querySelector("catalogue-preview").getBoundingClientRect().top + 1\
                """)));
    }

    @Test
    void saysWhenItHasStopped(@TempDir Path other) throws Exception {
        int port;
        try (StaticPreview served = new StaticPreview(other, 0)) {
            browser.open(served.url());
            panel(".words", "No findings");
            port = served.url().getPort();
        }
        panel(".words", "Not connected");
        try (StaticPreview again = new StaticPreview(other, port)) {
            panel(".words", "No findings");
            assertEquals(port, again.url().getPort());
        }
        browser.open(preview.url("/guide/"));
        browser.complaints(); // of the server that had gone
    }

    @Test
    void waitsForASiteThatCanBeShown(@TempDir Path other) throws Exception {
        SiteCase empty = SiteCase.in(other);
        Files.delete(empty.source().resolve("content"));
        try (RunningPreview broken = new RunningPreview(empty.source(), "2023-06-01T09:00:00Z")) {
            browser.open(broken.url("/guide/"));
            assertEquals(
                    List.of("There is no site to show yet"),
                    browser.awaited("h1", List.of("There is no site to show yet")));
            panel(".words", "Cannot be built");
            empty.file(GUIDE, GUIDE_WORDS);
            assertEquals(List.of("A guide"), browser.awaited("h1", List.of("A guide")));
        }
        browser.open(preview.url("/guide/"));
        browser.complaints(); // of the site that was not there
    }
}
