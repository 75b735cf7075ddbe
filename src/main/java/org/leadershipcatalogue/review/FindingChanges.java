package org.leadershipcatalogue.review;

import java.util.List;

/**
 * What the two builds found. A finding that only moved to another line is the same finding.
 *
 * @param fresh those of HEAD alone
 * @param mended those of BASE alone
 * @param old how many both have
 */
public record FindingChanges(List<ReportedFinding> fresh, List<ReportedFinding> mended, int old) {

    /** Where no reports were given. */
    public static final FindingChanges NONE = new FindingChanges(List.of(), List.of(), 0);

    public FindingChanges {
        fresh = List.copyOf(fresh);
        mended = List.copyOf(mended);
    }
}
