package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PublishedEvent;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.review.CalendarChange.Kind;

/**
 * Compares the calendars as subscribers have them. An event is known by its UID; each change of it is told once, with all
 * calendars it is seen in.
 */
final class CalendarComparison {

    private static final Comparator<CalendarChange> ORDER = Comparator.comparing(CalendarChange::kind)
            .thenComparing(CalendarChange::summary)
            .thenComparing(CalendarChange::uid)
            .thenComparing(CalendarChange::before)
            .thenComparing(CalendarChange::after);

    private final SiteFolder base;
    private final SiteFolder head;
    private final Function<String, List<PublishedEvent>> reader;
    private final SortedMap<String, SortedSet<String>> calendars = new TreeMap<>();
    private final Map<String, CalendarChange> changes = new TreeMap<>();

    /** @param reader reads the text of a calendar */
    CalendarComparison(SiteFolder base, SiteFolder head, Function<String, List<PublishedEvent>> reader) {
        this.base = base;
        this.head = head;
        this.reader = reader;
    }

    List<CalendarChange> compare() {
        SortedSet<String> files = new TreeSet<>();
        Stream.of(base, head)
                .flatMap(site -> site.files().stream())
                .filter(file -> FileKind.of(file) == FileKind.CALENDAR)
                .forEach(file -> files.add(file));
        files.stream().filter(this::differs).forEach(this::compare);
        return changes.entrySet().stream()
                .map(change -> with(change.getValue(), calendars.getOrDefault(change.getKey(), new TreeSet<>())))
                .sorted(ORDER)
                .toList();
    }

    private boolean differs(String file) {
        return !base.has(file) || !head.has(file) || !Arrays.equals(base.bytes(file), head.bytes(file));
    }

    private void compare(String file) {
        Map<String, PublishedEvent> before = events(base, file);
        Map<String, PublishedEvent> after = events(head, file);
        SortedSet<String> uids = new TreeSet<>(before.keySet());
        uids.addAll(after.keySet());
        for (String uid : uids) {
            change(uid, Optional.ofNullable(before.get(uid)), Optional.ofNullable(after.get(uid)))
                    .ifPresent(change -> add(change, SiteAddress.of(file)));
        }
    }

    private Map<String, PublishedEvent> events(SiteFolder site, String file) {
        return site.has(file)
                ? reader.apply(site.text(file)).stream()
                        .collect(Collectors.toMap(
                                PublishedEvent::uid, event -> event, (first, second) -> first, TreeMap::new))
                : Map.of();
    }

    private static Optional<CalendarChange> change(
            String uid, Optional<PublishedEvent> before, Optional<PublishedEvent> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        String summary = after.or(() -> before).map(PublishedEvent::summary).orElse("");
        return Optional.of(new CalendarChange(
                kind(before, after), uid, summary, List.of(), words(before, after), words(after, before)));
    }

    private static Kind kind(Optional<PublishedEvent> before, Optional<PublishedEvent> after) {
        if (before.isEmpty()) {
            return Kind.APPEARS;
        }
        if (after.isEmpty()) {
            return Kind.VANISHES;
        }
        return before.get().when().equals(after.get().when()) ? Kind.CHANGES : Kind.MOVES;
    }

    /** When it is, and of what else there is that in which the other differs. */
    private static String words(Optional<PublishedEvent> event, Optional<PublishedEvent> other) {
        return event.map(own -> {
                    List<String> words = new ArrayList<>(List.of(own.when()));
                    add(words, own, other, PublishedEvent::where);
                    add(words, own, other, PublishedEvent::summary);
                    add(words, own, other, CalendarComparison::status);
                    return String.join(", ", words);
                })
                .orElse("");
    }

    private static void add(
            List<String> words,
            PublishedEvent own,
            Optional<PublishedEvent> other,
            Function<PublishedEvent, String> part) {
        if (other.isPresent()
                && !part.apply(own).equals(part.apply(other.get()))
                && !part.apply(own).isEmpty()) {
            words.add(part.apply(own));
        }
    }

    private static String status(PublishedEvent event) {
        return switch (event.status()) {
            case "CANCELLED" -> "cancelled";
            case "TENTATIVE" -> "to be confirmed";
            case "CONFIRMED" -> "confirmed";
            default -> event.status();
        };
    }

    private void add(CalendarChange change, String calendar) {
        String key = String.join(
                "\u0000", change.uid(), change.kind().name(), change.before(), change.after(), change.summary());
        changes.putIfAbsent(key, change);
        calendars.computeIfAbsent(key, unknown -> new TreeSet<>()).add(calendar);
    }

    private static CalendarChange with(CalendarChange change, SortedSet<String> calendars) {
        return new CalendarChange(
                change.kind(), change.uid(), change.summary(), List.copyOf(calendars), change.before(), change.after());
    }
}
