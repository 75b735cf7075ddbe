package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row is an edit to the sources of a site, and all that a review says of it. */
class ReviewTest {

    @TempDir
    private static Path baseFolder;

    private static Path base;

    @BeforeAll
    static void buildBase() {
        base = ReviewCase.in(baseFolder).build();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                row("nothing", site -> site, ""),
                row(
                        "a word in a body",
                        site -> site.replace("content/about.adoc", "welcome", "invited"),
                        "changed /about/"),
                row(
                        "a session moved",
                        site -> site.replace("content/programmes/lead.adoc", "30 January", "6 February"),
                        """
                        changed /programmes/lead/
                        fact programmes/lead sessions/workshop-2/endDate "2024-01-30T12:30:00Z" "2024-02-06T12:30:00Z"\s
                        fact programmes/lead sessions/workshop-2/startDate "2024-01-30T09:00:00Z" "2024-02-06T09:00:00Z" Workshop 2: Tuesday 30 January 2024 09:00 → Tuesday 6 February 2024 09:00
                        calendar MOVES Workshop 2 – Lead a team: Tuesday 30 January 2024, 09:00 to 12:30 → Tuesday 6 February 2024, 09:00 to 12:30"""),
                row("a cost", site -> site.replace("content/programmes/lead.adoc", ":cost: free", ":cost: £450"), """
                        changed /programmes/lead/
                        fact programmes/lead cost "free" "£450" Cost: free → £450"""),
                row(
                        "a new fact",
                        site -> site.replace(
                                "content/programmes/lead.adoc",
                                ":cost: free",
                                ":cost: free\n:applications-close: 20 September 2023"),
                        """
                        changed /programmes/lead/
                        changed /programmes/state/coming-up/
                        changed /programmes/state/open/
                        fact programmes/lead applications-close null "2023-09-20" Applications close: 20 September 2023 (new)"""),
                row("a page renamed without a redirect", site -> rename(site, ""), """
                        added /support/
                        removed /help/
                        changed /
                        missing /help/ :redirect-from: /help/ in content/support.adoc"""),
                row("a page renamed with one", site -> rename(site, ":redirect-from: /help/\n"), """
                        changed /
                        moved /help/ /support/
                        fact pages/support redirect-from null ["/help/"] Redirect from: /help/ (new)"""),
                row("a heading renamed", site -> site.replace("content/help.adoc", "Who answers", "Who replies"), """
                        changed /help/
                        missing /help/#who-answers [#who-answers] in content/help.adoc"""),
                row("a draft published", site -> site.replace("content/plan.adoc", ":jbake-status: draft\n", ""), """
                        added /plan/
                        changed /"""),
                row("an image replaced", site -> site.file("content/logo.png", "second"), "changed /about/"),
                row("a document replaced", site -> site.file("content/terms.pdf", "%PDF-second"), "changed /fees/"),
                row(
                        "a document gone",
                        site -> site.remove("content/terms.pdf")
                                .replace("content/fees.adoc", "link:terms.pdf[The terms]", "The terms"),
                        """
                        changed /fees/
                        missing /terms.pdf"""),
                row("the foot of every page", site -> everywhere(site, "Ask the office", "Ask us"), """
                        shared /
                        shared /about/
                        shared /audiences/headteachers/
                        shared /fees/
                        shared /help/
                        shared /organisations/office/
                        shared /programmes/lead/
                        several “the office” → “us” 7"""),
                row("a class in every page", site -> everywhere(site, "class=\"page\"", "class=\"leaf\""), """
                        invisible /
                        invisible /about/
                        invisible /audiences/headteachers/
                        invisible /fees/
                        invisible /help/
                        invisible /organisations/office/
                        invisible /programmes/lead/"""),
                row("a style sheet", site -> site.file("assets/css/site.css", "p { color: blue }"), ""),
                row("a title", site -> site.replace("content/about.adoc", "= About", "= About us"), """
                        changed /
                        changed /about/
                        fact pages/about title "About" "About us" Title: About → About us"""),
                row("an include", site -> site.replace("content/_opening-hours.adoc", "weekdays", "Mondays"), """
                        shared /about/
                        shared /fees/
                        shared /help/
                        several “weekdays.” → “Mondays.” 3"""),
                row(
                        "the name of an audience",
                        site -> site.replace("content/audiences/headteachers.adoc", "Headteachers", "Heads"),
                        """
                        shared /
                        shared /audiences/
                        changed /audiences/headteachers/
                        shared /events/audience/headteachers/
                        shared /programmes/lead/
                        fact audiences/headteachers title "Headteachers" "Heads" Title: Headteachers → Heads
                        several “Headteachers” → “Heads” 5"""),
                row(
                        "a session gone",
                        site -> site.edit("content/programmes/lead.adoc", ReviewTest::withoutWorkshop),
                        """
                        changed /programmes/lead/
                        fact programmes/lead sessions/workshop-2/activity "Workshop 2" null\s
                        fact programmes/lead sessions/workshop-2/endDate "2024-01-30T12:30:00Z" null\s
                        fact programmes/lead sessions/workshop-2/startDate "2024-01-30T09:00:00Z" null Workshop 2: Tuesday 30 January 2024 09:00 (this session is gone)
                        fact programmes/lead sessions/workshop-2/where "Town hall" null\s
                        calendar VANISHES Workshop 2 – Lead a team: Tuesday 30 January 2024, 09:00 to 12:30 →\s
                        missing /programmes/lead/#workshop-2
                        missing /programmes/lead/workshop-2.ics"""));
    }

    private static String withoutWorkshop(String text) {
        return text.replaceFirst("(?s)\\|Workshop 2.*12.30\n", "");
    }

    private static Arguments row(String edit, UnaryOperator<ReviewCase> apply, String expected) {
        return arguments(edit, apply, expected);
    }

    private static ReviewCase rename(ReviewCase site, String field) {
        return site.remove("content/help.adoc").file("content/support.adoc", "= Help\n" + field + """

                Write to us, or call.

                == Who answers

                The office does.

                include::_opening-hours.adoc[]
                """);
    }

    private static ReviewCase everywhere(ReviewCase site, String before, String after) {
        Stream.of("programme", "organisation", "term", "page", "home")
                .forEach(name -> site.replace("templates/" + name + ".ftlh", before, after));
        return site;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void saysWhatAnEditChangesAndNothingElse(
            String edit, UnaryOperator<ReviewCase> apply, String expected, @TempDir Path folder) throws IOException {
        Path head = apply.apply(ReviewCase.in(folder)).build();

        assertEquals(expected, ReviewCase.words(ReviewCase.review(base, head)));
    }

    @Test
    void writesTheSameJsonEachTime(@TempDir Path folder) {
        Path head = ReviewCase.in(folder)
                .replace("content/programmes/lead.adoc", ":cost: free", ":cost: £450")
                .build();

        assertEquals("""
                {
                  "needsDecision": false,
                  "pages": {
                    "added": [],
                    "changed": [
                      "/programmes/lead/"
                    ],
                    "removed": [],
                    "moved": [],
                    "invisible": [],
                    "onlyShared": []
                  },
                  "facts": [
                    {
                      "entry": "programmes/lead",
                      "field": "cost",
                      "before": "free",
                      "after": "£450",
                      "sentence": "Cost: free → £450"
                    }
                  ],
                  "addresses": {
                    "missing": [],
                    "remedies": []
                  },
                  "findings": {
                    "new": [],
                    "mended": [],
                    "old": 0
                  },
                  "calendars": [],
                  "shared": [],
                  "files": []
                }
                """, ReviewJson.text(ReviewCase.review(base, head)));
    }
}
