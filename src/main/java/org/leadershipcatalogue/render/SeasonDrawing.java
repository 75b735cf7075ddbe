package org.leadershipcatalogue.render;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Diary.Sitting;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Season;
import org.leadershipcatalogue.model.Season.Strand;
import org.leadershipcatalogue.model.When;

/** Draws an academic year: programmes, initiatives and events as bars, what takes place as marks. */
final class SeasonDrawing {

    private static final double TOP = 32;
    private static final double ROW = 48;
    private static final double PADDING = 5;
    private static final double HALF_MARK = 7;
    private static final int MOST_DATES = 3;
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final String PRESENT = "present";
    private static final List<SeasonView.Key> KEYS = List.of(
            new SeasonView.Key(SeasonBars.SURE, "From beginning to end"),
            new SeasonView.Key(SeasonBars.ROUGH, "Only roughly known, or open"),
            new SeasonView.Key(ON, "On a day that is known"),
            new SeasonView.Key(OFF, "Cancelled or postponed"),
            new SeasonView.Key(SeasonBars.PLANNED, "A session without a day as yet"),
            new SeasonView.Key(PRESENT, "This month"));

    private final FactSheet facts;
    private final Hrefs hrefs;
    private final Optional<YearMonth> present;

    /** @param present the month that is marked, if any */
    SeasonDrawing(FactSheet facts, Hrefs hrefs, Optional<YearMonth> present) {
        this.facts = facts;
        this.hrefs = hrefs;
        this.present = present;
    }

    SeasonView of(Season season) {
        SeasonScale scale = new SeasonScale(season.year());
        List<SeasonView.Row> rows = new ArrayList<>();
        for (Strand strand : season.strands()) {
            rows.add(row(strand, scale, TOP + rows.size() * ROW));
        }
        return new SeasonView(
                "The school year " + season.year().words(),
                description(season),
                SeasonScale.WIDTH,
                TOP + rows.size() * ROW,
                rows.stream().anyMatch(row -> !row.sessions().isEmpty()),
                months(scale),
                rows,
                keys(
                        rows,
                        present.filter(month -> scale.contains(month.atDay(1))).isPresent()));
    }

    private static String description(Season season) {
        return "A chart of %s from %s to %s. The table after it says the same in words."
                .formatted(
                        season.strands().size() == 1
                                ? "one entry"
                                : season.strands().size() + " programmes, initiatives and events",
                        new PartialDate.WholeMonth(YearMonth.from(season.year().first())).words(),
                        new PartialDate.WholeMonth(YearMonth.from(season.year().last())).words());
    }

    private List<SeasonView.Month> months(SeasonScale scale) {
        return IntStream.range(0, Month.values().length)
                .mapToObj(scale.year().first()::plusMonths)
                .map(day -> new SeasonView.Month(
                        shortName(day.getMonth()),
                        scale.left(day),
                        scale.width(day, day.plusMonths(1).minusDays(1)),
                        scale.left(day) + PADDING,
                        present.equals(Optional.of(YearMonth.from(day)))))
                .toList();
    }

    private static String shortName(Month month) {
        return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private SeasonView.Row row(Strand strand, SeasonScale scale, double y) {
        List<SeasonView.Bar> bars = new SeasonBars(scale).of(strand);
        List<SeasonView.Mark> marks = strand.occasions().stream()
                .filter(occasion -> bars.isEmpty() || occasion.session().isPresent())
                .flatMap(occasion -> marks(occasion, scale))
                .toList();
        double begins = Stream.concat(
                        bars.stream().map(SeasonView.Bar::x), marks.stream().map(SeasonView.Mark::x))
                .min(Double::compare)
                .orElse(0.0);
        return new SeasonView.Row(
                PageView.Link.to(strand.entry().title(), hrefs.of(strand.entry().address())),
                strand.entry().type().label(),
                Cards.tone(strand.entry().type()),
                facts.when(strand.entry()).orElse(""),
                items(strand, scale),
                y,
                SeasonScale.label(strand.entry().title(), begins),
                bars,
                marks);
    }

    private static Stream<SeasonView.Mark> marks(Occasion occasion, SeasonScale scale) {
        String kind = occasion.status().event().takesPlace() ? ON : OFF;
        return days(occasion, scale).stream()
                .map(day -> new SeasonView.Mark(
                        kind, scale.middle(day, HALF_MARK), SeasonBars.BAR_Y + SeasonBars.BAR_HEIGHT / 2));
    }

    /** The first days of the sittings that begin in the year. */
    private static List<LocalDate> days(Occasion occasion, SeasonScale scale) {
        return Sitting.of(occasion).stream()
                .map(sitting -> sitting.first().firstDay())
                .filter(scale::contains)
                .toList();
    }

    private List<SeasonView.Item> items(Strand strand, SeasonScale scale) {
        return strand.occasions().stream()
                .filter(occasion -> occasion.session().isPresent())
                .map(occasion -> new SeasonView.Item(
                        when(occasion, scale),
                        PageView.Link.to(occasion.title(), hrefs.of(occasion.address())),
                        status(occasion)))
                .toList();
    }

    /** {@code moved, to be confirmed}. */
    private static String status(Occasion occasion) {
        return PlanWords.marks(occasion.status(), occasion.when()).stream()
                .map(mark -> mark.words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String when(Occasion occasion, SeasonScale scale) {
        if (occasion.when() instanceof When.Roughly roughly) {
            return FactSheet.sentenceStart(roughly.date().words());
        }
        List<String> days = days(occasion, scale).stream()
                .map(day -> new PartialDate.Day(day).words())
                .toList();
        return days.size() > MOST_DATES
                ? days.size() + " dates from " + days.get(0) + " to " + days.get(days.size() - 1)
                : String.join(", ", days);
    }

    /** The signs that occur, in the order of this list. */
    private static List<SeasonView.Key> keys(List<SeasonView.Row> rows, boolean hasPresent) {
        Set<String> kinds = new TreeSet<>();
        for (SeasonView.Row row : rows) {
            row.bars().forEach(bar -> kinds.add(bar.kind()));
            row.marks().forEach(mark -> kinds.add(mark.kind()));
        }
        if (hasPresent) {
            kinds.add(PRESENT);
        }
        return KEYS.stream().filter(key -> kinds.contains(key.kind())).toList();
    }
}
