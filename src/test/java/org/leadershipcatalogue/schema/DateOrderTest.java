package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.SchemaCase.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    @Test
    void namesBothDatesWhenTheEndIsBeforeTheStart() {
        site().programme("a", ":ends: 9 May 2023\n:starts: 28 September 2023\n").finds("""
                content/programmes/a.adoc:5:8: error: ends is 9 May 2023, which is before starts, 28 September 2023 (line 6) [end-before-start]
                  correct one of the two dates""");
    }

    @Test
    void namesBothDatesWhenApplicationsCloseBeforeTheyOpen() {
        site().programme("a", ":applications-open: 2024\n:applications-close: December 2023\n")
                .finds("""
                content/programmes/a.adoc:6:22: error: applications-close is December 2023, which is before applications-open, 2024 (line 5) [end-before-start]
                  correct one of the two dates""");
    }

    @Test
    void namesBothDatesWhenAPageExpiresBeforeItIsShown() {
        site().programme("a", ":publish-on: 2 June 2023\n:expire-on: 1 June 2023\n")
                .finds("""
                content/programmes/a.adoc:6:13: error: expire-on is 1 June 2023, which is before publish-on, 2 June 2023 (line 5) [end-before-start]
                  correct one of the two dates""");
    }

    @Test
    void namesTheStartOfAnEventThatSaysOnlyWhenItEnds() {
        site().named("content/events/e.adoc", ":ends: 9 May 2023\n").finds("""
                content/events/e.adoc:1:3: error: event says when it ends, but not when it starts [missing-field]
                  add a line below the title, such as :starts: 28 September 2023""");
    }

    @Test
    void namesBothDatesWhenApplicationsCloseAfterTheStart() {
        site().programme("a", ":starts: 28 September 2023\n:applications-close: October 2023\n")
                .finds("""
                content/programmes/a.adoc:6:22: error: applications-close is October 2023, which is after starts, 28 September 2023 (line 5) [applications-close-after-start]
                  correct one of the two dates""");
    }

    @ParameterizedTest
    @CsvSource({
        "28 September 2023, 28 September 2023",
        "28 September 2023, September 2023",
        "2023–24, May 2024",
        "to be confirmed, 28 September 2023",
        "28 September 2023, not known"
    })
    void acceptsApplicationsThatMayCloseInTime(String starts, String close) {
        site().programme("a", ":starts: " + starts + "\n:applications-close: " + close + "\n")
                .finds();
    }

    @ParameterizedTest
    @CsvSource({
        "28 September 2023, 28 September 2023",
        "28 September 2023, September 2023",
        "September 2023, 2023",
        "2023–24, 2023",
        "2023, 2023–24"
    })
    void acceptsWhatMayBeInOrder(String starts, String ends) {
        site().programme("a", ":starts: " + starts + "\n:ends: " + ends + "\n").finds();
    }
}
