package org.leadershipcatalogue.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody is to read again: what is overdue, and what is due within thirty days, each by owner and day.
 *
 * @param overdue whose day is over
 * @param soon whose day is today or one of the next thirty
 */
public record DueList(List<Due> overdue, List<Due> soon) {

    private static final int DAYS_AHEAD = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<Due> ORDER = Comparator.comparing(
                    (Due due) -> due.owner().isEmpty())
            .thenComparing(Due::owner)
            .thenComparing(Due::by)
            .thenComparing(Due::source);

    public DueList {
        overdue = List.copyOf(overdue);
        soon = List.copyOf(soon);
    }

    /** What is due on a day; the rest is left out. */
    public static DueList on(LocalDate today, List<Due> all) {
        return new DueList(
                chosen(all, due -> due.by().isBefore(today)),
                chosen(all, due -> !due.by().isBefore(today) && !due.by().isAfter(today.plusDays(DAYS_AHEAD))));
    }

    private static List<Due> chosen(List<Due> all, Predicate<Due> isChosen) {
        return all.stream().filter(isChosen).sorted(ORDER).toList();
    }

    /** The list as it is read: a heading, the owners below it, their entries below them; empty when nothing is due. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "Overdue for review:", "was due on ", overdue);
        add(lines, "Due for review within " + DAYS_AHEAD + " days:", "is due by ", soon);
        return lines;
    }

    /** The same, for a file. */
    public String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void add(List<String> lines, String heading, String verb, List<Due> entries) {
        if (entries.isEmpty()) {
            return;
        }
        lines.add(heading);
        entries.stream()
                .collect(Collectors.groupingBy(Due::owner, LinkedHashMap::new, Collectors.toList()))
                .forEach((owner, theirs) -> {
                    lines.add("  " + (owner.isEmpty() ? "nobody is named as owner" : owner));
                    theirs.forEach(due -> lines.add(
                            "    " + due.source() + ": “" + due.title() + "” " + verb + DAY.format(due.by())));
                });
    }
}
