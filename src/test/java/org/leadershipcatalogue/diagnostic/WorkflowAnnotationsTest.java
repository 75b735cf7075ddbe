package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkflowAnnotationsTest {

    private static final Location PLACE = new Location("content/a,b:c%.adoc", 7, 12);

    @Test
    void escapeWhatWouldEndAPropertyOrTheLine() {
        Finding finding = Finding.of(Rule.BROKEN_LINK, PLACE, "100% of “a:b,c”\r\n::error::forged")
                .hint("mend it");

        assertEquals(
                "::error file=content/a%2Cb%3Ac%25.adoc,line=7,col=12,title=broken-link"
                        + "::100%25 of “a:b,c”\uFFFD\uFFFD::error::forged%0Amend it\n",
                WorkflowAnnotations.text(List.of(finding)));
    }

    @Test
    void haveTheHostsWordForEachSeverity() {
        Finding note = new Finding(Rule.BROKEN_LINK, Severity.NOTE, PLACE.atColumn(1), "a", "", "");
        Finding warning = new Finding(Rule.BROKEN_LINK, Severity.WARNING, PLACE.atColumn(2), "b", "", "");

        assertEquals("""
                ::notice file=content/a%2Cb%3Ac%25.adoc,line=7,col=1,title=broken-link::a
                ::warning file=content/a%2Cb%3Ac%25.adoc,line=7,col=2,title=broken-link::b
                """, WorkflowAnnotations.text(List.of(warning, note, warning)));
    }
}
