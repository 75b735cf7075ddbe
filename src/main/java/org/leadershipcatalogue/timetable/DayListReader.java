package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.END_BEFORE_START;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.PartialDate;

/** Days and ranges of days: {@code 28–30 September 2023}, {@code 5, 12 and 19 March 2024}. */
final class DayListReader {

    private final Refusals refusals;

    DayListReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * The days in the order they were written, unless one of them is refused or stands out of order. What the last day
     * does not say, the others lack too: it is told once.
     */
    Optional<RowDays.Known> read(DayList list) {
        DayWords last = list.items().get(list.items().size() - 1).last();
        if (DateReader.read(last.words()) instanceof Reading.Refused refused && refused.rule() == UNREADABLE_DATE) {
            return refusals.refuse(refused, last.piece());
        }
        List<AllDay> stretches = new ArrayList<>();
        for (DayList.Item item : list.items()) {
            stretch(item).ifPresent(stretches::add);
        }
        return stretches.size() == list.items().size() ? inOrder(list, stretches) : Optional.empty();
    }

    private Optional<AllDay> stretch(DayList.Item item) {
        Optional<LocalDate> first = day(item.first());
        Optional<LocalDate> last = item.isRange() ? day(item.last()) : first;
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return item.isRange() && !last.get().isAfter(first.get())
                ? backwards(item, first.get(), last.get())
                : Optional.of(new AllDay(first.get(), last.get()));
    }

    Optional<LocalDate> day(DayWords day) {
        Reading reading = DateReader.read(day.words());
        if (reading instanceof Reading.Refused refused) {
            return refusals.refuse(refused, day.piece());
        }
        PartialDate date = ((Reading.Read) reading).date();
        return date instanceof PartialDate.Day
                ? Optional.of(date.first())
                : refusals.unreadableDate(day.piece(), "is not a single day", Refusals.FORM_THAT_WORKS);
    }

    private Optional<AllDay> backwards(DayList.Item item, LocalDate first, LocalDate last) {
        String message = "the dates go from %s to %s, ".formatted(words(first), words(last))
                + (first.equals(last) ? "the same day" : "which is earlier");
        return refusals.refuse(END_BEFORE_START, item.piece(), message, wayOut(item, first, last));
    }

    /** What the first day left to the last, its month or its year, may be the one before. */
    private static String wayOut(DayList.Item item, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return "write " + words(first);
        }
        Optional<DayWords> written = DayWords.of(item.first().piece())
                .filter(day -> day.year().isEmpty() && !item.first().month().isEmpty());
        return written.map(day -> day.month().isEmpty() ? first.minusMonths(1) : first.minusYears(1))
                .filter(earlier -> earlier.isBefore(last) && earlier.getDayOfMonth() == first.getDayOfMonth())
                .map(earlier -> "write %s to %s if that is meant".formatted(words(earlier), words(last)))
                .orElse("correct one of the two dates");
    }

    private Optional<RowDays.Known> inOrder(DayList list, List<AllDay> stretches) {
        for (int at = 1; at < stretches.size(); at++) {
            LocalDate before = stretches.get(at - 1).lastDay();
            LocalDate day = stretches.get(at).firstDay();
            if (!day.isAfter(before)) {
                return refusals.refuse(
                        END_BEFORE_START,
                        list.items().get(at).piece(),
                        "%s stands after %s".formatted(words(day), words(before)),
                        "write each date once, the earliest first");
            }
        }
        return Optional.of(new RowDays.Known(stretches));
    }

    static String words(LocalDate day) {
        return new PartialDate.Day(day).words();
    }
}
