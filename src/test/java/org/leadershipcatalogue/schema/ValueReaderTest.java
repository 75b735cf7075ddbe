package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Value;

class ValueReaderTest {
    private static final String PUBLICATION = "content/publications/p.adoc";

    @Test
    void takesASummaryOfExactlyTheLengthThatFits() {
        site().page("content/about.adoc", "= About\n:summary: " + "é".repeat(200) + "\n")
                .finds();
    }

    @Test
    void saysByHowManyCharactersASummaryIsTooLong() {
        site().page("content/about.adoc", "= About\n:summary: " + "é".repeat(223) + "\n")
                .finds("""
                content/about.adoc:2:11: error: summary has 223 characters, 23 more than the 200 that fit [too-long]
                  shorten it; the rest can stand in the text below""");
    }

    @Test
    void listsTheAllowedValuesWhenTheyAreFewAndNoneIsNear() {
        site().programme("a", ":mode: somewhere else\n").finds("""
                content/programmes/a.adoc:5:8: error: mode “somewhere else” is not known [unknown-value]
                  use one of: blended, in-person, online""");
    }

    @Test
    void offersTheNearestAllowedValueAtTheItemsPlace() {
        site().programme("a", ":phases: primary, Secundary\n").finds("""
                content/programmes/a.adoc:5:19: error: phase “Secundary” is not known [unknown-value]
                  did you mean secondary?""");
    }

    @Test
    void offersTheNearestStatus() {
        site().programme("a", ":jbake-status: publishd\n").finds("""
                content/programmes/a.adoc:5:16: error: status “publishd” is not known [unknown-status]
                  did you mean published?""");
    }

    @Test
    void refusesATypeThatContradictsTheFolder() {
        site().programme("a", ":jbake-type: event\n")
                .programme("b", ":jbake-type: programme\n")
                .finds("""
                content/programmes/a.adoc:5:14: error: type “event” contradicts the folder, which makes this a programme [unknown-value]
                  remove the line, or move the file to the folder of its type""");
    }

    @Test
    void passesOnWhyADateCannotBeRead() {
        site().programme("a", ":starts: 31 February 2023\n").finds("""
                content/programmes/a.adoc:5:10: error: “31 February 2023” does not exist: the last day of that month is 28 February 2023 [impossible-date]
                  correct the day or the month""");
    }

    @Test
    void asksForASingleDayWhereOneIsNeeded() {
        site().programme("a", ":review-by: May 2024\n").finds("""
                content/programmes/a.adoc:5:13: error: review-by wants a single day, but “May 2024” is longer than a day [malformed-value]
                  write day, month and year, such as 1 May 2024""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "-1", "1.5", "1,200", "12345678901", "١٢"})
    void refusesWhatIsNotAWholeNumber(String number) {
        site().named(PUBLICATION, ":kind: book\n:pages: " + number + "\n").finds("""
                content/publications/p.adoc:4:9: error: pages wants a whole number, but “%s” is not one [malformed-value]
                  write it in figures only, such as 12""".formatted(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pages | 0 | 0",
                "published | 2010–11 | 2010-09/2011-08",
                "published | September 2003 | 2003-09",
                "jbake-date | July 2017 | 2017-07",
                "url | HTTPS://www.ucl.ac.uk/a?b=c#d | HTTPS://www.ucl.ac.uk/a?b=c#d",
                "file | p.pdf | /publications/p.pdf",
                "file | files/p-1.tar.gz | /publications/files/p-1.tar.gz",
                "file | ../p.pdf | /p.pdf",
                "source | The letter, of 2003 | The letter, of 2003",
                "redirect-from | /old/ | /old/",
                "redirect-from | /old/page.html | /old/page.html",
            })
    void readsAValue(String name, String written, String expected) {
        assertEquals(
                expected,
                value(":%s: %s\n".formatted(name, written), name).get(0).text());
    }

    @Test
    void readsContactsWithNameWithAddressAndWithBoth() {
        assertEquals(
                List.of(
                        new Value.Contact("Programme office", "office@example.org"),
                        new Value.Contact("", "a.b+c@mail.example.org"),
                        new Value.Contact("The reception desk", ""),
                        new Value.Contact("", "x@example.org")),
                site().programme(
                                "a",
                                ":contact: Programme office <office@example.org>, a.b+c@mail.example.org,"
                                        + " The reception desk, <x@example.org>\n")
                        .finds()
                        .get(new EntryId(EntryType.PROGRAMME, "a"))
                        .fields()
                        .find("contact")
                        .orElseThrow()
                        .values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Office <office@>", "office@example", "Office <office", "a@b@example.org", "Office <>"})
    void refusesAContactThatCannotBeWrittenTo(String contact) {
        site().programme("a", ":contact: " + contact + "\n").finds("""
                content/programmes/a.adoc:5:11: error: contact wants a name, an e-mail address or both, but “%s” cannot be read as such [malformed-value]
                  write it like this: Programme office <office@example.org>""".formatted(contact));
    }

    @Test
    void offersTheBeginningThatAWebAddressLacks() {
        site().programme("a", ":apply-url: www.example.org/apply\n").finds("""
                content/programmes/a.adoc:5:13: error: apply-url wants an address on the web, but “www.example.org/apply” is not one [malformed-value]
                  did you mean https://www.example.org/apply?""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,x",
                "mailto:office@example.org",
                "ftp://example.org/x",
                "//example.org/x",
                "https:/example.org",
                "https://localhost/x",
                "https://www.example.org@example.com/",
                "https://example.org/a b",
                "see the flyer",
            })
    void refusesWhatIsNotAWebAddress(String url) {
        site().programme("a", ":apply-url: " + url + "\n").finds("""
                content/programmes/a.adoc:5:13: error: apply-url wants an address on the web, but “%s” is not one [malformed-value]
                  write it in full, such as https://www.example.org/apply""".formatted(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/p.pdf", "../../p.pdf", "a/../p.pdf", "https://example.org/p.pdf", "a b.pdf", "report", ".x"})
    void refusesAPathThatIsNotThatOfAFileBesideTheEntry(String path) {
        site().named(PUBLICATION, ":kind: book\n:file: " + path + "\n").finds("""
                content/publications/p.adoc:4:8: error: file wants the path of a file beside this entry, but “%s” is not one [malformed-value]
                  put the file into the folder of this page and write its name, such as report.pdf""".formatted(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"old/page", "//example.org/", "/a/../b", "/a?b", "https://example.org/a", "/a//b", "/.git"})
    void refusesAnEarlierAddressThatIsNotOnThisSite(String path) {
        site().page("content/about.adoc", "= About\n:redirect-from: " + path + "\n")
                .finds("""
                content/about.adoc:2:17: error: redirect-from wants an address on this site, but “%s” is not one [malformed-value]
                  write it from the first slash on, such as /courses/leadership/""".formatted(path));
    }

    @Test
    void keepsAWebAddressAsItWasWritten() {
        assertEquals(
                List.of(new Value.Link(URI.create("http://example.org"))), value(":url: http://example.org\n", "url"));
    }

    private static List<Value> value(String line, String name) {
        return site().named(PUBLICATION, ":kind: book\n" + line)
                .finds()
                .get(new EntryId(EntryType.PUBLICATION, "p"))
                .fields()
                .find(name)
                .orElseThrow()
                .values();
    }
}
