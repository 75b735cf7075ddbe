package org.leadershipcatalogue.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the lists of pages together: what differs in blocks or in facts is changed, all else that differs is invisible. */
final class PageList {

    private static final Comparator<PageRef> BY_ADDRESS = Comparator.comparing(PageRef::address);

    private final PageSorting sorting;
    private final SharedChanges shared;
    private final ChangedFiles files;
    private final Set<String> inFacts;

    PageList(PageSorting sorting, SharedChanges shared, ChangedFiles files, List<FactChange> facts) {
        this.sorting = sorting;
        this.shared = shared;
        this.files = files;
        this.inFacts = facts.stream().map(FactChange::address).collect(Collectors.toSet());
    }

    Pages pages() {
        SortedMap<String, PageChange> changed = new TreeMap<>();
        sorting.differencesOfPages().stream()
                .filter(difference ->
                        difference.isVisible() || isInFacts(difference.after().ref()))
                .forEach(difference -> changed.put(difference.after().ref().address(), change(difference)));
        List<MovedPage> moved = moved();
        Set<String> added = sorting.added().stream().map(PageRef::address).collect(Collectors.toSet());
        inFacts.stream()
                .filter(address -> !changed.containsKey(address) && !added.contains(address))
                .forEach(address -> sameBytes(address).ifPresent(page -> changed.put(address, page)));
        return new Pages(sorting.added(), sorting.removed(), List.copyOf(changed.values()), moved, invisible());
    }

    private boolean isInFacts(PageRef page) {
        return inFacts.contains(page.address());
    }

    private PageChange change(PageDifference difference) {
        return new PageChange(
                difference.before().ref(),
                difference.after().ref(),
                difference.stretches().stream().map(shared::hunk).toList(),
                difference.stretches().stream()
                        .flatMap(stretch -> LinkComparison.links(stretch).stream())
                        .toList(),
                files.of(LinkComparison.files(difference.stretches())),
                isInFacts(difference.after().ref()));
    }

    /** A page whose facts differ, and nothing on it. */
    private Optional<PageChange> sameBytes(String address) {
        return sorting.unchanged(address)
                .map(page -> new PageChange(page, page, List.of(), List.of(), List.of(), true));
    }

    private List<MovedPage> moved() {
        return sorting.moved().entrySet().stream()
                .map(move -> new MovedPage(
                        sorting.refOfBase(move.getKey()),
                        sorting.refOfHead(move.getValue()),
                        sorting.differenceOfMove(move.getKey(), move.getValue())
                                .filter(PageDifference::isVisible)
                                .map(this::change)))
                .toList();
    }

    private List<InvisibleChange> invisible() {
        return sorting.differencesOfPages().stream()
                .filter(difference ->
                        !difference.isVisible() && !isInFacts(difference.after().ref()))
                .filter(difference -> !difference.markups().isEmpty())
                .map(difference -> new InvisibleChange(difference.after().ref(), difference.markups()))
                .sorted(Comparator.comparing(InvisibleChange::page, BY_ADDRESS))
                .toList();
    }
}
