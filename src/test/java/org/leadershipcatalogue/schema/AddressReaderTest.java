package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;

class AddressReaderTest {

    @Test
    void readsAddressesAndNamesOfAnyLength() {
        String report = "content/publications/report.adoc";
        String name = "a-".repeat(20_000) + "a";
        site().named(report, ":kind: report\n:file: " + "a/".repeat(20_000) + "b.pdf\n:publisher: " + name + "\n")
                .finds(report + ":5:13: error: organisation “" + name + "” is not known [unknown-reference]\n"
                        + "  write the name of a file in content/organisations/, without .adoc");
    }

    @Test
    void takesAnEarlierAddressWithoutSlashAsThatOfAPage() {
        assertEquals(
                List.of("/old/", "/older.html"),
                site().programme("a", ":redirect-from: /old, /older.html\n")
                        .finds()
                        .get(new EntryId(EntryType.PROGRAMME, "a"))
                        .fields()
                        .texts("redirect-from"));
    }

    /** No disk has a file for it. */
    @Test
    void refusesAnEarlierAddressThatIsTooLong() {
        site().programme("a", ":redirect-from: /" + "a".repeat(238) + "/\n").finds();
        site().programme("a", ":redirect-from: /" + "a".repeat(239) + "/\n").finds("""
                content/programmes/a.adoc:5:17: error: redirect-from wants an address of at most 240 characters, but “/%s…” has 241 [malformed-value]
                  take it out, or write a shorter one, such as /courses/leadership/""".formatted("a".repeat(39)));
    }

    @Test
    void refusesAnEarlierAddressOfAFile() {
        site().programme("a", ":redirect-from: /old/report.pdf\n").finds("""
                content/programmes/a.adoc:5:17: error: redirect-from wants the address of a page, but “/old/report.pdf” is that of a file [malformed-value]
                  pages have addresses that end in a slash or in .html, such as /courses/leadership/""");
    }
}
