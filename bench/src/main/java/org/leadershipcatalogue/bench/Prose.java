package org.leadershipcatalogue.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Plausible AsciiDoc for a page: sentences, lists and tables drawn from the fixed words below by a seeded source. */
final class Prose {

    private static final List<String> SUBJECTS = List.of(
            "Each participant",
            "The whole group",
            "A pair of schools",
            "Every facilitator",
            "The host school",
            "A small team of middle leaders",
            "The governing board",
            "Anyone new to the post",
            "A coach from another borough",
            "The planning group",
            "A head with long experience",
            "The school’s own staff");

    private static final List<String> VERBS = List.of(
            "brings along",
            "sets out",
            "compares",
            "tests in class",
            "writes down",
            "looks again at",
            "shares with a partner",
            "measures",
            "explains to colleagues",
            "puts into practice",
            "questions",
            "keeps a record of");

    private static final List<String> OBJECTS = List.of(
            "one change that did *not* go to plan",
            "the evidence behind a decision",
            "a short case from their own school",
            "what pupils said about it",
            "the budget for the coming year",
            "three things they would do differently",
            "the _first hundred days_ of a new role",
            "a plan for handing over responsibility",
            "the results of a staff survey",
            "a timetable that leaves room to think",
            "what parents were told, and when",
            "an approach borrowed from a neighbour");

    private static final List<String> TAILS = List.of(
            "before the next meeting",
            "over the course of a term",
            "with help from a mentor",
            "in a visit that lasts half a day",
            "so that others can learn from it",
            "and returns to it in the final session",
            "without adding to anyone’s workload",
            "in plain words that a governor would follow",
            "at a pace that suits the school",
            "and says honestly what it cost",
            "using data that is already to hand",
            "once the inspection is out of the way");

    private static final List<String> HEADINGS = List.of(
            "What it offers",
            "How it works",
            "What participants do",
            "Between the sessions",
            "What it asks of a school",
            "How progress is judged",
            "What came of it",
            "Where the idea came from");

    private static final List<String> STAGES =
            List.of("Preparation", "First visit", "Reading and reflection", "Return visit", "Report", "Follow-up");

    private static final List<String> AMOUNTS = List.of("half a day", "one day", "two days", "three mornings");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** A line that is never longer than a summary may be (200 characters). */
    String sentence() {
        return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS) + " " + pick(TAILS) + ".";
    }

    String plainSentence() {
        return sentence().replaceAll("[*_]", "");
    }

    /** One sentence per line, as the catalogue's authors write. */
    String paragraph(int sentences) {
        return lines("", sentences);
    }

    String list(String marker, int items) {
        return lines(marker + " ", items);
    }

    String stagesTable(int rows) {
        StringBuilder table = new StringBuilder("|===\n|Stage |Time it takes |What happens\n");
        for (String stage : STAGES.subList(0, rows)) {
            table.append("\n|%s\n|%s\n|%s\n".formatted(stage, pick(AMOUNTS), sentence()));
        }
        return table.append("|===\n\n").toString();
    }

    /** Headings that differ from each other, at most eight. */
    List<String> headings(int count) {
        List<String> shuffled = new ArrayList<>(HEADINGS);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    private String lines(String prefix, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(prefix).append(sentence()).append('\n');
        }
        return lines.append('\n').toString();
    }
}
