package org.leadershipcatalogue.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.review.ReadPage.Segment;
import org.leadershipcatalogue.review.ReadPage.Target;
import org.leadershipcatalogue.review.TextDiff.Stretch;

/** Tells what became of the links and images within the blocks that differ. */
final class LinkComparison {

    private LinkComparison() {}

    /** The links that lead elsewhere, came or went; those of the same words are taken for the same link. */
    static List<LinkChange> links(Stretch<Segment> stretch) {
        List<Target> gone = links(stretch.before());
        List<Target> come = links(stretch.after());
        Set<String> before = gone.stream().map(Target::address).collect(Collectors.toSet());
        Set<String> after = come.stream().map(Target::address).collect(Collectors.toSet());
        Map<String, Deque<Target>> byWords = new LinkedHashMap<>();
        come.stream()
                .filter(link -> !before.contains(link.address()))
                .forEach(link -> byWords.computeIfAbsent(link.words(), words -> new ArrayDeque<>())
                        .add(link));
        List<LinkChange> changes = new ArrayList<>();
        gone.stream().filter(link -> !after.contains(link.address())).forEach(link -> {
            Target same = byWords.getOrDefault(link.words(), new ArrayDeque<>()).poll();
            changes.add(new LinkChange(link.words(), link.address(), same == null ? "" : same.address()));
        });
        byWords.values()
                .forEach(rest -> rest.forEach(link -> changes.add(new LinkChange(link.words(), "", link.address()))));
        return changes;
    }

    private static List<Target> links(List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.targets().stream())
                .filter(Target::isLink)
                .toList();
    }

    /** The names of the changed images and documents that stand in the blocks that differ. */
    static SortedSet<String> files(List<Stretch<Segment>> stretches) {
        SortedSet<String> names = new TreeSet<>();
        stretches.stream()
                .flatMap(stretch -> Stream.concat(stretch.before().stream(), stretch.after().stream()))
                .flatMap(segment -> segment.targets().stream())
                .filter(target -> !target.version().isEmpty())
                .forEach(target -> names.add(PageReader.plainFile(target.address())));
        return names;
    }
}
