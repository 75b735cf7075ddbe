package org.leadershipcatalogue.render;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.Occurrence.Timed;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

/**
 * When something takes place, as visitors read it: “Thursday 28 September 2023, 14:00 to 16:30”.
 *
 * @param dates each date, range or stretch in order
 * @param hours from and to, where all dates have the same and they are said once; else empty
 */
public record WhenView(List<Date> dates, List<Moment> hours) {

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("EEEE d", Locale.UK);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    /**
     * A date with its hours.
     *
     * @param days the day, or the first and the last
     * @param hours from and to; of a stretch that goes on overnight, only from
     * @param note {@code All day} where other dates have hours, else empty
     * @param until of a stretch that goes on overnight, the day and hour at which it ends
     */
    public record Date(List<Moment> days, List<Moment> hours, String note, Optional<Date> until) {

        static Date of(Moment day, List<Moment> hours) {
            return new Date(List.of(day), hours, "", Optional.empty());
        }
    }

    /** What has become of the plan, or what is not yet settled; the words are styled by their kind. */
    public record Mark(String kind, String words) {}

    /** Words of a date or time, and what machines read; empty where HTML has no form for it. */
    public record Moment(String words, String datetime) {}

    /**
     * @param isAmongHours whether other dates beside these have hours, so that whole days need to be called that
     * @param unknown what to say when nothing is known
     */
    static WhenView of(When when, boolean isAmongHours, String unknown) {
        if (when instanceof When.Roughly roughly) {
            return words(FactSheet.sentenceStart(roughly.date().words()), datetime(roughly.date()));
        }
        return when.occurrences().isEmpty() ? words(unknown, "") : of(when.occurrences(), isAmongHours);
    }

    private static WhenView of(List<Occurrence> occurrences, boolean isAmongHours) {
        if (occurrences.size() > 1 && haveSameHours(occurrences)) {
            Timed first = (Timed) occurrences.get(0);
            List<Date> dates = occurrences.stream()
                    .map(occurrence -> Date.of(day(occurrence.firstDay()), List.of()))
                    .toList();
            return new WhenView(dates, List.of(bareHour(first.startDate()), bareHour(first.endDate())));
        }
        boolean hasHours = isAmongHours || occurrences.stream().anyMatch(Timed.class::isInstance);
        return new WhenView(
                occurrences.stream()
                        .map(occurrence -> date(occurrence, hasHours))
                        .toList(),
                List.of());
    }

    private static boolean haveSameHours(List<Occurrence> occurrences) {
        return occurrences.stream().allMatch(occurrence -> occurrence instanceof Timed && isWithinADay(occurrence))
                && occurrences.stream().map(WhenView::hours).distinct().count() == 1;
    }

    private static String hours(Occurrence occurrence) {
        Timed timed = (Timed) occurrence;
        return London.clock(timed.startDate()) + London.clock(timed.endDate());
    }

    private static boolean isWithinADay(Occurrence occurrence) {
        return occurrence.firstDay().equals(occurrence.lastDay());
    }

    private static Date date(Occurrence occurrence, boolean hasHours) {
        if (occurrence instanceof Timed timed) {
            return date(timed);
        }
        AllDay days = (AllDay) occurrence;
        return new Date(days(days.firstDay(), days.lastDay()), List.of(), hasHours ? "All day" : "", Optional.empty());
    }

    private static Date date(Timed timed) {
        Moment start = hour(timed.startDate());
        Moment end = hour(timed.endDate());
        Moment day = day(timed.firstDay());
        return isWithinADay(timed)
                ? Date.of(day, List.of(start, end))
                : new Date(List.of(day), List.of(start), "", Optional.of(Date.of(day(timed.lastDay()), List.of(end))));
    }

    /** The first day leaves out what it has in common with the last: “Thursday 28 to Saturday 30 September 2023”. */
    private static List<Moment> days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return List.of(day(first));
        }
        if (first.getYear() != last.getYear()) {
            return List.of(day(first), day(last));
        }
        DateTimeFormatter form = first.getMonth() == last.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR;
        return List.of(new Moment(form.format(first), first.toString()), day(last));
    }

    private static Moment day(LocalDate day) {
        return new Moment(new PartialDate.Day(day).withWeekday(), day.toString());
    }

    private static Moment hour(ZonedDateTime time) {
        return new Moment(London.clock(time), ISO.format(time));
    }

    /** An hour of several days; HTML's time without a date has no offset. */
    private static Moment bareHour(ZonedDateTime time) {
        return new Moment(London.clock(time), London.clock(time));
    }

    /** Of what has been put into words elsewhere. */
    static WhenView inWords(String words) {
        return words(words, "");
    }

    private static WhenView words(String words, String datetime) {
        return new WhenView(List.of(Date.of(new Moment(words, datetime), List.of())), List.of());
    }

    /** HTML's time element takes a day, a month or a year, but no stretch of them. */
    private static String datetime(PartialDate date) {
        return date.iso().contains("/") ? "" : date.iso();
    }
}
