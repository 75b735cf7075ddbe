package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

class DueListTest {

    @TempDir
    private Path folder;

    private SiteCase site() {
        return SiteCase.in(folder)
                .file("content/a.adoc", "= A page\n:owner: The web team\n:review-by: 31 May 2023\n")
                .file("content/b.adoc", "= B page\n:review-by: 1 January 2023\n")
                .file("content/c.adoc", "= C page\n:owner: Coaching office\n:review-by: 1 July 2023\n")
                .file("content/d.adoc", "= D page\n:owner: The web team\n:review-by: 2 July 2023\n")
                .file(
                        "content/e.adoc",
                        "= E page\n:owner: The web team\n:review-by: 1 May 2023\n:jbake-status: draft\n")
                .file("content/f.adoc", "= F page\n:review-by: 1 May 2023\n:expire-on: 2 May 2023\n")
                .file("content/g.adoc", "= G page\n:review-by: 1 June 2023\n")
                .now("2023-06-01T09:00:00Z");
    }

    private String list() throws IOException {
        return Files.readString(site().source().resolve("target/report/due.txt"));
    }

    @Test
    void namesWhatIsDueByOwnerAndDay() throws IOException {
        site().build().hasNoFinding();

        assertEquals("""
                Overdue for review:
                  The web team
                    content/e.adoc: “E page” was due on 1 May 2023
                    content/a.adoc: “A page” was due on 31 May 2023
                  nobody is named as owner
                    content/b.adoc: “B page” was due on 1 January 2023
                Due for review within 30 days:
                  Coaching office
                    content/c.adoc: “C page” is due by 1 July 2023
                  nobody is named as owner
                    content/g.adoc: “G page” is due by 1 June 2023
                """, list());
    }

    @Test
    void goesByTheDayInLondon() throws IOException {
        site().now("2023-07-01T23:00:00Z").build();

        assertEquals(
                "    content/c.adoc: “C page” was due on 1 July 2023",
                list().lines().skip(2).findFirst().orElse(""));
    }

    @Test
    void leavesTheSiteAsItIs() {
        BuiltSite built = site().build();
        FileTree before = FileTree.read(built.output());
        BuiltSite again = site().now("2023-07-03T09:00:00Z").build();

        assertEquals(Optional.empty(), built.result().nextChange());
        assertEquals(List.of(), before.differences(FileTree.read(again.output())));
    }
}
