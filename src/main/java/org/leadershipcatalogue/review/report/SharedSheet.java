package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.SharedChange;

/** What changes in the same words on several pages, told once. */
final class SharedSheet {

    static final String FILE = "shared.html";

    private final ReportPlan plan;

    SharedSheet(ReportPlan plan) {
        this.plan = plan;
    }

    Sheet of(List<SharedChange> changes) {
        List<Markup> content = new ArrayList<>();
        content.add(Parts.paragraph(
                changes.isEmpty()
                        ? "No change stands on several pages."
                        : "These changes stand in the same words on several pages: in a template, in an included file,"
                                + " or in the name of something that many pages mention. Read each once."));
        byReach(changes).forEach(change -> content.add(card(change)));
        return new Sheet(FILE, "Shared changes", content);
    }

    /** What stands on the most pages first. */
    static List<SharedChange> byReach(List<SharedChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparing(
                                (SharedChange change) -> change.pages().size())
                        .reversed())
                .toList();
    }

    /** The change among the words that stand around it on the first page. */
    static Markup example(SharedChange change) {
        String before = String.join(" ", change.example().before());
        String after = String.join(" ", change.example().after());
        return before.equals(after)
                ? Changed.fromTo(plain(change.before()), plain(change.after()))
                : MarkedWords.of(before, after);
    }

    /** Targets of links stand in angle brackets. */
    private static String plain(String words) {
        return words.replaceAll("[<>]", "");
    }

    private Markup card(SharedChange change) {
        Markup card = Markup.of("section").with("class", "card").with("id", "shared-" + change.number());
        card.add(
                Markup.of("h2", "On " + Counted.of(change.pages().size(), "page")),
                Markup.of("p").add(example(change)));
        plan.shown(change.pages().get(0).address())
                .ifPresent(page -> card.add(
                        Markup.of("p").text("See it in its place: ").add(Parts.link(page.file(), page.title()))));
        card.add(Parts.folded(
                "All pages it touches",
                Parts.list(change.pages(), page -> Parts.page(plan, page.title(), page.address()))));
        return card;
    }
}
