package org.leadershipcatalogue.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PartialDate.Day;
import org.leadershipcatalogue.model.RoundState.Kind;
import org.leadershipcatalogue.model.Timeline.Change;

/**
 * The dates of an application round, and from them its state on every day in London. The first line that holds counts:
 *
 * <pre>
 * ends is past                                   Finished on 9 May 2024
 * opens is not past, nor closes                  Opens on 1 June 2023
 * closes is not past   more than 7 days ahead    Open: 12 days left to apply, until 27 September 2023
 *                      2 to 7 days ahead         Closes soon: 3 days left to apply, until 27 September 2023
 *                      ahead by one day          Closes tomorrow: apply by 27 September 2023
 *                      on the very day           Closes today, 27 September 2023
 *                      a month, and not yet it   Open for applications, closes in September 2023
 *                      within the month          Applications close in September 2023
 * opened, closes not given, not started          Opened for applications on 1 June 2023
 * started     ends given                         Under way until 9 May 2024
 *             ends not given                     Began on 28 September 2023
 *             starts and ends are the same       Takes place today, 9 May 2024 · Takes place in 2010–11
 * closes is past, not started                    Applications closed on 27 September 2023
 * starts is given                                Starts on 28 September 2023
 * ends is given, and nothing else                Ends on 9 May 2024
 * no date is given                               No dates given
 * </pre>
 *
 * <p>A date that is no day has come only when all of it is past: in June 2023 what opens in June 2023 still “opens in
 * June 2023”. A round that does not say when it opens is open until it closes.
 */
public record ApplicationRound(
        Optional<PartialDate> opens,
        Optional<PartialDate> closes,
        Optional<PartialDate> starts,
        Optional<PartialDate> ends) {

    private static final int DAYS_OF_SOON = 7;

    /**
     * The round of a programme; of an initiative or an event its dates alone, and only when it has some.
     *
     * @param sessions the sessions of the entry, which say when it starts or ends where its fields do not
     */
    public static Optional<ApplicationRound> of(Entry entry, List<Session> sessions) {
        Span span = Span.of(sessions);
        if (entry instanceof Programme programme) {
            return Optional.of(new ApplicationRound(
                    programme.applicationsOpen(),
                    programme.applicationsClose(),
                    programme.starts().or(span::first),
                    programme.ends().or(span::last)));
        }
        if (entry instanceof Initiative initiative) {
            return dated(initiative.starts().or(span::first), initiative.ends().or(span::last));
        }
        if (entry instanceof Event event) {
            return dated(
                    event.starts().or(span::first), event.ends().or(span::last).or(event::starts));
        }
        return Optional.empty();
    }

    private static Optional<ApplicationRound> dated(Optional<PartialDate> starts, Optional<PartialDate> ends) {
        return starts.or(() -> ends).map(any -> new ApplicationRound(Optional.empty(), Optional.empty(), starts, ends));
    }

    /** Its states, one after the other; each begins at a midnight in London. */
    public Timeline<RoundState> states() {
        SortedSet<LocalDate> days = turns();
        RoundState before = on(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1));
        List<Change<RoundState>> changes = new ArrayList<>();
        RoundState last = before;
        for (LocalDate day : days) {
            RoundState state = on(day);
            if (!state.equals(last)) {
                changes.add(new Change<>(London.startOf(day), state));
            }
            last = state;
        }
        return new Timeline<>(before, changes);
    }

    /** Its state on a day in London. */
    RoundState on(LocalDate day) {
        return finished(day)
                .or(() -> applications(day))
                .or(() -> running(day))
                .or(() -> closes.map(date -> RoundState.of(Kind.CLOSED, date)))
                .or(() -> starts.map(date -> RoundState.of(Kind.STARTS, date)))
                .or(() -> ends.map(date -> RoundState.of(Kind.ENDS, date)))
                .orElse(RoundState.NO_DATES);
    }

    private Optional<RoundState> finished(LocalDate day) {
        return ends.filter(date -> isPast(date, day)).map(date -> RoundState.of(Kind.FINISHED, date));
    }

    private Optional<RoundState> applications(LocalDate day) {
        if (closes.filter(date -> isPast(date, day)).isPresent()) {
            return Optional.empty();
        }
        return opens.filter(date -> isAhead(date, day))
                .map(date -> RoundState.of(Kind.OPENS, date))
                .or(() -> closes.map(date -> closing(date, day)))
                .or(() -> opened(day));
    }

    /** What opens and closes in one month is told by its closing as soon as that draws near. */
    private boolean isAhead(PartialDate date, LocalDate day) {
        boolean closesSoon =
                closes.filter(close -> closing(close, day).kind() != Kind.OPEN).isPresent();
        return !hasCome(date, day) && (day.isBefore(date.first()) || !closesSoon);
    }

    private static RoundState closing(PartialDate date, LocalDate day) {
        if (!(date instanceof Day)) {
            return RoundState.of(day.isBefore(date.first()) ? Kind.OPEN : Kind.CLOSES_SOON, date);
        }
        long left = day.until(date.first(), ChronoUnit.DAYS);
        if (left > DAYS_OF_SOON) {
            return RoundState.of(Kind.OPEN, date);
        }
        if (left > 1) {
            return RoundState.of(Kind.CLOSES_SOON, date);
        }
        return RoundState.of(left == 1 ? Kind.CLOSES_TOMORROW : Kind.CLOSES_TODAY, date);
    }

    /** Nobody said when applications close: until it starts they may still be open. */
    private Optional<RoundState> opened(LocalDate day) {
        return opens.filter(date ->
                        starts.filter(start -> !day.isBefore(start.first())).isEmpty())
                .map(date -> RoundState.of(Kind.OPENED, date));
    }

    private Optional<RoundState> running(LocalDate day) {
        if (starts.isPresent() && starts.equals(ends)) {
            return starts.filter(date -> !day.isBefore(date.first()))
                    .map(date -> RoundState.of(Kind.TAKES_PLACE, date));
        }
        return starts.filter(date -> hasCome(date, day))
                .map(date -> ends.map(end -> RoundState.of(Kind.UNDER_WAY, end))
                        .orElseGet(() -> RoundState.of(Kind.BEGAN, date)));
    }

    /** A day has come on that day; anything longer when it is past. */
    private static boolean hasCome(PartialDate date, LocalDate day) {
        return date instanceof Day ? !day.isBefore(date.first()) : isPast(date, day);
    }

    private static boolean isPast(PartialDate date, LocalDate day) {
        return day.isAfter(date.last());
    }

    /** The days on which its state may become another. */
    private SortedSet<LocalDate> turns() {
        SortedSet<LocalDate> days = new TreeSet<>();
        dates().forEach(date -> {
            days.add(date.first());
            days.add(date.last().plusDays(1));
        });
        closes.filter(Day.class::isInstance).map(PartialDate::first).ifPresent(last -> {
            days.add(last.minusDays(DAYS_OF_SOON));
            days.add(last.minusDays(1));
        });
        return days;
    }

    private Stream<PartialDate> dates() {
        return Stream.of(opens, closes, starts, ends).flatMap(Optional::stream);
    }
}
