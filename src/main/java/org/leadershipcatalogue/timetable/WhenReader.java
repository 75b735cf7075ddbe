package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.DURATION_DIFFERS;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_TIME;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.When;

/** Reads when a session takes place: {@code Thursday 28 September 2023, 14.00–16.30}. */
final class WhenReader {

    private final Refusals refusals;
    private final KnownWhens whens;
    private final DaysReader daysReader;
    private final TimesReader timesReader;
    private final StretchReader stretches;
    private final LondonTimes london;

    /** @param whens what other cells have said; takes what is read here */
    WhenReader(Refusals refusals, KnownWhens whens) {
        this.refusals = refusals;
        this.whens = whens;
        this.daysReader = new DaysReader(refusals);
        this.timesReader = new TimesReader(refusals);
        this.stretches = new StretchReader(refusals, timesReader);
        this.london = new LondonTimes(refusals);
    }

    /** When it is, unless the cell has a mistake. */
    Optional<When> read(TableCell cell) {
        return read(Piece.of(cell));
    }

    /** When it is, unless the words have a mistake. */
    Optional<When> read(Piece words) {
        return whens.of(words, () -> readNew(words));
    }

    private Optional<When> readNew(Piece words) {
        Notes notes = Notes.of(words);
        if (notes.rest().isEmpty() && notes.isToBeConfirmed()) {
            return Optional.of(new When.Unknown());
        }
        Optional<Stretch> stretch = Stretch.of(notes.rest());
        Optional<When> when = stretch.isPresent()
                ? stretches.read(stretch.get()).map(timed -> new When.OnDays(List.of(timed), notes.isToBeConfirmed()))
                : onDays(notes);
        return when.filter(read -> lastsAsSaid(read, notes));
    }

    private Optional<When> onDays(Notes notes) {
        WhenWords words = WhenWords.of(notes.rest());
        Optional<RowDays> days = daysReader.read(words.days());
        if (words.times().isEmpty()) {
            return days.map(known -> withoutTimes(known, notes.isToBeConfirmed()));
        }
        Optional<Times> times = words.days().isEmpty() ? Optional.empty() : timesReader.read(words.times());
        if (days.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        if (notes.isAllDay()) {
            return refusals.refuse(
                    UNREADABLE_TIME,
                    words.times(),
                    "“" + words.times().words() + "” contradicts “all day”",
                    "keep the times, or the words “all day”");
        }
        return days.get() instanceof RowDays.Known known
                ? withTimes(known, times.get(), words, notes.isToBeConfirmed())
                : notDays((RowDays.Roughly) days.get(), words.days());
    }

    private static When withoutTimes(RowDays days, boolean isToBeConfirmed) {
        return days instanceof RowDays.Known known
                ? new When.OnDays(List.copyOf(known.stretches()), isToBeConfirmed)
                : new When.Roughly(((RowDays.Roughly) days).date(), isToBeConfirmed);
    }

    /** The hours are those of each day. */
    private Optional<When> withTimes(RowDays.Known days, Times times, WhenWords words, boolean isToBeConfirmed) {
        if (!daysReader.isOfAYear(days, words.days())) {
            return Optional.empty();
        }
        List<Optional<Occurrence>> occurrences =
                days.each().map(day -> london.on(day, times, words.times())).toList();
        return occurrences.stream().allMatch(Optional::isPresent)
                ? Optional.of(new When.OnDays(
                        occurrences.stream().flatMap(Optional::stream).toList(), isToBeConfirmed))
                : Optional.empty();
    }

    private Optional<When> notDays(RowDays.Roughly days, Piece words) {
        return refusals.refuse(
                UNREADABLE_DATE,
                words,
                "“" + words.words() + "” is not a single day",
                "write the day too, or leave the times out: " + days.date().words());
    }

    private boolean lastsAsSaid(When when, Notes notes) {
        Optional<DurationNote> stated =
                notes.duration().filter(duration -> !when.occurrences().isEmpty());
        Optional<String> real = stated.flatMap(duration -> duration.contradiction(when.occurrences()));
        real.ifPresent(lasts -> refusals.refuse(
                DURATION_DIFFERS,
                stated.orElseThrow().piece(),
                "“%s” is stated, but it lasts %s"
                        .formatted(stated.orElseThrow().piece().words(), lasts),
                "correct the one that is wrong, or leave the duration out"));
        return real.isEmpty();
    }
}
