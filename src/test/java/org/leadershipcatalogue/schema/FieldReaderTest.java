package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;

class FieldReaderTest {
    private static final String A = "content/programmes/a.adoc";

    @Test
    void namesEachMissingFieldAtTheTitleWithALineToPaste() {
        site().page(A, "= Lead a team\n:summary: A course.\n:starts: 2024\n").finds("""
                content/programmes/a.adoc:1:3: error: programme lacks the field audiences [missing-field]
                  add a line below the title, such as :audiences: headteachers""", """
                content/programmes/a.adoc:1:3: error: programme lacks the field run-by [missing-field]
                  add a line below the title, such as :run-by: reconnect-london""");
    }

    @Test
    void asksNewsForItsDate() {
        site().named("content/news/n.adoc", "").finds("""
                content/news/n.adoc:1:3: error: piece of news lacks the field jbake-date [missing-field]
                  add a line below the title, such as :jbake-date: 2023-09-28""");
    }

    @Test
    void letsAPageDoWithoutASummary() {
        site().page("content/about.adoc", "= About\n").finds();
    }

    @Test
    void asksAnEventForATimeInItsHeaderOrItsBody() {
        site().named("content/events/e.adoc", "")
                .named("content/events/f.adoc", "[timetable]\n")
                .finds("""
                content/events/e.adoc:1:3: error: event has neither the field starts nor a timetable [missing-field]
                  add a line below the title, such as :starts: 28 September 2023""");
    }

    @Test
    void offersTheNearestFieldOfTheTypeForAnUnknownOne() {
        site().programme("a", ":applications-closes: 2023\n:starts: 2024\n").finds("""
                content/programmes/a.adoc:5:2: error: field “applications-closes” is not known for a programme [unknown-field]
                  did you mean applications-close?""");
    }

    @Test
    void offersTheFieldThatWasWrittenInCapitals() {
        site().programme("a", ":COST: free\n").finds("""
                content/programmes/a.adoc:5:2: error: field “COST” is not known for a programme [unknown-field]
                  did you mean cost?""");
    }

    @Test
    void refusesAFieldOfAnotherTypeAndPointsToTheGuide() {
        site().named("content/events/e.adoc", ":starts: 2023\n:audiences: headteachers\n")
                .finds("""
                content/events/e.adoc:4:2: error: field “audiences” is not known for an event [unknown-field]
                  remove the line, or use one of the fields that docs/authoring.adoc lists""");
    }

    @Test
    void namesBothLinesOfARepeatedFieldAndReadsTheFirst() {
        Catalogue catalogue =
                site().programme("a", ":cost: free\n:places: 30\n:cost: £30\n").finds("""
                content/programmes/a.adoc:7:2: error: field cost is given twice, in line 5 and in line 7 [repeated-field]
                  keep one of the two lines""");
        assertEquals(
                "free",
                catalogue
                        .get(new EntryId(EntryType.PROGRAMME, "a"))
                        .fields()
                        .text("cost")
                        .orElseThrow());
    }

    @Test
    void asksForTheValueOfAnEmptyField() {
        site().programme("a", ":cost:\n").finds("""
                content/programmes/a.adoc:5:2: error: field cost has no value [empty-field]
                  write one, such as :cost: free, or remove the line""");
    }

    @Test
    void reportsAnEmptyRequiredFieldOnceAndDoesNotOfferToRemoveIt() {
        site().page(A, "= A\n:summary: A course.\n:run-by:\n:audiences: headteachers\n:starts: 2024\n")
                .finds("""
                content/programmes/a.adoc:3:2: error: field run-by has no value [empty-field]
                  write one, such as :run-by: reconnect-london""");
    }

    @Test
    void findsTheCommaThatIsTooMany() {
        site().programme("a", ":topics: coaching,\n:phases: primary,, special\n")
                .finds("""
                content/programmes/a.adoc:5:18: error: field topics has a comma too many [malformed-value]
                  remove the comma""", """
                content/programmes/a.adoc:6:17: error: field phases has a comma too many [malformed-value]
                  remove the comma""");
    }

    @Test
    void refusesAnItemThatAListHasAlready() {
        site().page(A, "= A\n:summary: A.\n:run-by: ucl,  organisations/ucl\n:audiences: headteachers\n:starts: 2024\n")
                .finds("""
                content/programmes/a.adoc:3:16: error: “organisations/ucl” is given twice in run-by [malformed-value]
                  keep it once""");
    }
}
