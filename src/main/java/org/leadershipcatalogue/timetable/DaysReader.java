package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.PartialDate;

/** Reads the days of a row, before its times: one, several, repeated ones, or a month, a term, a year. */
final class DaysReader {

    /** A row with more days than a year has is a slip. */
    private static final long MOST_DAYS = 366;

    private static final Pattern BEGINS_LIKE_REPEATED = Pattern.compile(
            "(?:every|each|weekly|fortnightly|monthly|alternate|[a-z]+days)\\b", Pattern.CASE_INSENSITIVE);

    private final Refusals refusals;
    private final DayListReader lists;
    private final RepeatedDaysReader repetitions;
    private final ExceptionsReader exceptions;

    DaysReader(Refusals refusals) {
        this.refusals = refusals;
        this.lists = new DayListReader(refusals);
        this.repetitions = new RepeatedDaysReader(refusals, lists);
        this.exceptions = new ExceptionsReader(refusals, lists);
    }

    Optional<RowDays> read(Piece words) {
        Optional<ExceptionsReader.Split> split = ExceptionsReader.Split.of(words);
        if (split.isEmpty()) {
            return plain(words);
        }
        return known(split.get().days())
                .filter(days -> isOfAYear(days, words))
                .flatMap(days -> exceptions.without(days, split.get().exceptions()))
                .map(RowDays.class::cast);
    }

    private Optional<RowDays> plain(Piece words) {
        Reading reading = DateReader.read(words.words());
        return reading instanceof Reading.Read read && !(read.date() instanceof PartialDate.Day)
                ? Optional.of(new RowDays.Roughly(read.date()))
                : known(words).map(RowDays.class::cast);
    }

    private Optional<RowDays.Known> known(Piece words) {
        Optional<RepeatedDays> repeated = RepeatedDays.of(words);
        if (repeated.isPresent()) {
            return repetitions.read(repeated.get()).filter(days -> isOfAYear(days, words));
        }
        Reading reading = DateReader.read(words.words());
        if (reading instanceof Reading.Read read && read.date() instanceof PartialDate.Day day) {
            return Optional.of(new RowDays.Known(List.of(new AllDay(day.first(), day.last()))));
        }
        Optional<DayList> list = DayList.of(words);
        if (list.isPresent()) {
            return lists.read(list.get());
        }
        if (BEGINS_LIKE_REPEATED.matcher(words.words()).lookingAt()) {
            return refusals.unreadableDate(words, "cannot be read as dates", RepeatedDaysReader.FORM_THAT_WORKS);
        }
        return reading instanceof Reading.Refused refused
                ? refusals.refuse(refused, words)
                : refusals.unreadableDate(words, "is not a single day", Refusals.FORM_THAT_WORKS);
    }

    /** Whether the days are few enough to be told one by one. */
    boolean isOfAYear(RowDays.Known days, Piece words) {
        return days.count() <= MOST_DAYS
                || refusals.refuse(
                                UNREADABLE_DATE,
                                words,
                                "the row stands for %d days, more than a year has".formatted(days.count()),
                                "correct the dates, or write a row for each part")
                        .isPresent();
    }
}
