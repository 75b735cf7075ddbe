package org.leadershipcatalogue.review.report;

import java.util.List;
import java.util.function.Function;
import org.leadershipcatalogue.html.Markup;

/** Pieces that several pages of the report are made of. */
final class Parts {

    private Parts() {}

    static Markup heading(String words, String id) {
        return Markup.of("h2", words).with("id", id);
    }

    static Markup paragraph(String words) {
        return Markup.of("p", words);
    }

    static Markup quiet(String words) {
        return Markup.of("p", words).with("class", "quiet");
    }

    static <T> Markup list(List<T> some, Function<T, Markup> item) {
        return Markup.of("ul")
                .addAll(some.stream()
                        .map(one -> Markup.of("li").add(item.apply(one)))
                        .toList());
    }

    static Markup link(String file, String words) {
        return Markup.of("a", words).with("href", file);
    }

    /** Something to copy: one can select it, and it stays on its lines. */
    static Markup code(String text) {
        return Markup.of("pre").with("tabindex", "0").add(Markup.of("code", text));
    }

    /** A page with its address: the title leads to what the report shows of it. */
    static Markup page(ReportPlan plan, String title, String address) {
        Markup name =
                plan.shown(address).map(page -> link(page.file(), title)).orElseGet(() -> Markup.of("span", title));
        return Markup.of("span").with("class", "page").add(name).text(" ").add(Markup.of("code", address));
    }

    /** Long lists are closed; whoever wants to opens them. */
    static Markup folded(String words, Markup content) {
        return Markup.of("details").add(Markup.of("summary", words), content);
    }
}
