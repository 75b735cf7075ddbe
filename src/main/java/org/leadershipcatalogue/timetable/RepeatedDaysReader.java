package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.WEEKDAY_CONTRADICTS_DATE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.model.CalendarNames;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.PartialDate;

/** Days that come every week or every two: {@code every Tuesday from 9 January to 6 February 2024}. */
final class RepeatedDaysReader {

    static final String FORM_THAT_WORKS =
            "write it like this: every Tuesday from 9 January to 6 February 2024, 9.00–12.30";
    private static final int DAYS_OF_WEEK = 7;

    private final Refusals refusals;
    private final DayListReader lists;

    RepeatedDaysReader(Refusals refusals, DayListReader lists) {
        this.refusals = refusals;
        this.lists = lists;
    }

    Optional<RowDays.Known> read(RepeatedDays repeated) {
        Optional<AllDay> month = month(repeated);
        if (month.isPresent()) {
            LocalDate first = month.get().firstDay();
            return everyWeek(repeated, first(repeated.weekdays(), first), month.get());
        }
        Optional<DayList> list = DayList.of(repeated.dates());
        if (list.isEmpty()) {
            return refusals.unreadableDate(repeated.dates(), "does not say from when to when", FORM_THAT_WORKS);
        }
        Optional<RowDays.Known> days = lists.read(list.get());
        List<DayList.Item> items = list.get().items();
        if (items.size() == 1 && items.get(0).isRange()) {
            return days.flatMap(known -> fromTo(repeated, known.stretches().get(0)));
        }
        return days.flatMap(known -> named(repeated, list.get(), known));
    }

    /** {@code in March 2024}. */
    private static Optional<AllDay> month(RepeatedDays repeated) {
        String words = repeated.dates().words();
        boolean saysIn = words.toLowerCase(Locale.ROOT).startsWith("in ");
        return saysIn
                        && !repeated.weekdays().isEmpty()
                        && repeated.weeks() == 1
                        && DateReader.read(words.substring("in ".length())) instanceof Reading.Read read
                        && read.date() instanceof PartialDate.WholeMonth month
                ? Optional.of(new AllDay(month.first(), month.last()))
                : Optional.empty();
    }

    private Optional<RowDays.Known> fromTo(RepeatedDays repeated, AllDay range) {
        LocalDate first = range.firstDay();
        Set<DayOfWeek> weekdays = repeated.weekdays().isEmpty() ? Set.of(first.getDayOfWeek()) : repeated.weekdays();
        if (weekdays.contains(first.getDayOfWeek())) {
            return everyWeek(repeated.on(weekdays), first, range);
        }
        LocalDate next = first(weekdays, first);
        return refusals.refuse(
                WEEKDAY_CONTRADICTS_DATE,
                repeated.dates(),
                "“%s” cannot begin on %s, which is a %s"
                        .formatted(
                                repeated.prefix().words(),
                                DayListReader.words(first),
                                CalendarNames.word(first.getDayOfWeek())),
                "write from %s, which is a %s, or correct the weekday"
                        .formatted(DayListReader.words(next), CalendarNames.word(next.getDayOfWeek())));
    }

    private static LocalDate first(Set<DayOfWeek> weekdays, LocalDate from) {
        return weekdays.stream()
                .map(weekday -> from.with(TemporalAdjusters.nextOrSame(weekday)))
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    private Optional<RowDays.Known> everyWeek(RepeatedDays repeated, LocalDate first, AllDay range) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<AllDay> days = first.datesUntil(range.lastDay().plusDays(1))
                .filter(day -> repeated.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.DAYS.between(monday, day) / DAYS_OF_WEEK % repeated.weeks() == 0)
                .map(day -> new AllDay(day, day))
                .toList();
        return days.size() > 1
                ? Optional.of(new RowDays.Known(days))
                : refusals.unreadableDate(
                        repeated.dates(),
                        "holds “" + repeated.prefix().words() + "” only once",
                        "write " + DayListReader.words(first) + ", or correct the dates");
    }

    /** {@code Tuesdays 5, 12 and 19 March 2024}: each is proved. */
    private Optional<RowDays.Known> named(RepeatedDays repeated, DayList list, RowDays.Known days) {
        boolean isPlain = days.stretches().size() > 1
                && repeated.weeks() == 1
                && !repeated.weekdays().isEmpty()
                && list.items().stream().noneMatch(DayList.Item::isRange);
        if (!isPlain) {
            return refusals.unreadableDate(repeated.dates(), "does not say from when to when", FORM_THAT_WORKS);
        }
        for (int at = 0; at < days.stretches().size(); at++) {
            LocalDate day = days.stretches().get(at).firstDay();
            if (!repeated.weekdays().contains(day.getDayOfWeek())) {
                return contradiction(list.items().get(at).piece(), repeated, day);
            }
        }
        return Optional.of(days);
    }

    private Optional<RowDays.Known> contradiction(Piece piece, RepeatedDays repeated, LocalDate day) {
        return refusals.refuse(
                WEEKDAY_CONTRADICTS_DATE,
                piece,
                "%s is a %s, not a %s"
                        .formatted(
                                DayListReader.words(day),
                                CalendarNames.word(day.getDayOfWeek()),
                                RepeatedDays.words(repeated.weekdays())),
                "correct the weekday or the date");
    }
}
