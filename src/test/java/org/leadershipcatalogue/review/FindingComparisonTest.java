package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingComparisonTest {

    private static ReportedFinding finding(String file, int line, String message) {
        return new ReportedFinding("broken-link", "error", file, line, 1, message, "", "/x/");
    }

    private static String compared(List<ReportedFinding> base, List<ReportedFinding> head) {
        FindingChanges changes = new FindingComparison(Map.of("old.adoc", "new.adoc")).compare(base, head);
        return changes.fresh() + " " + changes.mended() + " " + changes.old();
    }

    @Test
    void takesOneThatMovedToAnotherLineForTheSame() {
        assertEquals("[] [] 1", compared(List.of(finding("a.adoc", 3, "gone")), List.of(finding("a.adoc", 9, "gone"))));
    }

    @Test
    void takesOneThatNamesAnotherLineForTheSame() {
        assertEquals(
                "[] [] 1",
                compared(
                        List.of(finding("a.adoc", 3, "it is also at b.adoc:7:2 and line 4")),
                        List.of(finding("a.adoc", 3, "it is also at b.adoc:9:12 and line 5"))));
    }

    @Test
    void followsAFileThatMoved() {
        assertEquals(
                "[] [] 1", compared(List.of(finding("old.adoc", 3, "gone")), List.of(finding("new.adoc", 3, "gone"))));
    }

    @Test
    void tellsTheOneThatIsMoreAtItsOwnLine() {
        assertEquals(
                "[a.adoc:5:1: error: gone [broken-link]] [] 2",
                compared(
                        List.of(finding("a.adoc", 3, "gone"), finding("a.adoc", 9, "gone")),
                        List.of(
                                finding("a.adoc", 3, "gone"),
                                finding("a.adoc", 5, "gone"),
                                finding("a.adoc", 9, "gone"))));
    }

    @Test
    void tellsWhatWasMendedAndWhatIsNew() {
        assertEquals(
                "[a.adoc:3:1: error: new [broken-link]] [a.adoc:3:1: error: gone [broken-link]] 0",
                compared(List.of(finding("a.adoc", 3, "gone")), List.of(finding("a.adoc", 3, "new"))));
    }
}
