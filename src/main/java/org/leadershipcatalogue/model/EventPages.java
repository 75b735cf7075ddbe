package org.leadershipcatalogue.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
    public static final List<EntryType> CHOICES = List.of(EntryType.AUDIENCE, EntryType.REGION, EntryType.TOPIC);

    private static final Pattern RESERVED = Pattern.compile("/events/(?:audience|region|topic|\\d{4}-\\d{2})(?:/.*)?");

    private EventPages() {}

    /** Whether only the build may put a page there. */
    public static boolean isReserved(String address) {
        return RESERVED.matcher(address).matches();
    }

    /** The address of what takes place for an audience, in a region or on a topic. */
    public static String of(EntryId term) {
        return LIST + term.type().id() + "/" + term.name() + "/";
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
            for (Occasion occasion : catalogue.occasions(entry)) {
                CHOICES.stream()
                        .flatMap(type -> catalogue.terms(entry, type).stream())
                        .forEach(term -> byTerm.computeIfAbsent(term, id -> new ArrayList<>())
                                .add(occasion));
            }
        }
        return byTerm;
    }

    /** The first moment after the given one at which any page of events is another. */
    public static Optional<Instant> nextChange(Catalogue catalogue, Instant after) {
        return Stream.of(
                        Diary.nextChange(catalogue.occasions(), after),
                        nextWeek(Season.years(catalogue), London.day(after)).map(London::startOf))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The week that the drawing of an academic year marks as this one, by its Monday. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The next Monday on which the mark of the week moves, into a year, within it or out of it. */
    private static Optional<LocalDate> nextWeek(SortedSet<Integer> years, LocalDate today) {
        LocalDate next = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return years.stream()
                .map(AcademicYear::new)
                .filter(year -> !year.last().plusDays(1).isBefore(mondayOf(today)))
                .map(year -> mondayOf(year.first()).isAfter(next) ? mondayOf(year.first()) : next)
                .filter(monday -> years.stream().anyMatch(year -> isMarkedAround(new AcademicYear(year), monday)))
                .min(Comparator.naturalOrder());
    }

    private static boolean isMarkedAround(AcademicYear year, LocalDate monday) {
        return marks(year, monday) || marks(year, monday.minusWeeks(1));
    }

    /** Whether any day of the week that begins on a Monday is in the year. */
    public static boolean marks(AcademicYear year, LocalDate monday) {
        return !monday.isAfter(year.last()) && !monday.plusDays(6).isBefore(year.first());
    }
}
