package org.leadershipcatalogue.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;

/** Faults by rule and target: each is told once, at the first of its places, and names the others. */
final class FaultsByTarget {

    private static final int MOST_LISTED = 8;

    /** A fault at one of its places, and the way out for those whose fault does not say it by itself. */
    private record Fault(Finding finding, Supplier<String> wayOut) {}

    private final SortedMap<String, SortedMap<Location, Fault>> faults = new TreeMap<>();

    /**
     * Adds a fault at one place.
     *
     * @param target what is at fault, the same for every place it is written in
     * @param wayOut asked for the place that is told, unless the finding has one
     */
    void add(Finding finding, String target, Supplier<String> wayOut) {
        faults.computeIfAbsent(finding.rule().id() + " " + target, key -> new TreeMap<>())
                .putIfAbsent(finding.at(), new Fault(finding, wayOut));
    }

    /** The findings, by rule and target. */
    List<Finding> told() {
        return faults.values().stream().map(FaultsByTarget::told).toList();
    }

    private static Finding told(SortedMap<Location, Fault> places) {
        Fault first = places.values().iterator().next();
        Finding finding = first.finding();
        String hint = finding.hint().isEmpty() ? first.wayOut().get() : finding.hint();
        return finding.hint(places.size() == 1 ? hint : joined(hint, others(List.copyOf(places.keySet()))));
    }

    private static String others(List<Location> places) {
        List<Location> others = places.subList(1, places.size());
        String listed = String.join(
                ", ", others.stream().limit(MOST_LISTED).map(Location::toString).toList());
        int more = others.size() - MOST_LISTED;
        return "t also stands at " + listed + (more > 0 ? " and " + more + " more" : "");
    }

    private static String joined(String hint, String others) {
        if (hint.isEmpty()) {
            return "i" + others;
        }
        return hint.endsWith("?") ? hint + " I" + others : hint + "; i" + others;
    }
}
