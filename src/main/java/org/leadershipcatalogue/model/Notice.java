package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A few words about something that changes by itself, such as “Past” or “Open: 12 days left”.
 *
 * @param kind what is said, in one lower-case word, by which the words are styled: {@code open}
 * @param words what visitors read, or empty where there is nothing to say; {@value #DAYS} stands for the days left
 * @param lastDay of words that count the days left: the day in London they count to
 */
public record Notice(String kind, String words, Optional<LocalDate> lastDay) {

    /** What stands for the number of days from the visitor's day to the last. */
    public static final String DAYS = "{days}";

    private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** A form of words that a page can carry as it is, see {@code render.TimelyView}. */
    public Notice {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("kind of notice: “" + kind + "”");
        }
        if (words.contains("|") || words.contains(DAYS) != lastDay.isPresent()) {
            throw new IllegalArgumentException("words of a notice: “" + words + "”");
        }
    }

    public static Notice of(String kind, String words) {
        return new Notice(kind, words, Optional.empty());
    }

    /** Nothing to say for the time being: the place of the words is hidden. */
    public static Notice silent(String kind) {
        return of(kind, "");
    }

    /** Words with {@value #DAYS}, which go down by one each midnight in London. */
    public static Notice countingTo(LocalDate lastDay, String kind, String words) {
        return new Notice(kind, words, Optional.of(lastDay));
    }

    /** The words on a day in London. */
    public String on(LocalDate day) {
        return lastDay.map(last -> words.replace(DAYS, Long.toString(day.until(last, ChronoUnit.DAYS))))
                .orElse(words);
    }

    /** The first moment after the given one at which visitors read something else, or the kind is another. */
    public static Optional<Instant> nextChange(Timeline<Notice> notices, Instant after) {
        if (notices.at(after).lastDay().isPresent()) {
            return Optional.of(London.startOf(London.day(after).plusDays(1)));
        }
        return notices.nextChange(after);
    }
}
