package org.leadershipcatalogue.preview;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Finding;

/**
 * What the preview shows and says at one moment.
 *
 * @param choice how the person wants to see the site
 * @param hasSite whether there has been a build without errors, so that there is a site to show
 * @param isBuilding whether the newest sources are being built
 * @param isLastGood whether the sources have errors, so that an earlier state of the site is shown
 * @param findings what is to be mended
 * @param failure why nothing could be built, when that is no finding; else empty
 * @param basePath the folder of the host that the site is in, as {@code /catalogue}, or empty
 * @param fresh pages that are newer than those of the site, by their files
 * @param files counts the builds with other files than pages, which browsers must load again
 * @param hidden how many entries visitors do not see
 */
record State(
        Choice choice,
        boolean hasSite,
        boolean isBuilding,
        boolean isLastGood,
        List<Finding> findings,
        String failure,
        String basePath,
        SortedMap<String, String> fresh,
        int files,
        int hidden) {

    private static final SortedMap<String, String> NONE = Collections.emptySortedMap();

    State {
        findings = List.copyOf(findings);
        fresh = Collections.unmodifiableSortedMap(new TreeMap<>(fresh));
    }

    /** Before the first build. */
    static State first(Choice choice) {
        return new State(choice, false, true, false, List.of(), "", "", NONE, 0, 0);
    }

    State chosen(Choice other) {
        return new State(other, hasSite, isBuilding, isLastGood, findings, failure, basePath, fresh, files, hidden);
    }

    State building() {
        return new State(choice, hasSite, true, isLastGood, findings, failure, basePath, fresh, files, hidden);
    }

    /** The sources are read, and the checks have not spoken yet; with errors the last good site stays. */
    State read(List<Finding> known, boolean hasErrors, int nowHidden) {
        return new State(choice, hasSite, true, isLastGood || hasErrors, known, "", basePath, fresh, files, nowHidden);
    }

    /** Pages of the newest sources are shown before the rest of the site is made. */
    State showing(SortedMap<String, String> pages) {
        return new State(choice, hasSite, true, false, findings, "", basePath, pages, files, hidden);
    }

    /** The whole of the newest sources is shown. */
    State shown(List<Finding> all, String nowBasePath, boolean hasOtherFiles) {
        int nowFiles = files + (hasOtherFiles ? 1 : 0);
        return new State(choice, true, false, false, all, "", nowBasePath, NONE, nowFiles, hidden);
    }

    /** The newest sources have errors; what was shown before them stays. */
    State refused(List<Finding> all) {
        return new State(choice, hasSite, false, true, all, "", basePath, NONE, files, hidden);
    }

    /** Nothing could be built. */
    State failed(String reason) {
        return new State(choice, hasSite, false, true, List.of(), reason, basePath, NONE, files, hidden);
    }
}
