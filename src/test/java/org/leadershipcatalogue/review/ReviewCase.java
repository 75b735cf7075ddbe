package org.leadershipcatalogue.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipcatalogue.feed.CalendarReader;
import org.leadershipcatalogue.json.Json;
import org.leadershipcatalogue.testing.SiteCase;

/** A small site of every kind of content, which is built once as it is and once with an edit. */
final class ReviewCase {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>${page.head.title}</title>
            <link rel="stylesheet" href="${assets["css/site.css"]}"></head>
            <body class="page"><h1>${page.title}</h1>
            <#list page.facts as fact><p>${fact.label}: <#list fact.values as value>${value.text}<#sep>, </#list></p>
            </#list>
            <#list page.parts as part><#if part.timetable??><table><#list part.timetable.sessions as session><tr id="${session.id}"><th>${session.activity}</th></tr></#list></table></#if>${part.html}
            </#list>
            <#if page.list??><#list page.list.items as item><p><a href="${item.card.href}">${item.card.title}</a></p></#list></#if>
            <footer><p>Ask the office</p></footer>
            </body>
            </html>
            """;

    private static final String HOME = PAGE.replace(
            "<footer>",
            "<#list published_content as entry><p><a href=\"${site.home}${entry.uri}\">${entry.title}</a></p></#list><footer>");

    private static final String REDIRECT = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>${page.head.title}</title>
            <meta http-equiv="refresh" content="0; url=${page.address}"></head>
            <body><h1>${page.title}</h1><p>Moved to <a href="${page.address}">${page.title}</a></p></body></html>
            """;

    private final SiteCase site;

    private ReviewCase(SiteCase site) {
        this.site = site;
    }

    static ReviewCase in(Path folder) {
        SiteCase site = SiteCase.in(folder).file("assets/css/site.css", "p { color: black }");
        Stream.of("programme", "organisation", "term", "page", "list", "publication")
                .forEach(name -> site.file("templates/" + name + ".ftlh", PAGE));
        return new ReviewCase(site.file("templates/home.ftlh", HOME)
                .file("templates/redirect.ftlh", REDIRECT)
                .file("content/index.adoc", "= Catalogue\n")
                .file("content/_opening-hours.adoc", "We answer on weekdays.\n")
                .file("content/about.adoc", page("About", "Every school is welcome.", "image::logo.png[The logo]"))
                .file("content/logo.png", "first")
                .file("content/fees.adoc", page("Fees", "Most of it is free.", "link:terms.pdf[The terms]"))
                .file("content/terms.pdf", "%PDF-first")
                .file("content/help.adoc", page("Help", "Write to us, or call.", "== Who answers\n\nThe office does."))
                .file("content/plan.adoc", "= Plan\n:jbake-status: draft\n\nNot yet.\n")
                .file("content/organisations/office.adoc", "= Office\n:kind: network\n:summary: Runs it.\n")
                .file("content/audiences/headteachers.adoc", "= Headteachers\n:summary: Who lead schools.\n")
                .file("content/programmes/lead.adoc", """
                        = Lead a team
                        :summary: For all who lead.
                        :run-by: office
                        :audiences: headteachers
                        :cost: free

                        [timetable]
                        |===
                        |Activity |Where |When

                        |Launch
                        |Town hall
                        |Thursday 28 September 2023, 14.00–16.30

                        |Workshop 2
                        |Town hall
                        |Tuesday 30 January 2024, 9.00–12.30
                        |===
                        """));
    }

    private static String page(String title, String words, String rest) {
        return "= " + title + "\n\n" + words + "\n\n" + rest + "\n\ninclude::_opening-hours.adoc[]\n";
    }

    ReviewCase edit(String path, UnaryOperator<String> edit) {
        Path file = site.source().resolve(path);
        try {
            String before = Files.readString(file);
            String after = edit.apply(before);
            if (before.equals(after)) {
                throw new IllegalArgumentException("the edit of " + path + " changes nothing");
            }
            Files.writeString(file, after);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The same for a file that another edit may have taken away, or that has not what is to be changed any more. */
    ReviewCase editIfThere(String path, UnaryOperator<String> edit) {
        Path file = site.source().resolve(path);
        try {
            if (Files.exists(file)) {
                Files.writeString(file, edit.apply(Files.readString(file)));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    ReviewCase replace(String path, String before, String after) {
        return edit(path, text -> text.replace(before, after));
    }

    ReviewCase file(String path, String text) {
        site.file(path, text);
        return this;
    }

    ReviewCase remove(String path) {
        try {
            Files.delete(site.source().resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The folder of the site as it is built now. */
    Path build() {
        var built = site.build();
        if (!built.result().isPublished()) {
            throw new AssertionError(String.join("\n", built.findings()));
        }
        return built.output();
    }

    static Review review(Path base, Path head) {
        return new SiteComparison(new CalendarReader()::read).compare(base, head);
    }

    /** What a review says, a line each, without what single changes look like. */
    static String words(Review review) {
        List<String> lines = new ArrayList<>();
        Pages pages = review.pages();
        pages.added().forEach(page -> lines.add("added " + page.address()));
        pages.removed().forEach(page -> lines.add("removed " + page.address()));
        pages.changed().forEach(page -> lines.add((page.isOnlyShared() ? "shared " : "changed ") + page.address()));
        pages.moved()
                .forEach(page -> lines.add(
                        "moved " + page.from().address() + " " + page.to().address()));
        pages.invisible().forEach(page -> lines.add("invisible " + page.page().address()));
        review.facts()
                .forEach(fact ->
                        lines.add("fact " + fact.entry() + " " + fact.field() + " " + Json.writeCompact(fact.before())
                                + " " + Json.writeCompact(fact.after()) + " " + fact.sentence()));
        review.calendars()
                .forEach(change -> lines.add("calendar " + change.kind() + " " + change.summary() + ": "
                        + change.before() + " → " + change.after()));
        review.shared()
                .forEach(change -> lines.add("several “" + change.before() + "” → “" + change.after() + "” "
                        + change.pages().size()));
        review.missing()
                .forEach(lost -> lines.add("missing " + lost.address()
                        + lost.remedy()
                                .map(remedy -> " " + remedy.line() + " in " + remedy.file())
                                .orElse("")));
        return String.join("\n", lines);
    }
}
