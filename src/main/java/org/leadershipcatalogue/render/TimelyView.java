package org.leadershipcatalogue.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.Timeline;

/**
 * Words that are right at the moment of the build, with all that the browser needs to put them right at the visitor's.
 *
 * <p>The steps are separated by {@code |}; each is the moment it begins at ({@code -} for the build's own), its kind,
 * and its words; {@code {12:2023-09-27}} stands for the days left until that day, at most 12:
 *
 * <pre>{@code
 * - open Open, {12:2023-09-27} days left|2023-09-19T23:00:00Z soon Closes soon, {7:2023-09-27} days left
 * }</pre>
 *
 * <p>The browser never goes back behind the first step, so that a site built with a later {@code --now} stays as built.
 *
 * @param kind what is said, by which the words are styled
 * @param words the words at the moment of the build; empty where nothing is said yet
 * @param steps what is said now and later, as above; empty when nothing will change
 */
public record TimelyView(String kind, String words, Optional<String> steps) {

    /** @param now the moment of the build */
    static TimelyView of(Timeline<Notice> notices, Instant now) {
        Notice said = notices.at(now);
        LocalDate today = London.day(now);
        List<Timeline.Change<Notice>> later = later(notices, now);
        Optional<String> steps = later.isEmpty() && said.lastDay().isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(
                                Stream.of("- " + step(said, today)),
                                later.stream().map(TimelyView::step))
                        .collect(Collectors.joining("|")));
        return new TimelyView(said.kind(), said.on(today), steps);
    }

    /** What is said later, where it is not what was said before. */
    private static List<Timeline.Change<Notice>> later(Timeline<Notice> notices, Instant now) {
        List<Timeline.Change<Notice>> later = new ArrayList<>();
        Notice said = notices.at(now);
        for (Timeline.Change<Notice> change : notices.changes()) {
            if (change.from().isAfter(now) && !change.value().equals(said)) {
                later.add(change);
                said = change.value();
            }
        }
        return later;
    }

    private static String step(Timeline.Change<Notice> change) {
        return change.from() + " " + step(change.value(), London.day(change.from()));
    }

    /** A notice as it begins on a day; there are never more days left than then. */
    private static String step(Notice notice, LocalDate day) {
        String place = notice.lastDay()
                .map(last -> "{%s:%s}".formatted(daysLeft(notice, day), last))
                .orElse("");
        return (notice.kind() + " " + notice.words().replace(Notice.DAYS, place)).strip();
    }

    /** Whether there is anything to say, now or later. */
    boolean isEverSaid() {
        return !words.isEmpty() || steps.isPresent();
    }

    private static String daysLeft(Notice notice, LocalDate day) {
        return new Notice(notice.kind(), Notice.DAYS, notice.lastDay()).on(day);
    }
}
