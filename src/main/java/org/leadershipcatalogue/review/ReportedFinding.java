package org.leadershipcatalogue.review;

import java.util.Comparator;

/** A finding as a report says it; its rule and its severity are words, since another program may have written it. */
public record ReportedFinding(
        String rule, String severity, String file, int line, int column, String message, String hint, String target)
        implements Comparable<ReportedFinding> {

    private static final Comparator<ReportedFinding> ORDER = Comparator.comparing(ReportedFinding::file)
            .thenComparingInt(ReportedFinding::line)
            .thenComparingInt(ReportedFinding::column)
            .thenComparing(ReportedFinding::rule)
            .thenComparing(ReportedFinding::message)
            .thenComparing(ReportedFinding::hint)
            .thenComparing(ReportedFinding::target)
            .thenComparing(ReportedFinding::severity);

    @Override
    public int compareTo(ReportedFinding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity + ": " + message + " [" + rule + "]";
    }
}
