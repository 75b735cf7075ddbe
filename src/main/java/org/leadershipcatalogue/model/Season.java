package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;

/**
 * The programmes, initiatives and events of one academic year, September to August.
 *
 * @param strands those that begin, go on, end or have a session in it, in the order in which they begin
 */
public record Season(AcademicYear year, List<Strand> strands) {

    private static final Comparator<Strand> IN_TIME = Comparator.comparing(Strand::first)
            .thenComparing(strand -> strand.entry().id());

    /** What an academic year holds. */
    public static Season of(Catalogue catalogue, AcademicYear year) {
        List<Strand> strands = strands(catalogue)
                .map(strand -> strand.within(year))
                .flatMap(Optional::stream)
                .sorted(IN_TIME)
                .toList();
        return new Season(year, strands);
    }

    /** The academic years that hold anything, by their first years. */
    public static SortedSet<Integer> years(Catalogue catalogue) {
        return strands(catalogue).flatMapToInt(Strand::years).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** The academic years that an entry is in, by their first years. */
    static IntStream years(Catalogue catalogue, Entry entry) {
        return Strand.of(entry, catalogue.occasions(entry)).years().sorted();
    }

    /** The year a visitor is shown first: that of what comes next, else of the latest known day. */
    public static Optional<AcademicYear> shown(List<Occasion> occasions, Instant now) {
        Diary diary = Diary.at(now, occasions);
        Optional<LocalDate> next = diary.coming().stream()
                .findFirst()
                .map(sitting -> sitting.first().firstDay());
        return next.or(() -> lastDay(occasions)).map(Season::yearOf);
    }

    /** The academic year a day is in. */
    public static AcademicYear yearOf(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    private static Optional<LocalDate> lastDay(List<Occasion> occasions) {
        return occasions.stream()
                .flatMap(occasion -> occasion.when().occurrences().stream())
                .map(Occurrence::firstDay)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Strand> strands(Catalogue catalogue) {
        return Stream.of(EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.EVENT)
                .flatMap(type -> catalogue.ofType(type).stream())
                .map(entry -> Strand.of(entry, catalogue.occasions(entry)));
    }

    /**
     * An entry in time.
     *
     * @param starts when it begins, as exactly as its fields say
     * @param ends when it ends
     * @param occasions what takes place as part of it and has a day or a rough date
     */
    public record Strand(
            Entry entry, Optional<PartialDate> starts, Optional<PartialDate> ends, List<Occasion> occasions) {

        static Strand of(Entry entry, List<Occasion> occasions) {
            Optional<PartialDate> starts = entry.fields().date("starts");
            Optional<PartialDate> ends = entry.fields().date("ends");
            boolean isInOrder = starts.isEmpty()
                    || ends.isEmpty()
                    || !ends.get().last().isBefore(starts.get().first());
            return new Strand(
                    entry,
                    isInOrder ? starts : Optional.empty(),
                    isInOrder ? ends : Optional.empty(),
                    occasions.stream()
                            .filter(occasion -> !(occasion.when() instanceof When.Unknown))
                            .toList());
        }

        /** The same with the occasions of a year, unless nothing of it is in the year. */
        Optional<Strand> within(AcademicYear year) {
            if (years().noneMatch(first -> first == year.firstYear())) {
                return Optional.empty();
            }
            List<Occasion> inYear = occasions.stream()
                    .filter(occasion -> days(occasion).anyMatch(days -> days.touches(year)))
                    .toList();
            return Optional.of(new Strand(entry, starts, ends, inYear));
        }

        /** The first day of all that is known of it. */
        LocalDate first() {
            return stretches().map(Days::first).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
        }

        private IntStream years() {
            return stretches()
                    .flatMapToInt(days -> IntStream.rangeClosed(
                            yearOf(days.first()).firstYear(),
                            yearOf(days.last()).firstYear()))
                    .distinct();
        }

        private Stream<Days> stretches() {
            return Stream.concat(field().stream(), occasions.stream().flatMap(Season::days));
        }

        private Optional<Days> field() {
            Optional<PartialDate> from = starts.or(() -> ends);
            Optional<PartialDate> to = ends.or(() -> starts);
            return from.map(date -> new Days(date.first(), to.orElse(date).last()));
        }
    }

    /** Days from the first to the last, both included. */
    private record Days(LocalDate first, LocalDate last) {

        boolean touches(AcademicYear year) {
            return !first.isAfter(year.last()) && !last.isBefore(year.first());
        }
    }

    private static Stream<Days> days(Occasion occasion) {
        List<Days> days = new ArrayList<>();
        if (occasion.when() instanceof When.Roughly roughly) {
            days.add(new Days(roughly.date().first(), roughly.last().last()));
        }
        occasion.when()
                .occurrences()
                .forEach(occurrence -> days.add(new Days(occurrence.firstDay(), occurrence.lastDay())));
        return days.stream();
    }
}
