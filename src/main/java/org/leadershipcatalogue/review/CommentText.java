package org.leadershipcatalogue.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Counted;

/**
 * The review as a comment at the pull request, in the Markdown of Git hosts: what must be decided first, then the facts
 * as sentences, then the pages with links into the preview. No word of the sites is read as markup, and what does not
 * fit is counted.
 */
public final class CommentText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_.~-]");
    private static final Pattern LEADS_ELSEWHERE = Pattern.compile("(?:.*/)?\\.{1,2}(?:/.*)?", Pattern.DOTALL);

    private final Optional<String> preview;

    /** @param preview where the preview is, with a slash at the end; without it nothing is linked */
    public CommentText(Optional<String> preview) {
        this.preview = preview;
    }

    /** The text, of at most 60,000 characters. */
    public String of(Review review) {
        CommentLines lines = new CommentLines();
        lines.add("### What this change does\n\n" + summary(review)
                + preview.map(CommentText::previewLine).orElse(""));
        toDecide(review, lines);
        facts(review, lines);
        calendars(review, lines);
        pages(review.pages(), lines);
        shared(review, lines);
        return lines.text();
    }

    private static String previewLine(String url) {
        return "\n\n[Look at the preview](" + url + ")";
    }

    private static String summary(Review review) {
        if (review.isEmpty()) {
            return "No page, fact or date is different." + unseen(review);
        }
        Pages pages = review.pages();
        return Counted.of(pages.changed().size(), "page") + " changed, "
                + pages.added().size() + " added, "
                + pages.removed().size() + " removed, "
                + pages.moved().size() + " moved; "
                + Counted.of(sentences(review), "fact") + ". " + decision(review) + unseen(review);
    }

    private static long sentences(Review review) {
        return review.facts().stream()
                .filter(fact -> !fact.sentence().isEmpty())
                .count();
    }

    private static String decision(Review review) {
        return review.needsDecision() ? "**Something must be decided.**" : "No address is lost and no finding is new.";
    }

    private static String unseen(Review review) {
        int pages = review.pages().invisible().size();
        int mended = review.findings().mended().size();
        return (pages == 0 ? "" : " On " + Counted.of(pages, "other page") + " something changed that nobody reads.")
                + (mended == 0 ? "" : " " + Counted.of(mended, "finding") + " mended.");
    }

    private void toDecide(Review review, CommentLines lines) {
        lines.section("Addresses that would be lost", review.missing(), CommentText::lost);
        lines.section("New findings", review.findings().fresh(), CommentText::finding);
    }

    private static String lost(LostAddress lost) {
        int links = lost.linkedInHead().size();
        return "- " + MarkdownWords.code(lost.address()) + " (" + MarkdownWords.of(lost.title()) + ")"
                + (links == 0 ? "" : ", to which " + Counted.of(links, "page") + " would still link")
                + lost.remedy().map(CommentText::remedy).orElse("");
    }

    private static String remedy(LostAddress.Remedy remedy) {
        return ". To keep it, add this to " + MarkdownWords.code(remedy.file()) + ":\n\n  "
                + MarkdownWords.fenced(remedy.line()).replace("\n", "\n  ");
    }

    private static String finding(ReportedFinding finding) {
        String place = finding.file() + (finding.line() > 0 ? ":" + finding.line() + ":" + finding.column() : "");
        return "- " + MarkdownWords.code(place) + " " + MarkdownWords.of(finding.severity() + ": " + finding.message());
    }

    private void facts(Review review, CommentLines lines) {
        SortedMap<String, List<FactChange>> entries = review.facts().stream()
                .filter(fact -> !fact.sentence().isEmpty())
                .collect(Collectors.groupingBy(FactChange::entry, TreeMap::new, Collectors.toList()));
        lines.section("Facts", List.copyOf(entries.values()), this::entry);
    }

    private String entry(List<FactChange> facts) {
        FactChange first = facts.get(0);
        return "- " + link(first.entry(), first.address())
                + facts.stream()
                        .map(fact -> "\n  - " + MarkdownWords.of(fact.sentence()))
                        .collect(Collectors.joining());
    }

    private static void calendars(Review review, CommentLines lines) {
        lines.section("What subscribers of calendars will see", review.calendars(), CommentText::event);
    }

    private static String event(CalendarChange event) {
        String what = switch (event.kind()) {
            case MOVES -> "moves: " + event.before() + " → " + event.after();
            case CHANGES -> "changes: " + event.before() + " → " + event.after();
            case VANISHES -> "vanishes: " + event.before();
            case APPEARS -> "appears: " + event.after();
        };
        return "- " + MarkdownWords.of(event.summary() + " " + what);
    }

    private void pages(Pages pages, CommentLines lines) {
        lines.section(
                "Pages changed",
                pages.changed().stream().filter(page -> !page.isOnlyShared()).toList(),
                page -> "- " + link(page.after()));
        lines.section("Pages added", pages.added(), page -> "- " + link(page));
        lines.section(
                "Pages moved",
                pages.moved(),
                page -> "- " + MarkdownWords.code(page.from().address()) + " → " + link(page.to()));
        lines.section(
                "Pages removed",
                pages.removed(),
                page -> "- " + MarkdownWords.of(page.title()) + " " + MarkdownWords.code(page.address()));
    }

    private static void shared(Review review, CommentLines lines) {
        lines.section(
                "The same on several pages",
                review.shared(),
                change -> "- On " + Counted.of(change.pages().size(), "page") + ": "
                        + MarkdownWords.of(change.before().isEmpty() ? "(nothing)" : change.before()) + " → "
                        + MarkdownWords.of(change.after().isEmpty() ? "(nothing)" : change.after()));
    }

    private String link(PageRef page) {
        return link(page.title().isBlank() ? page.address() : page.title(), page.address());
    }

    /** What would lead out of the preview, or is no address of the site, is told and not linked. */
    private String link(String words, String address) {
        if (preview.isEmpty()
                || !address.startsWith("/")
                || LEADS_ELSEWHERE.matcher(address).matches()) {
            return MarkdownWords.of(words);
        }
        return "[" + MarkdownWords.of(words) + "](" + preview.get() + encoded(address.substring(1)) + ")";
    }

    private static String encoded(String address) {
        StringBuilder url = new StringBuilder();
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            String character = String.valueOf((char) (each & 0xff));
            url.append(PLAIN.matcher(character).matches() ? character : String.format(Locale.ROOT, "%%%02X", each));
        }
        return url.toString();
    }
}
