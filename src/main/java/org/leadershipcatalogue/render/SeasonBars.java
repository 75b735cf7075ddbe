package org.leadershipcatalogue.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Season.Strand;
import org.leadershipcatalogue.model.When;

/** The bars of an entry in the drawing of a year: sure between two days, rough where a date is not so exact or open. */
final class SeasonBars {

    static final String SURE = "sure";
    static final String ROUGH = "rough";
    static final String PLANNED = "planned";

    static final double BAR_Y = 26;
    static final double BAR_HEIGHT = 10;
    private static final double PLANNED_Y = 39;
    private static final double PLANNED_HEIGHT = 5;

    /** A shorter event is drawn as a mark. */
    private static final int SHORTEST_BAR = 4;

    private final SeasonScale scale;

    SeasonBars(SeasonScale scale) {
        this.scale = scale;
    }

    List<SeasonView.Bar> of(Strand strand) {
        Stream<Optional<SeasonView.Bar>> own = isShort(strand) ? Stream.of() : own(strand);
        Stream<Optional<SeasonView.Bar>> planned = strand.occasions().stream()
                .filter(occasion -> occasion.session().isPresent())
                .map(Occasion::when)
                .filter(When.Roughly.class::isInstance)
                .map(when -> ((When.Roughly) when).date())
                .map(date -> bar(PLANNED, date.first(), date.last()));
        return Stream.concat(own, planned).flatMap(Optional::stream).toList();
    }

    private static boolean isShort(Strand strand) {
        return strand.occasions().stream()
                .filter(occasion -> occasion.session().isEmpty())
                .flatMap(occasion -> occasion.when().occurrences().stream())
                .anyMatch(occurrence -> days(occurrence) < SHORTEST_BAR);
    }

    private static long days(Occurrence occurrence) {
        return ChronoUnit.DAYS.between(occurrence.firstDay(), occurrence.lastDay()) + 1;
    }

    private Stream<Optional<SeasonView.Bar>> own(Strand strand) {
        Optional<PartialDate> starts = strand.starts();
        Optional<PartialDate> ends = strand.ends();
        if (starts.isPresent() && ends.isPresent()) {
            return between(starts.get(), ends.get());
        }
        return starts.map(this::from).or(() -> ends.map(this::until)).orElse(Stream.of());
    }

    private Stream<Optional<SeasonView.Bar>> between(PartialDate starts, PartialDate ends) {
        LocalDate from = starts instanceof PartialDate.Day
                ? starts.first()
                : starts.last().plusDays(1);
        LocalDate to =
                ends instanceof PartialDate.Day ? ends.last() : ends.first().minusDays(1);
        if (to.isBefore(from)) {
            return Stream.of(bar(ROUGH, starts.first(), ends.last()));
        }
        return Stream.of(
                bar(ROUGH, starts.first(), from.minusDays(1)),
                bar(SURE, from, to),
                bar(ROUGH, to.plusDays(1), ends.last()));
    }

    /** Nobody knows how long it goes on: only the year in which it begins shows that it does. */
    private Stream<Optional<SeasonView.Bar>> from(PartialDate starts) {
        return scale.contains(starts.last())
                ? Stream.of(bar(ROUGH, starts.first(), scale.year().last()))
                : Stream.of(bar(ROUGH, starts.first(), starts.last()));
    }

    private Stream<Optional<SeasonView.Bar>> until(PartialDate ends) {
        return scale.contains(ends.first())
                ? Stream.of(bar(ROUGH, scale.year().first(), ends.last()))
                : Stream.of(bar(ROUGH, ends.first(), ends.last()));
    }

    /** As much of the stretch as is in the year. */
    private Optional<SeasonView.Bar> bar(String kind, LocalDate from, LocalDate to) {
        boolean isInYear = !to.isBefore(from)
                && !to.isBefore(scale.year().first())
                && !from.isAfter(scale.year().last());
        double y = kind.equals(PLANNED) ? PLANNED_Y : BAR_Y;
        double height = kind.equals(PLANNED) ? PLANNED_HEIGHT : BAR_HEIGHT;
        return isInYear
                ? Optional.of(new SeasonView.Bar(kind, scale.left(from), y, scale.width(from, to), height))
                : Optional.empty();
    }
}
