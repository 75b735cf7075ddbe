package org.leadershipcatalogue.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.model.Spacing;

/** The columns a timetable may have, each with the headings it is known by. */
enum Column {
    ACTIVITY("Activity"),
    KEY_QUESTIONS("Key questions"),
    WHERE("Where", "Location"),
    WHEN("When", "Date", "Timeframe"),
    SPEAKERS("Speakers"),
    STATUS("Status");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column a heading names, in any letter case. */
    static Optional<Column> named(String heading) {
        String words = Spacing.single(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.stream().anyMatch(words::equalsIgnoreCase))
                .findFirst();
    }

    /** The known heading that was probably meant. */
    static Optional<String> nearestHeading(String heading) {
        List<String> known = Arrays.stream(values())
                .flatMap(column -> column.headings.stream())
                .toList();
        return Nearest.to(folded(heading), known.stream().map(Column::folded).toList())
                .flatMap(near -> known.stream()
                        .filter(name -> name.equalsIgnoreCase(near))
                        .findFirst());
    }

    /** All headings, for example {@code Activity; Key questions; Where or Location}. */
    static String allHeadings() {
        return Arrays.stream(values()).map(Column::headings).collect(Collectors.joining("; "));
    }

    /** The headings of this column: {@code When, Date or Timeframe}. */
    String headings() {
        int last = headings.size() - 1;
        return last == 0 ? headings.get(0) : String.join(", ", headings.subList(0, last)) + " or " + headings.get(last);
    }

    /** The heading that is used to speak of it. */
    String heading() {
        return headings.get(0);
    }

    boolean isRequired() {
        return this == ACTIVITY || this == WHEN;
    }

    /** Whether its cells are shown as they were written. */
    boolean isDetail() {
        return this == KEY_QUESTIONS || this == SPEAKERS;
    }

    private static String folded(String heading) {
        return Spacing.single(heading).toLowerCase(Locale.ROOT);
    }
}
