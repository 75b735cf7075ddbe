package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.CalendarChange;
import org.leadershipcatalogue.review.CalendarChange.Kind;
import org.leadershipcatalogue.review.Review;

/** What a reviewer must decide first: what would be lost, what is wrong, and what people would see who are not asked. */
final class Verdict {

    private Verdict() {}

    static Markup of(Review review) {
        List<Markup> lines = new ArrayList<>();
        lost(review, lines);
        found(review, lines);
        calendar(Kind.VANISHES, review.calendars(), lines);
        calendar(Kind.MOVES, review.calendars(), lines);
        String words = heading(review, lines);
        Markup box = Markup.of("section")
                .with(
                        "class",
                        review.needsDecision() ? "verdict stop" : lines.isEmpty() ? "verdict fine" : "verdict look")
                .add(Markup.of("h2", words));
        if (lines.isEmpty()) {
            return box.add(Parts.paragraph(
                    "Every address stays, the build finds nothing new, and no event moves for those who have it in"
                            + " their calendar."));
        }
        return box.add(Markup.of("ul").addAll(lines));
    }

    private static String heading(Review review, List<Markup> lines) {
        if (review.isEmpty() && lines.isEmpty()) {
            return "Visitors will see no difference";
        }
        if (review.needsDecision()) {
            return "Decide this before it is published";
        }
        return lines.isEmpty() ? "Nothing stands in the way" : "Nothing is broken, but people will notice";
    }

    private static void lost(Review review, List<Markup> lines) {
        int number = review.missing().size();
        if (number > 0) {
            lines.add(line(
                    number == 1 ? "1 address is lost" : number + " addresses are lost",
                    BreaksSheet.FILE + "#addresses",
                    review.missing().stream()
                            .limit(3)
                            .map(lost -> lost.address())
                            .toList()));
        }
    }

    private static void found(Review review, List<Markup> lines) {
        int number = review.findings().fresh().size();
        if (number > 0) {
            lines.add(line(
                    Counted.of(number, "finding") + (number == 1 ? " is new" : " are new"),
                    BreaksSheet.FILE + "#findings",
                    review.findings().fresh().stream()
                            .limit(3)
                            .map(finding -> finding.message())
                            .toList()));
        }
    }

    private static void calendar(Kind kind, List<CalendarChange> changes, List<Markup> lines) {
        List<CalendarChange> some =
                changes.stream().filter(change -> change.kind() == kind).toList();
        if (!some.isEmpty()) {
            lines.add(line(
                    CalendarSheet.heading(kind, some.size()) + " in people’s calendars",
                    CalendarSheet.FILE + "#" + kind.name().toLowerCase(Locale.ROOT),
                    some.stream().limit(3).map(CalendarChange::summary).toList()));
        }
    }

    private static Markup line(String words, String file, List<String> examples) {
        return Markup.of("li").add(Parts.link(file, words)).text(": " + String.join(" · ", examples));
    }
}
