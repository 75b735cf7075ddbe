package org.leadershipcatalogue.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells new findings from old ones. Two are the same when rule, severity, file, message and target are, whatever their
 * line; of several alike in one file those on the same line are matched first, then the others in their order.
 */
final class FindingComparison {

    /** Messages that name another place move with it. */
    private static final Pattern PLACE = Pattern.compile("(?<=\\.[a-z]{2,8}):\\d+(?::\\d+)?|(?<=\\blines? )\\d+");

    private final Map<String, String> movedFiles;

    /** @param movedFiles source files of BASE that have another name in HEAD */
    FindingComparison(Map<String, String> movedFiles) {
        this.movedFiles = movedFiles;
    }

    FindingChanges compare(List<ReportedFinding> base, List<ReportedFinding> head) {
        List<ReportedFinding> mended = new ArrayList<>(base);
        List<ReportedFinding> fresh = new ArrayList<>(head);
        match(mended, fresh, true);
        match(mended, fresh, false);
        return new FindingChanges(
                fresh.stream().sorted().toList(), mended.stream().sorted().toList(), head.size() - fresh.size());
    }

    private void match(List<ReportedFinding> mended, List<ReportedFinding> fresh, boolean withPlaces) {
        Map<List<Object>, Deque<ReportedFinding>> open = new HashMap<>();
        mended.stream()
                .sorted()
                .forEach(finding -> open.computeIfAbsent(
                                key(finding, moved(finding), withPlaces), key -> new ArrayDeque<>())
                        .add(finding));
        List<ReportedFinding> rest = new ArrayList<>();
        for (ReportedFinding finding : fresh.stream().sorted().toList()) {
            Deque<ReportedFinding> same = open.get(key(finding, finding.file(), withPlaces));
            if (same == null || same.poll() == null) {
                rest.add(finding);
            }
        }
        fresh.clear();
        fresh.addAll(rest);
        mended.clear();
        open.values().forEach(mended::addAll);
    }

    private String moved(ReportedFinding finding) {
        return movedFiles.getOrDefault(finding.file(), finding.file());
    }

    private static List<Object> key(ReportedFinding finding, String file, boolean withPlaces) {
        return List.of(
                finding.rule(),
                finding.severity(),
                file,
                PLACE.matcher(finding.message()).replaceAll(""),
                finding.target(),
                withPlaces ? finding.line() : 0,
                withPlaces ? finding.column() : 0);
    }
}
