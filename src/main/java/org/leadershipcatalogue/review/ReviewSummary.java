package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Counted;

/** A review in a few lines, for a terminal: what must be decided, the facts, and how many pages differ. */
public final class ReviewSummary {

    private static final int MOST = 20;

    private ReviewSummary() {}

    /** The lines, without what steers a terminal. */
    public static List<String> lines(Review review) {
        List<String> lines = new ArrayList<>();
        addAll(lines, "To decide first", review.missing(), ReviewSummary::lost);
        addAll(lines, "New findings", review.findings().fresh(), ReportedFinding::toString);
        addAll(
                lines,
                "Facts",
                review.facts().stream()
                        .filter(fact -> !fact.sentence().isEmpty())
                        .toList(),
                fact -> fact.entry() + ": " + fact.sentence());
        addAll(lines, "Calendars", review.calendars(), ReviewSummary::calendar);
        addAll(lines, "On several pages", review.shared(), ReviewSummary::shared);
        lines.add(counts(review));
        return lines.stream().map(ReviewSummary::printable).toList();
    }

    private static <T> void addAll(List<String> lines, String heading, List<T> items, Function<T, String> words) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(heading + ":");
        items.stream().limit(MOST).map(item -> "  " + words.apply(item)).forEach(lines::add);
        if (items.size() > MOST) {
            lines.add("  … and " + (items.size() - MOST) + " more");
        }
    }

    private static String lost(LostAddress lost) {
        return lost.address() + " is gone"
                + lost.remedy()
                        .map(remedy -> "; to keep it, write " + remedy.line() + " in " + remedy.file())
                        .orElse("");
    }

    private static String calendar(CalendarChange change) {
        return switch (change.kind()) {
            case MOVES, CHANGES -> change.summary() + ": " + change.before() + " → " + change.after();
            case VANISHES -> change.summary() + ": " + change.before() + " vanishes";
            case APPEARS -> change.summary() + ": " + change.after() + " appears";
        };
    }

    private static String shared(SharedChange change) {
        return sharedWords(change) + " on " + Counted.of(change.pages().size(), "page");
    }

    private static String sharedWords(SharedChange change) {
        if (change.before().isEmpty()) {
            return "“" + change.after() + "” (new)";
        }
        return change.after().isEmpty()
                ? "“" + change.before() + "” (gone)"
                : "“" + change.before() + "” → “" + change.after() + "”";
    }

    private static String counts(Review review) {
        Pages pages = review.pages();
        return Stream.of(
                        Counted.of(pages.added().size(), "page") + " added",
                        pages.changed().size() + " changed",
                        pages.removed().size() + " removed",
                        pages.moved().size() + " moved",
                        pages.invisible().size() + " changed invisibly",
                        Counted.of(review.missing().size(), "address").replace("addresss", "addresses") + " lost",
                        Counted.of(review.findings().fresh().size(), "new finding"),
                        review.findings().mended().size() + " mended")
                .collect(Collectors.joining(", "));
    }

    /** As in findings, what would steer a terminal or turn the direction of writing is made visible. */
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]", "\uFFFD");
    }
}
