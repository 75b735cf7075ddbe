package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the pages of both sites, two at a time, and sorts out which came, went, stayed and moved. */
final class PageSorting {

    private static final String NOT_FOUND_PAGE = "404.html";

    private final SiteFolder base;
    private final SiteFolder head;
    private final PageComparison comparison;
    private final Redirections redirections;
    private final List<PageDifference> differences;
    private final List<ReadPage> gone = new ArrayList<>();
    private final List<ReadPage> come = new ArrayList<>();
    private final Set<String> newFiles;
    private final SortedMap<String, String> moved = new TreeMap<>();

    PageSorting(SiteFolder base, SiteFolder head, PageComparison comparison) {
        this.base = base;
        this.head = head;
        this.comparison = comparison;
        this.redirections = new Redirections(head);
        this.differences = sorted(inParallel(pages(base, head::has), comparison::compare));
        gone.addAll(inParallel(pages(base, file -> !head.has(file)), file -> Optional.of(comparison.ofBase(file))));
        come.addAll(inParallel(pages(head, file -> !base.has(file)), file -> Optional.of(comparison.ofHead(file))));
        differences.forEach(difference -> {
            if (difference.after().isRedirect()) {
                gone.add(difference.before());
            } else if (difference.before().isRedirect()) {
                come.add(difference.after());
            }
        });
        come.removeIf(ReadPage::isRedirect);
        this.newFiles = come.stream().map(page -> page.ref().file()).collect(Collectors.toSet());
        gone.stream().filter(page -> !page.isRedirect()).forEach(this::lookForMove);
    }

    private static SortedSet<String> pages(SiteFolder site, Predicate<String> isWanted) {
        SortedSet<String> pages = new TreeSet<>();
        site.files().stream()
                .filter(file -> FileKind.of(file) == FileKind.PAGE && isWanted.test(file))
                .forEach(file -> pages.add(file));
        return pages;
    }

    private static <T> List<T> inParallel(SortedSet<String> files, Function<String, Optional<T>> read) {
        return List.copyOf(files).parallelStream()
                .map(read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<PageDifference> sorted(List<PageDifference> differences) {
        return differences.stream()
                .sorted(Comparator.comparing(
                        difference -> difference.after().ref().address()))
                .toList();
    }

    private void lookForMove(ReadPage page) {
        redirections
                .follow(page.ref().address())
                .map(PageSorting::withoutFragment)
                .filter(to -> !to.equals(page.ref().address()))
                .filter(to -> fileOfPage(to).isPresent())
                .ifPresent(to -> moved.put(page.ref().address(), to));
    }

    private static String withoutFragment(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    private Optional<String> fileOfPage(String address) {
        return address.startsWith("/")
                ? head.fileAt(address).filter(file -> FileKind.of(file) == FileKind.PAGE)
                : Optional.empty();
    }

    /** The addresses of HEAD by those of BASE that lead on to them. */
    SortedMap<String, String> moved() {
        return moved;
    }

    /** The pages that HEAD alone has, and to which none of BASE was moved. */
    List<PageRef> added() {
        Set<String> targets = Set.copyOf(moved.values());
        return come.stream()
                .map(ReadPage::ref)
                .filter(page -> !targets.contains(page.address()))
                .sorted(Comparator.comparing(PageRef::address))
                .toList();
    }

    /** The pages that BASE alone has, and that were not moved. */
    List<PageRef> removed() {
        return gone.stream()
                .filter(page -> !page.isRedirect())
                .map(ReadPage::ref)
                .filter(page -> !moved.containsKey(page.address()))
                .sorted(Comparator.comparing(PageRef::address))
                .toList();
    }

    /** What differs between the pages that both have for visitors. */
    List<PageDifference> differencesOfPages() {
        return differences.stream().filter(PageDifference::isOfPages).toList();
    }

    /** What differs between a page that was moved and the one it became; nothing when that one was there before. */
    Optional<PageDifference> differenceOfMove(String from, String to) {
        String file = fileOfPage(to).orElseThrow();
        return newFiles.contains(file)
                ? base.fileAt(from).map(before -> comparison.compare(before, file))
                : Optional.empty();
    }

    /** A page of HEAD that is the same in BASE. */
    Optional<PageRef> unchanged(String address) {
        return fileOfPage(address).filter(base::has).map(comparison::ofHead).map(ReadPage::ref);
    }

    /** A page of BASE and one of HEAD, by their addresses. */
    PageRef refOfBase(String address) {
        return comparison.ofBase(base.fileAt(address).orElseThrow()).ref();
    }

    PageRef refOfHead(String address) {
        return comparison.ofHead(fileOfPage(address).orElseThrow()).ref();
    }

    List<LostAddress> lostAddresses() {
        Optional<ReadPage> plain = Optional.of(NOT_FOUND_PAGE).filter(head::has).map(comparison::ofHead);
        Candidates candidates = new Candidates(come, plain, head.catalogue());
        return new LostAddresses(base, head, redirections).find(gone, differences, candidates);
    }
}
