package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

/** What visitors read where nobody can give a date. */
class UndatedFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":starts: not known | When: Dates not known",
                ":starts: To be confirmed | When: Dates to be confirmed",
                ":starts: May 2023 | When: From May 2023",
                ":starts: May 2023~:ends: to be confirmed | When: From May 2023, end to be confirmed",
                ":starts: not known~:ends: May 2023 | When: Until May 2023, start not known",
                ":starts: not known~:ends: not known | When: Dates not known",
                ":ends: not known | When: End not known",
                ":starts: May 2023~:applications-open: to be confirmed | Apply from: To be confirmed"
            })
    void saysWhatIsNotKnownOfDates(String lines, String fact, @TempDir Path folder) {
        BuiltSite built = SiteCase.in(folder)
                .file("content/organisations/o.adoc", "= O\n:summary: O.\n:kind: network\n")
                .file("content/audiences/a.adoc", "= A\n:summary: A.\n")
                .file(
                        "content/programmes/p.adoc",
                        "= P\n:summary: P.\n:run-by: o\n:audiences: a\n" + lines.replace('~', '\n') + "\n")
                .build()
                .hasNoFinding();

        String page = built.text("programmes/p/index.html");
        assertTrue(page.contains("<p>" + fact + "</p>"), page);
        String words = fact.contains("confirmed") ? "\"to be confirmed\"" : "\"not known\"";
        assertTrue(!lines.matches(".*(known|onfirmed).*")
                || built.text("catalogue.json").contains(words));
    }
}
