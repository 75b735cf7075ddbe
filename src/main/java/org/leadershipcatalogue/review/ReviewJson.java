package org.leadershipcatalogue.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.json.Json;

/** A review as JSON, described in {@code docs/reviewing.adoc}; the same review is the same text. */
public final class ReviewJson {

    private ReviewJson() {}

    public static String text(Review review) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("needsDecision", review.needsDecision());
        json.put("pages", pages(review.pages()));
        json.put("facts", review.facts().stream().map(ReviewJson::fact).toList());
        json.put("addresses", addresses(review.missing()));
        json.put("findings", findings(review.findings()));
        json.put(
                "calendars",
                review.calendars().stream().map(ReviewJson::calendar).toList());
        json.put("shared", review.shared().stream().map(ReviewJson::shared).toList());
        json.put("files", review.files().stream().map(ReviewJson::file).toList());
        return Json.write(json) + "\n";
    }

    private static Map<String, @Nullable Object> pages(Pages pages) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("added", pages.added().stream().map(PageRef::address).toList());
        json.put("changed", pages.changed().stream().map(PageChange::address).toList());
        json.put("removed", pages.removed().stream().map(PageRef::address).toList());
        json.put("moved", pages.moved().stream().map(ReviewJson::moved).toList());
        json.put(
                "invisible",
                pages.invisible().stream()
                        .map(change -> change.page().address())
                        .toList());
        json.put(
                "onlyShared",
                pages.changed().stream()
                        .filter(PageChange::isOnlyShared)
                        .map(PageChange::address)
                        .toList());
        return json;
    }

    private static Map<String, @Nullable Object> moved(MovedPage page) {
        return members("from", page.from().address(), "to", page.to().address());
    }

    private static Map<String, @Nullable Object> fact(FactChange fact) {
        return members(
                "entry", fact.entry(),
                "field", fact.field(),
                "before", fact.before(),
                "after", fact.after(),
                "sentence", fact.sentence());
    }

    private static Map<String, @Nullable Object> addresses(List<LostAddress> missing) {
        return members(
                "missing", missing.stream().map(LostAddress::address).toList(),
                "remedies",
                        missing.stream().flatMap(lost -> remedy(lost).stream()).toList());
    }

    private static Optional<Map<String, @Nullable Object>> remedy(LostAddress lost) {
        return lost.remedy()
                .map(remedy -> members(
                        "address", lost.address(),
                        "line", remedy.line(),
                        "file", remedy.file(),
                        "candidate", remedy.candidate(),
                        "likeness", remedy.likeness()));
    }

    private static Map<String, @Nullable Object> findings(FindingChanges findings) {
        return members(
                "new", findings.fresh().stream().map(ReviewJson::finding).toList(),
                "mended", findings.mended().stream().map(ReviewJson::finding).toList(),
                "old", findings.old());
    }

    private static Map<String, @Nullable Object> finding(ReportedFinding finding) {
        return members(
                "rule", finding.rule(),
                "severity", finding.severity(),
                "file", finding.file(),
                "line", finding.line(),
                "column", finding.column(),
                "message", finding.message(),
                "hint", finding.hint(),
                "target", finding.target());
    }

    private static Map<String, @Nullable Object> calendar(CalendarChange change) {
        return members(
                "kind", change.kind().name().toLowerCase(Locale.ROOT),
                "uid", change.uid(),
                "summary", change.summary(),
                "before", change.before(),
                "after", change.after(),
                "calendars", change.calendars());
    }

    private static Map<String, @Nullable Object> shared(SharedChange change) {
        return members(
                "number", change.number(),
                "before", change.before(),
                "after", change.after(),
                "pages", change.pages().stream().map(PageRef::address).toList());
    }

    private static Map<String, @Nullable Object> file(FileChange file) {
        return members(
                "address", file.address(),
                "before", file.before().map(FileChange.Version::sha256).orElse(null),
                "after", file.after().map(FileChange.Version::sha256).orElse(null));
    }

    /** Members in the order given: a name, its value, the next name. */
    private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return members;
    }
}
