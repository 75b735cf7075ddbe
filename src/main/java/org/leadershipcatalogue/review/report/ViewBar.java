package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.html.marked.MarkedPage;
import org.leadershipcatalogue.review.report.ReportPlan.Planned;

/**
 * What stands above a page of the sites: where one is, its views, the way from change to change and back. It works without
 * script: of the steps, the style sheet shows the one of the change that one is at.
 */
final class ViewBar {

    /** For so many changes there is a step in the bar; from those behind, each leads on to the next. */
    static final int MOST_STEPS = 99;

    private ViewBar() {}

    /** One of the ways to look at a page. */
    enum View {
        CHANGES("With changes", ""),
        BEFORE("Before", "-before"),
        AFTER("After", "-after");

        private final String words;
        private final String ending;

        View(String words, String ending) {
            this.words = words;
            this.ending = ending;
        }

        String file(Planned page) {
            return page.name() + ending + ".html";
        }
    }

    /** @param changes how many changes are marked; none where none are shown */
    static Markup of(Planned page, View view, int changes) {
        Markup bar = Markup.of("nav")
                .with("class", "review-bar")
                .with("id", MarkedPage.BAR)
                .with("aria-label", "Review");
        bar.add(Markup.of("a", "← Summary").with("class", "review-back").with("href", "../index.html"), place(page));
        if (page.before().isPresent() && page.after().isPresent()) {
            bar.add(views(page, view));
        }
        return view == View.CHANGES && changes > 0 ? bar.addAll(steps(changes)) : bar;
    }

    private static Markup place(Planned page) {
        String words = switch (page.kind()) {
            case CHANGED -> "Changed page";
            case MOVED -> "Moved page";
            case ADDED -> "New page";
            case REMOVED -> "Removed page";
        };
        return Markup.of("span")
                .with("class", "review-place")
                .add(Markup.of("b", words))
                .text(" " + moved(page) + page.address());
    }

    private static String moved(Planned page) {
        return page.kind() == ReportPlan.Kind.MOVED
                ? page.before().map(from -> from.address() + " → ").orElse("")
                : "";
    }

    private static Markup views(Planned page, View current) {
        Markup views = Markup.of("span").with("class", "review-views");
        for (View view : View.values()) {
            Markup link = Markup.of("a", view.words).with("href", view.file(page));
            views.add(view == current ? link.with("aria-current", "page") : link);
        }
        return views;
    }

    private static List<Markup> steps(int changes) {
        List<Markup> steps = new ArrayList<>();
        for (int at = 0; at <= Math.min(changes, MOST_STEPS); at++) {
            Markup step = Markup.of("span").with("class", "review-step review-step-" + at);
            if (at > 1) {
                step.add(link(at - 1, "↑", "Previous change"));
            }
            step.add(Markup.of("span", at == 0 ? Counted.of(changes, "change") : at + " of " + changes));
            if (at < changes) {
                step.add(link(at + 1, at == 0 ? "First ↓" : "↓", at == 0 ? "First change" : "Next change"));
            }
            steps.add(step);
        }
        return steps;
    }

    private static Markup link(int change, String sign, String words) {
        return Markup.of("a", sign)
                .with("href", "#" + MarkedPage.id(change))
                .with("aria-label", words)
                .with("title", words);
    }

    /** The rules that show the step of the change that one is at. */
    static String style() {
        StringBuilder rules = new StringBuilder();
        for (int at = 1; at <= MOST_STEPS; at++) {
            rules.append(":root:has(#")
                    .append(MarkedPage.id(at))
                    .append(":target) .review-step-")
                    .append(at);
            rules.append(" { display: inline-flex !important; }\n");
        }
        return rules.toString();
    }
}
