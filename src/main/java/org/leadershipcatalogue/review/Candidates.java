package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadershipcatalogue.review.LostAddress.Remedy;

/** Finds the new page that says nearly what a lost one said, by the groups of three words that both have. */
final class Candidates {

    /** Two pages with less in common are two pages; in per cent. */
    private static final int LEAST_LIKENESS = 50;

    /** Each search goes over all new pages; a review with more lost pages has another trouble. */
    private static final int MOST_SEARCHES = 50;

    private static final int GROUP = 3;

    private final Set<ReadPage.Segment> everywhere;
    private final Map<String, PublishedEntry> entries;
    private final List<Known> added;
    private int searches;

    /** A new page by the groups of its words. */
    private record Known(PublishedEntry entry, Set<String> groups) {}

    private record Match(PublishedEntry entry, int likeness) {}

    /**
     * @param added the pages that HEAD alone has
     * @param plain a page without content of its own, whose blocks do not count: the one for addresses that are unknown
     */
    Candidates(List<ReadPage> added, Optional<ReadPage> plain, PublishedCatalogue head) {
        this.everywhere =
                plain.map(page -> Set.copyOf(new HashSet<>(page.segments()))).orElse(Set.of());
        this.entries = head.byAddress();
        this.added = added.stream()
                .filter(page -> entries.containsKey(page.ref().address()))
                .map(page -> new Known(known(page), groups(page)))
                .toList();
    }

    private PublishedEntry known(ReadPage page) {
        return Objects.requireNonNull(entries.get(page.ref().address()));
    }

    /** The line that would lead on from a lost page, and the entry it belongs into. */
    Optional<Remedy> remedy(ReadPage lost) {
        if (++searches > MOST_SEARCHES) {
            return Optional.empty();
        }
        Set<String> groups = groups(lost);
        return added.stream()
                .map(page -> new Match(page.entry(), likeness(groups, page.groups())))
                .filter(match -> match.likeness() >= LEAST_LIKENESS)
                .max(Comparator.comparingInt(Match::likeness)
                        .thenComparing(match -> match.entry().name(), Comparator.reverseOrder()))
                .map(match -> remedy(lost.ref().address(), match));
    }

    private static Remedy remedy(String address, Match match) {
        List<String> addresses = new ArrayList<>(match.entry().redirectFrom());
        addresses.add(address);
        return new Remedy(
                ":redirect-from: " + String.join(", ", addresses),
                match.entry().source(),
                match.entry().address(),
                match.likeness());
    }

    /** Twice what both have, of all that the two have (Dice), in per cent. */
    private static int likeness(Set<String> left, Set<String> right) {
        long common = left.stream().filter(right::contains).count();
        int all = left.size() + right.size();
        return all == 0 ? 0 : (int) (200 * common / all);
    }

    private Set<String> groups(ReadPage page) {
        List<String> words = page.segments().stream()
                .filter(segment -> !everywhere.contains(segment))
                .flatMap(segment -> List.of(segment.text().split("\\s+", -1)).stream())
                .toList();
        return IntStream.rangeClosed(0, Math.max(0, words.size() - GROUP))
                .mapToObj(at -> String.join(" ", words.subList(at, Math.min(at + GROUP, words.size()))))
                .collect(Collectors.toSet());
    }
}
