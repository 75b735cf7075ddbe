package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;

/**
 * The pages of events that the build makes beside their list: {@code /events/audience/headteachers/} has what takes
 * place for an audience, {@code /events/2023-24/} what an academic year holds.
 */
public final class EventPages {

    /** The list of all events. */
    public static final String LIST = SiteAddress.listOf(EntryType.EVENT);

    /** What events are chosen by. */
    public static final List<EntryType> CHOICES = Facet.of(EntryType.EVENT).stream()
            .flatMap(facet -> facet.terms().stream())
            .toList();

    private EventPages() {}

    /** The address of what takes place for an audience, in a region or on a topic. */
    public static String of(EntryId term) {
        return ListPages.of(EntryType.EVENT, Facet.of(term), term.name());
    }

    /** The address of an academic year. */
    public static String of(AcademicYear year) {
        return LIST + year.words().replace('–', '-') + "/";
    }

    /** The addresses of all these pages. */
    public static SortedSet<String> addresses(Catalogue catalogue) {
        SortedSet<String> addresses = new TreeSet<>();
        byTerm(catalogue).keySet().forEach(term -> addresses.add(of(term)));
        Season.years(catalogue).forEach(year -> addresses.add(of(new AcademicYear(year))));
        return addresses;
    }

    /** What takes place, by audience, region and topic; only those that have anything. */
    public static SortedMap<EntryId, List<Occasion>> byTerm(Catalogue catalogue) {
        SortedMap<EntryId, List<Occasion>> byTerm = new TreeMap<>();
        for (Entry entry : catalogue.entries()) {
            List<Occasion> occasions = catalogue.occasions(entry);
            if (!occasions.isEmpty()) {
                CHOICES.stream()
                        .flatMap(type -> catalogue.terms(entry, type).stream())
                        .forEach(term -> byTerm.computeIfAbsent(term, id -> new ArrayList<>())
                                .addAll(occasions));
            }
        }
        return byTerm;
    }

    /** The first moment after the given one at which any page of events is another. */
    public static Optional<Instant> nextChange(Catalogue catalogue, Instant after) {
        List<Occasion> occasions = catalogue.occasions();
        return Stream.of(Diary.nextChange(occasions, after), nextMonth(catalogue, occasions, after))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The month that drawings of years mark as the present one, as long as anything is to come. */
    public static Optional<YearMonth> presentMonth(List<Occasion> occasions, Instant now) {
        return Diary.at(now, occasions).coming().isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.from(London.day(now)));
    }

    /** When the mark of the month moves, into a year, within it or out of it. */
    private static Optional<Instant> nextMonth(Catalogue catalogue, List<Occasion> occasions, Instant after) {
        Optional<Instant> end = occasions.stream()
                .flatMap(occasion -> occasion.when().occurrences().stream())
                .map(Occurrence::isOver)
                .max(Comparator.naturalOrder());
        Set<Integer> years = Season.years(catalogue);
        return end.stream()
                .flatMap(last -> Stream.iterate(
                        firstOfNextMonth(after), day -> London.startOf(day).isBefore(last), day -> day.plusMonths(1)))
                .filter(day -> isIn(years, day) || isIn(years, day.minusDays(1)))
                .map(London::startOf)
                .findFirst();
    }

    private static LocalDate firstOfNextMonth(Instant moment) {
        return YearMonth.from(London.day(moment)).plusMonths(1).atDay(1);
    }

    private static boolean isIn(Set<Integer> years, LocalDate day) {
        return years.contains(Season.yearOf(day).firstYear());
    }
}
