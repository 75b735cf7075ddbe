package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;

class ReferenceReaderTest {
    private static final String INITIATIVE = ":scope: local\n:led-by: ucl\n";

    @Test
    void offersTheNearestNameForAnUnknownOneAtItsOwnPlace() {
        site().page("content/programmes/a.adoc", """
                = Lead a team
                :summary: A course.
                :run-by: ucl
                :audiences: middle-leaders, headteachrs
                :starts: 2024
                """).finds("""
                content/programmes/a.adoc:4:29: error: audience “headteachrs” is not known [unknown-reference]
                  did you mean headteachers?""");
    }

    @Test
    void saysWhereTheNamesAreWhenNoneIsNear() {
        site().programme("a", ":part-of: summer-school\n").finds("""
                content/programmes/a.adoc:5:11: error: programme or initiative “summer-school” is not known [unknown-reference]
                  write the name of a file in content/programmes/ or content/initiatives/, without .adoc""");
    }

    @Test
    void saysWhatTheFieldWantsAndWhatItFound() {
        site().programme("a", ":funded-by: london\n").finds("""
                content/programmes/a.adoc:5:13: error: funded-by wants an organisation, but “london” is a region [wrong-reference-type]
                  write the name of a file in content/organisations/, without .adoc""");
    }

    @Test
    void refusesALongNameOfAnotherType() {
        site().programme("a", ":funded-by: regions/london\n").finds("""
                content/programmes/a.adoc:5:13: error: funded-by wants an organisation, but “regions/london” is a region [wrong-reference-type]
                  write the name of a file in content/organisations/, without .adoc""");
    }

    @Test
    void refersToAnythingButAPage() {
        String news = "content/news/n.adoc";
        site().page("content/about.adoc", "= About\n")
                .named(news, ":jbake-date: 2023-09-28\n:about: london, about, londn\n")
                .finds("""
                        content/news/n.adoc:4:17: error: about wants anything but a page, but “about” is a page [wrong-reference-type]
                          write the name of a file in content/programmes/, content/initiatives/, content/publications/, \
                        content/events/, content/organisations/, content/places/, content/audiences/, content/topics/, \
                        content/regions/ or content/news/, without .adoc""", """
                        content/news/n.adoc:4:24: error: entry “londn” is not known [unknown-reference]
                          did you mean london?""");
    }

    @Test
    void asksWhichOneIsMeantWhenTwoTypesHaveTheName() {
        site().programme("x", "")
                .named("content/initiatives/x.adoc", INITIATIVE)
                .programme("a", ":part-of: x\n")
                .finds("""
                        content/programmes/a.adoc:5:11: error: part-of is ambiguous: “x” is a programme and an initiative [ambiguous-reference]
                          write programmes/x or initiatives/x""");
    }

    @Test
    void takesTheLongNameThatSettlesIt() {
        Catalogue catalogue = site().programme("x", "")
                .named("content/initiatives/x.adoc", INITIATIVE)
                .programme("a", ":part-of: initiatives/x\n")
                .finds();
        assertEquals(
                Optional.of(new EntryId(EntryType.INITIATIVE, "x")),
                catalogue.get(new EntryId(EntryType.PROGRAMME, "a")).partOf());
    }

    @Test
    void prefersTheEntryOfAFittingTypeOverOneThatDoesNotFit() {
        site().named("content/places/ucl.adoc", ":organisation: ucl\n").finds();
    }

    @Test
    void takesTheNameOfAnEntryInASubfolder() {
        site().programme("london/x", "").programme("a", ":part-of: london/x\n").finds();
    }

    @Test
    void offersTheLongNameForALongNameThatIsNotKnown() {
        site().programme("leading", "")
                .programme("a", ":part-of: programmes/leadin\n")
                .finds("""
                content/programmes/a.adoc:5:11: error: programme or initiative “programmes/leadin” is not known [unknown-reference]
                  did you mean programmes/leading?""");
    }

    @Test
    void offersTheNameForATitle() {
        site().programme("a", ":funded-by: Reconnect London\n:part-of: Big Ideas\n:topics: …\n")
                .finds("""
                content/programmes/a.adoc:5:13: error: “Reconnect London” is not written like the name of an organisation [malformed-value]
                  did you mean reconnect-london?""", """
                content/programmes/a.adoc:6:11: error: “Big Ideas” is not written like the name of a programme or initiative [malformed-value]
                  names are lower-case words joined by hyphens, such as big-ideas""", """
                content/programmes/a.adoc:7:10: error: “…” is not written like the name of a topic [malformed-value]
                  names are lower-case words joined by hyphens, such as new-headteachers""");
    }

    @Test
    void refusesADraftThatIsNamedByAPublishedEntry() {
        site().named("content/organisations/o.adoc", ":kind: trust\n:jbake-status: draft\n")
                .programme("a", ":delivered-by: ucl, o\n")
                .finds("""
                        content/programmes/a.adoc:5:21: error: organisation “o” is a draft, but this page is published [reference-to-draft]
                          publish organisations/o too, or take it out here, or make this page a draft""");
    }

    @Test
    void looksForTheNearestNameNoMoreThanFiftyTimes() {
        SchemaCase site = site();
        String[] expected = new String[60];
        for (int index = 0; index < expected.length; index++) {
            String wrong = "london" + (char) ('a' + index / 10) + index % 10;
            site.named(path(wrong), ":kind: trust\n:region: " + wrong);
            expected[index] = path(wrong) + ":4:10: error: region “" + wrong + "” is not known [unknown-reference]\n  "
                    + (index < 50
                            ? "did you mean london?"
                            : "write the name of a file in content/regions/, without .adoc");
        }
        site.finds(expected);
    }

    private static String path(String name) {
        return "content/organisations/of-" + name + ".adoc";
    }
}
