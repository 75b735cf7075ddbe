package org.leadershipcatalogue.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Value;

/** Entries that contain each other, by {@code part-of} or {@code broader}; each circle is reported once. */
final class Circles {
    private static final Map<String, String> RELATIONS = Map.of("part-of", "is part of", "broader", "is within");

    private final Findings findings;

    /** A step upwards: from the entry to what contains it. */
    private record Step(EntryId from, EntryId to, Location at) {}

    Circles(Findings findings) {
        this.findings = findings;
    }

    void check(List<ReadEntry> entries) {
        RELATIONS.keySet().forEach(relation -> check(steps(entries, relation), relation));
    }

    private static Map<EntryId, Step> steps(List<ReadEntry> entries, String relation) {
        Map<EntryId, Step> steps = new LinkedHashMap<>();
        for (ReadEntry entry : entries) {
            entry.find(relation).map(ReadField::first).ifPresent(first -> {
                if (first.value() instanceof Value.Reference reference) {
                    steps.put(entry.id(), new Step(entry.id(), reference.id(), first.at()));
                }
            });
        }
        return steps;
    }

    /** Follows each entry upwards until the top, or an entry followed before: every step is taken once. */
    private void check(Map<EntryId, Step> steps, String relation) {
        Set<EntryId> followed = new HashSet<>();
        for (EntryId start : steps.keySet()) {
            List<Step> trail = new ArrayList<>();
            Step step = steps.get(start);
            while (step != null && followed.add(step.from())) {
                trail.add(step);
                step = steps.get(step.to());
            }
            if (step != null && trail.contains(step)) {
                report(new ArrayList<>(trail.subList(trail.indexOf(step), trail.size())), relation);
            }
        }
    }

    private void report(List<Step> circle, String relation) {
        Step first = Collections.min(
                circle, (left, right) -> left.at().file().compareTo(right.at().file()));
        Collections.rotate(circle, -circle.indexOf(first));
        String verb = RELATIONS.getOrDefault(relation, relation);
        String message = circle.size() == 1
                ? first.from() + " " + verb + " itself"
                : first.from() + " " + verb + " "
                        + circle.stream()
                                .map(step -> step.to().toString())
                                .collect(Collectors.joining(", which " + verb + " "));
        findings.add(Finding.of(Rule.CIRCULAR_REFERENCE, first.at(), message)
                .hint("remove the line " + relation
                        + (circle.size() == 1 ? "" : " from one of them, or name another entry there"))
                .target(first.to().name()));
    }
}
