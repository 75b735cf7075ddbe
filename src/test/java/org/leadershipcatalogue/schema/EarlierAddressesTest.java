package org.leadershipcatalogue.schema;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class EarlierAddressesTest {

    @TempDir
    private Path folder;

    /** On 1 June 2023. */
    private SiteCase site(String old, String next) {
        return SiteCase.in(folder)
                .file("content/old.adoc", "= The old page\n" + old)
                .file("content/next.adoc", "= The next page\n" + next);
    }

    @Test
    void mayLeadToWhatTakesThePlaceOfAnotherOnTheDayAfter() {
        site(":expire-on: 1 June 2023\n", ":publish-on: 2 June 2023\n:redirect-from: /old/\n")
                .build()
                .hasNoFinding();
        site(":expire-on: 31 May 2023\n", ":publish-on: 1 June 2023\n:redirect-from: /old/\n")
                .build()
                .hasNoFinding();
    }

    @Test
    void mayBePreparedInADraft() {
        site("", ":jbake-status: draft\n:redirect-from: /old/\n").build().hasNoFinding();
    }

    @Test
    void mustNotBelongToAnotherOnDaysToCome() {
        site(":expire-on: 2 June 2023\n", ":publish-on: 2 June 2023\n:redirect-from: /old/\n")
                .build()
                .hasOnly("""
                        content/next.adoc:3:17: error: /old/ cannot be an earlier address of “content/next.adoc”: it belongs to “content/old.adoc”, and visitors are to see both on the same days [duplicate-address]
                          take it out of redirect-from, or remove content/old.adoc, or let it expire-on the day before""");
    }

    @Test
    void mustNotBelongToADraft() {
        site(":jbake-status: draft\n", ":redirect-from: /old/\n").build().hasOnly("""
                        content/next.adoc:2:17: error: /old/ cannot be an earlier address of “content/next.adoc”: it belongs to “content/old.adoc”, which is a draft [duplicate-address]
                          take it out of redirect-from, or remove content/old.adoc, or let it expire-on the day before""");
    }

    @Test
    void saysThatTheyLeadToWhatIsHidden() {
        site(":redirect-from: /oldest/\n:publish-on: 2 June 2023\n", "").build().hasOnly("""
                        content/old.adoc:2:17: warning: /oldest/ leads nowhere: “content/old.adoc” is not shown before 2 June 2023 [redirect-to-hidden]
                          take it out of redirect-from, or write it into that of an entry that visitors see""");
    }

    @Test
    void saysWhichEntryGoesOnWithAChain() {
        site(":redirect-from: /oldest/\n:expire-on: 31 May 2023\n", ":redirect-from: /old/\n")
                .build()
                .hasOnly("""
                        content/old.adoc:2:17: warning: /oldest/ leads nowhere: “content/old.adoc” was shown until 31 May 2023 [redirect-to-hidden]
                          write it into redirect-from of content/next.adoc too, which now stands for /old/""");
        site(":redirect-from: /oldest/\n:expire-on: 31 May 2023\n", ":redirect-from: /old/, /oldest/\n")
                .build()
                .hasNoFinding();
    }
}
