package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.Occurrence.AllDay;

/** Takes days out of others: {@code … except 30 January 2024}, {@code … except 12–16 February}. */
final class ExceptionsReader {

    private static final Pattern EXCEPT =
            Pattern.compile(",? \\(?(?:except(?: for| on)?|excluding|but not(?: on)?|not) ", Pattern.CASE_INSENSITIVE);

    private final Refusals refusals;
    private final DayListReader lists;

    ExceptionsReader(Refusals refusals, DayListReader lists) {
        this.refusals = refusals;
        this.lists = lists;
    }

    /** The words before and after {@code except}. */
    record Split(Piece days, Piece exceptions) {

        static Optional<Split> of(Piece words) {
            Matcher matcher = EXCEPT.matcher(words.words());
            return matcher.find()
                    ? Optional.of(new Split(words.before(matcher.start()), words.after(matcher.end())))
                    : Optional.empty();
        }
    }

    Optional<RowDays.Known> without(RowDays.Known days, Piece exceptions) {
        Optional<DayList> list = DayList.of(exceptions, day -> day.lacksYear() ? withYear(day, days) : day);
        if (list.isEmpty()) {
            return refusals.unreadableDate(
                    exceptions, "cannot be read as exceptions", "write them like this: except 23 and 30 January 2024");
        }
        return lists.read(list.get()).flatMap(except -> without(days, list.get(), except));
    }

    /** An exception is one of the days, so that its year is that of the day, as long as there is only one such day. */
    private static DayWords withYear(DayWords day, RowDays.Known days) {
        List<DayWords> fitting = IntStream.rangeClosed(
                        days.first().getYear(), days.last().getYear())
                .mapToObj(day::in)
                .filter(dated -> isWithin(dated, days))
                .toList();
        boolean isOneYear = days.first().getYear() == days.last().getYear();
        return fitting.size() == 1
                ? fitting.get(0)
                : isOneYear ? day.in(days.last().getYear()) : day;
    }

    private static boolean isWithin(DayWords dated, RowDays.Known days) {
        return DateReader.read(dated.words()) instanceof Reading.Read read
                && !read.date().first().isBefore(days.first())
                && !read.date().first().isAfter(days.last());
    }

    private Optional<RowDays.Known> without(RowDays.Known days, DayList list, RowDays.Known except) {
        TreeSet<LocalDate> left = new TreeSet<>(days.each().toList());
        for (int at = 0; at < list.items().size(); at++) {
            AllDay stretch = except.stretches().get(at);
            if (!left.removeAll(
                    stretch.firstDay().datesUntil(stretch.lastDay().plusDays(1)).toList())) {
                return notAmongThem(list.items().get(at), stretch);
            }
        }
        return left.isEmpty()
                ? refusals.refuse(
                        UNREADABLE_DATE,
                        list.items().get(0).piece(),
                        "no date is left",
                        "correct the exceptions, or write cancelled in the Status column")
                : Optional.of(new RowDays.Known(stretches(days, left)));
    }

    private Optional<RowDays.Known> notAmongThem(DayList.Item item, AllDay stretch) {
        String message = item.isRange()
                ? "from %s to %s there is none of the dates"
                        .formatted(DayListReader.words(stretch.firstDay()), DayListReader.words(stretch.lastDay()))
                : DayListReader.words(stretch.firstDay()) + " is not one of the dates";
        return refusals.refuse(UNREADABLE_DATE, item.piece(), message, "correct the exception, or remove it");
    }

    /** Each stretch without the days that are gone. */
    private static List<AllDay> stretches(RowDays.Known days, Set<LocalDate> left) {
        List<AllDay> stretches = new ArrayList<>();
        for (AllDay whole : days.stretches()) {
            LocalDate from = whole.firstDay();
            for (LocalDate day = from; !day.isAfter(whole.lastDay()); day = day.plusDays(1)) {
                boolean ends = left.contains(day) && !(left.contains(day.plusDays(1)) && day.isBefore(whole.lastDay()));
                if (ends) {
                    stretches.add(new AllDay(from, day));
                }
                from = left.contains(day) && !ends ? from : day.plusDays(1);
            }
        }
        return stretches;
    }
}
