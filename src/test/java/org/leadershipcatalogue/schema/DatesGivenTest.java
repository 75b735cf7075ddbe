package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.SchemaCase.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesGivenTest {
    private static final String A = "content/programmes/a.adoc";
    private static final String REQUIRED = ":run-by: ucl\n:audiences: headteachers\n";

    @Test
    void warnsOfAProgrammeThatSaysNothingOfItsDates() {
        site().named(A, REQUIRED).finds("""
                content/programmes/a.adoc:1:3: warning: programme has neither a timetable nor one of the fields starts, ends, applications-open or applications-close [programme-without-dates]
                  add a line below the title, such as :starts: 28 September 2023, or say so: :starts: not known, :starts: to be confirmed""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":starts: 2024",
                ":ends: Not  known",
                ":applications-open: to be confirmed",
                ":applications-close: May 2024",
                ":jbake-status: draft",
                "[timetable]"
            })
    void leavesAloneWhatSaysSomethingOrIsNotSeen(String line) {
        site().named(A, REQUIRED + line + "\n").finds();
    }

    @Test
    void reportsADateThatCannotBeReadOnlyOnce() {
        site().named(A, REQUIRED + ":starts: soon\n").finds("""
                content/programmes/a.adoc:5:10: error: “soon” cannot be read as a date [unreadable-date]
                  write it like this: 28 September 2023, September 2023, 2023 or 2022–23""");
    }

    @Test
    void allowsNoWordsInThePlaceOfOtherDates() {
        site().named("content/publications/p.adoc", ":kind: book\n:published: not known\n")
                .finds("""
                content/publications/p.adoc:4:13: error: “not known” cannot be read as a date [unreadable-date]
                  write it like this: 28 September 2023, September 2023, 2023 or 2022–23""");
    }
}
