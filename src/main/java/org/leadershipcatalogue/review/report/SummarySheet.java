package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.CalendarChange;
import org.leadershipcatalogue.review.FactChange;
import org.leadershipcatalogue.review.PageChange;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.SharedChange;
import org.leadershipcatalogue.review.report.ReportPlan.Kind;
import org.leadershipcatalogue.review.report.ReportPlan.Planned;

/** The first page of a report: what must be decided, what changes in facts, and which pages. */
final class SummarySheet {

    static final String FILE = "index.html";

    private static final int FEW = 12;

    private final ReportPlan plan;
    private final Map<String, Integer> changes;

    /** @param changes how many changes are marked, by the name of the page */
    SummarySheet(ReportPlan plan, Map<String, Integer> changes) {
        this.plan = plan;
        this.changes = changes;
    }

    Sheet of(Review review) {
        List<Markup> content = new ArrayList<>();
        content.add(Verdict.of(review));
        content.add(counts(review));
        facts(review.facts(), content);
        for (Kind kind : Kind.values()) {
            pages(kind, content);
        }
        shared(review.shared(), content);
        return new Sheet(FILE, "What would change", content);
    }

    private static Markup counts(Review review) {
        Markup counts = Markup.of("dl").with("class", "counts");
        int shared = (int) review.pages().changed().stream()
                .filter(PageChange::isOnlyShared)
                .count();
        count("pages changed", review.pages().changed().size() - shared, counts);
        count("added", review.pages().added().size(), counts);
        count("removed", review.pages().removed().size(), counts);
        count("moved", review.pages().moved().size(), counts);
        count("more by shared changes", shared, counts);
        count(
                "facts",
                (int) review.facts().stream()
                        .filter(fact -> !fact.sentence().isEmpty())
                        .count(),
                counts);
        count(
                "calendar events",
                (int) review.calendars().stream()
                        .map(CalendarChange::uid)
                        .distinct()
                        .count(),
                counts);
        return counts;
    }

    private static void count(String words, int number, Markup counts) {
        Markup box = Markup.of("div").add(Markup.of("dt", words), Markup.of("dd", Integer.toString(number)));
        counts.add(number == 0 ? box.with("class", "none") : box);
    }

    private void facts(List<FactChange> facts, List<Markup> content) {
        Map<String, List<FactChange>> byEntry = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> !fact.sentence().isEmpty())
                .forEach(fact -> byEntry.computeIfAbsent(fact.entry(), entry -> new ArrayList<>())
                        .add(fact));
        content.add(Parts.heading("Facts", "facts"));
        if (byEntry.isEmpty()) {
            content.add(Parts.paragraph("No date, price, place or other fact of an entry changes."));
        }
        byEntry.values().forEach(some -> content.add(entry(some)));
    }

    private Markup entry(List<FactChange> facts) {
        String address = facts.get(0).address();
        Markup heading = plan.shown(address)
                .map(page -> Markup.of("h3").add(Parts.link(page.file(), page.title())))
                .orElseGet(() -> Markup.of("h3").add(Markup.of("code", address)));
        return Markup.of("section")
                .with("class", "card")
                .add(heading, Parts.list(facts, fact -> Changed.sentence(fact.sentence())));
    }

    private void pages(Kind kind, List<Markup> content) {
        List<Planned> pages = plan.pages(kind).stream()
                .filter(page -> page.change().filter(PageChange::isOnlyShared).isEmpty())
                .toList();
        if (pages.isEmpty()) {
            return;
        }
        String heading = switch (kind) {
            case CHANGED -> "Pages that change";
            case MOVED -> "Pages that move";
            case ADDED -> "Pages that are new";
            case REMOVED -> "Pages that are removed";
        };
        content.add(Parts.heading(heading, kind.name().toLowerCase(Locale.ROOT)));
        content.add(Parts.list(pages.stream().limit(FEW).toList(), this::page).with("class", "pages"));
        if (pages.size() > FEW) {
            List<Planned> rest = pages.subList(FEW, pages.size());
            content.add(Parts.folded(
                    "Another " + Counted.of(rest.size(), "page"),
                    Parts.list(rest, this::page).with("class", "pages")));
        }
        long unshown = pages.stream().filter(page -> !page.isShown()).count();
        if (unshown > 0) {
            content.add(Parts.quiet("The first " + ReportPlan.MOST + " are shown in full; "
                    + Counted.of(unshown, "page") + " without a link can be looked at in the preview."));
        }
    }

    private Markup page(Planned page) {
        Markup item = Parts.page(plan, page.title(), page.address());
        page.before()
                .filter(from ->
                        !from.address().equals(page.address()) && page.after().isPresent())
                .ifPresent(from -> item.text(" – was ").add(Markup.of("code", from.address())));
        int marked = changes.getOrDefault(page.name(), 0);
        return marked == 0
                ? item
                : item.text(" ")
                        .add(Markup.of("span", Counted.of(marked, "change")).with("class", "quiet"));
    }

    private static void shared(List<SharedChange> shared, List<Markup> content) {
        if (shared.isEmpty()) {
            return;
        }
        content.add(Parts.heading("The same change on several pages", "shared"));
        content.add(Parts.list(SharedSheet.byReach(shared).stream().limit(FEW).toList(), SummarySheet::shared));
        if (shared.size() > FEW) {
            content.add(Markup.of("p").add(Parts.link(SharedSheet.FILE, "All " + shared.size() + " shared changes")));
        }
    }

    private static Markup shared(SharedChange change) {
        return Markup.of("span")
                .add(Parts.link(
                        SharedSheet.FILE + "#shared-" + change.number(),
                        "On " + Counted.of(change.pages().size(), "page")))
                .text(": ")
                .add(SharedSheet.example(change));
    }
}
