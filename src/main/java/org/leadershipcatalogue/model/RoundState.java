package org.leadershipcatalogue.model;

import java.time.LocalDate;
import java.util.Optional;
import org.leadershipcatalogue.model.PartialDate.Day;

/**
 * Where an application round stands, and the date by which visitors are told of it.
 *
 * <p>{@code new RoundState(Kind.OPEN, 27 September 2023)} reads “Open: 12 days left to apply, until 27 September 2023”,
 * on cards “Open, 12 days left”.
 */
public record RoundState(Kind kind, Optional<PartialDate> date) {

    /** No date is given at all. */
    static final RoundState NO_DATES = new RoundState(Kind.NO_DATES, Optional.empty());

    /** What is known on a day. */
    public enum Kind {
        /** Applications open on the date, or at some time within it. */
        OPENS,
        /** Applications have opened on the date; when they close is not given. */
        OPENED,
        /** Applications are open until the date, or until some time within it. */
        OPEN,
        /** Applications close within a week, or, by a date that is no day, at some time from now on. */
        CLOSES_SOON,
        CLOSES_TOMORROW,
        CLOSES_TODAY,
        CLOSED,
        STARTS,
        /** It has started on the date; when it ends is not given. */
        BEGAN,
        UNDER_WAY,
        /** It takes place on this very day, or at some time within the date. */
        TAKES_PLACE,
        /** It ends on the date; when it starts is not given. */
        ENDS,
        FINISHED,
        NO_DATES
    }

    static RoundState of(Kind kind, PartialDate date) {
        return new RoundState(kind, Optional.of(date));
    }

    /** Whether one can apply. */
    public boolean invitesApplications() {
        return switch (kind) {
            case OPENED, OPEN, CLOSES_SOON, CLOSES_TOMORROW, CLOSES_TODAY -> true;
            default -> false;
        };
    }

    /** As a page says it. */
    public Notice notice() {
        return notice(
                switch (kind) {
                    case OPENS -> "Opens for applications " + on();
                    case OPENED -> "Opened for applications " + on();
                    case OPEN ->
                        isDay()
                                ? "Open: " + Notice.DAYS + " days left to apply, until " + words()
                                : "Open for applications, closes " + on();
                    case CLOSES_SOON ->
                        isDay()
                                ? "Closes soon: " + Notice.DAYS + " days left to apply, until " + words()
                                : "Applications close " + on();
                    case CLOSES_TOMORROW -> "Closes tomorrow: apply by " + words();
                    case CLOSES_TODAY -> "Closes today, " + words();
                    case CLOSED -> "Applications closed " + on();
                    case UNDER_WAY -> "Under way until " + words();
                    case TAKES_PLACE -> isDay() ? "Takes place today, " + words() : "Takes place " + on();
                    case BEGAN -> "Began " + on();
                    case FINISHED -> "Finished " + on();
                    default -> brief();
                });
    }

    /** As a card says it, beside the dates. */
    public Notice shortNotice() {
        return notice(brief());
    }

    private String brief() {
        return switch (kind) {
            case OPENS -> "Opens " + on();
            case OPENED -> "Opened " + on();
            case OPEN -> isDay() ? "Open, " + Notice.DAYS + " days left" : "Open, closes " + on();
            case CLOSES_SOON -> isDay() ? "Closes soon, " + Notice.DAYS + " days left" : "Closes " + on();
            case CLOSES_TOMORROW -> "Closes tomorrow";
            case CLOSES_TODAY -> "Closes today";
            case CLOSED -> "Applications closed";
            case STARTS -> "Starts " + on();
            case BEGAN -> "Began, no end given";
            case UNDER_WAY -> "Under way";
            case TAKES_PLACE -> isDay() ? "Today" : "Takes place " + on();
            case ENDS -> "Ends " + on();
            case FINISHED -> "Finished";
            case NO_DATES -> "No dates given";
        };
    }

    private Notice notice(String words) {
        return words.contains(Notice.DAYS)
                ? Notice.countingTo(day().orElseThrow(), look(), words)
                : Notice.of(look(), words);
    }

    /** What the words look like: states that ask for the same of a visitor look the same. */
    private String look() {
        return switch (kind) {
            case OPENED, OPEN -> "open";
            case CLOSES_SOON, CLOSES_TOMORROW, CLOSES_TODAY -> "soon";
            case OPENS, STARTS -> "ahead";
            case BEGAN, UNDER_WAY, TAKES_PLACE, ENDS -> "under-way";
            case CLOSED, FINISHED, NO_DATES -> "done";
        };
    }

    /** {@code on 28 September 2023}, {@code in September 2023}, {@code in 2010–11}. */
    private String on() {
        return (isDay() ? "on " : "in ") + words();
    }

    private String words() {
        return date.map(PartialDate::words).orElse("");
    }

    private boolean isDay() {
        return day().isPresent();
    }

    private Optional<LocalDate> day() {
        return date.filter(Day.class::isInstance).map(PartialDate::first);
    }
}
