package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.review.MovedPage;
import org.leadershipcatalogue.review.PageChange;
import org.leadershipcatalogue.review.PageRef;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.SharedChange;

/**
 * Which pages of the sites the report shows in full. Pages whose facts change come first; of the pages that only a shared
 * change touches, the first shows it, and the others are named.
 */
final class ReportPlan {

    /** So many pages of a kind are shown in full; more than anybody reads, and soon written. */
    static final int MOST = 100;

    private static final int LONGEST_NAME = 60;

    private final List<Planned> pages = new ArrayList<>();
    private final Map<String, Planned> byAddress = new HashMap<>();

    ReportPlan(Review review) {
        Set<String> examples = new HashSet<>();
        review.shared().stream()
                .limit(MOST)
                .map(SharedChange::pages)
                .forEach(touched -> examples.add(touched.get(0).address()));
        List<PageChange> own = new ArrayList<>();
        List<PageChange> shared = new ArrayList<>();
        review.pages().changed().forEach(change -> (change.isOnlyShared() ? shared : own).add(change));
        plan(own.stream()
                .sorted(Comparator.comparing((PageChange change) -> !change.isInFacts()))
                .map(ReportPlan::changed)
                .toList());
        plan(review.pages().moved().stream().map(ReportPlan::moved).toList());
        plan(review.pages().added().stream()
                .map(page -> whole(Kind.ADDED, page))
                .toList());
        plan(review.pages().removed().stream()
                .map(page -> whole(Kind.REMOVED, page))
                .toList());
        plan(shared.stream()
                .filter(change -> examples.contains(change.address()))
                .map(ReportPlan::changed)
                .toList());
        shared.stream()
                .filter(change -> !examples.contains(change.address()))
                .forEach(change -> add(changed(change), false));
    }

    /** What becomes of a page. */
    enum Kind {
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    /**
     * A page in the report.
     *
     * @param kind what becomes of it
     * @param title its title, as in HEAD when it is there
     * @param address its address, as in HEAD when it is there
     * @param before the page in BASE
     * @param after the page in HEAD
     * @param change what has changed on it
     * @param name the file that shows it, without its ending; empty when it is not shown
     */
    record Planned(
            Kind kind,
            String title,
            String address,
            Optional<PageRef> before,
            Optional<PageRef> after,
            Optional<PageChange> change,
            String name) {

        boolean isShown() {
            return !name.isEmpty();
        }

        /** The page that shows it first. */
        String file() {
            return PageViews.FOLDER + name + ".html";
        }

        Planned named(String given) {
            return new Planned(kind, title, address, before, after, change, given);
        }
    }

    private static Planned changed(PageChange change) {
        return new Planned(
                Kind.CHANGED,
                change.title(),
                change.address(),
                Optional.of(change.before()),
                Optional.of(change.after()),
                Optional.of(change),
                "");
    }

    private static Planned moved(MovedPage page) {
        return new Planned(
                Kind.MOVED,
                page.to().title(),
                page.to().address(),
                Optional.of(page.from()),
                Optional.of(page.to()),
                page.change(),
                "");
    }

    private static Planned whole(Kind kind, PageRef page) {
        Optional<PageRef> there = Optional.of(page);
        return new Planned(
                kind,
                page.title(),
                page.address(),
                kind == Kind.REMOVED ? there : Optional.empty(),
                kind == Kind.ADDED ? there : Optional.empty(),
                Optional.empty(),
                "");
    }

    private void plan(List<Planned> some) {
        for (int i = 0; i < some.size(); i++) {
            add(some.get(i), i < MOST);
        }
    }

    private void add(Planned page, boolean isShown) {
        Planned planned = isShown ? page.named(nameOf(pages.size() + 1, page.address())) : page;
        pages.add(planned);
        byAddress.putIfAbsent(planned.address(), planned);
    }

    /** {@code 007-programmes-npqh}: made of a number and of letters that mean nothing to any file system. */
    private static String nameOf(int number, String address) {
        String words =
                address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = words.substring(0, Math.min(LONGEST_NAME, words.length()));
        return String.format(Locale.ROOT, "%03d-%s", number, cut.isEmpty() ? "home" : cut);
    }

    List<Planned> pages() {
        return pages;
    }

    List<Planned> pages(Kind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }

    /** The page of the report for an address of the sites, if it is shown. */
    Optional<Planned> shown(String address) {
        return Optional.ofNullable(byAddress.get(address)).filter(Planned::isShown);
    }
}
