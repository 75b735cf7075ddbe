package org.leadershipcatalogue.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;

/** What each entry is chosen by at a moment. */
final class EntryChoices {

    private final Catalogue catalogue;
    private final Function<Entry, RoundState> state;

    /** @param state where an entry stands at the moment */
    EntryChoices(Catalogue catalogue, Function<Entry, RoundState> state) {
        this.catalogue = catalogue;
        this.state = state;
    }

    List<Choice> of(Entry entry) {
        return Facet.of(entry.type()).stream()
                .flatMap(facet -> of(entry, facet))
                .distinct()
                .toList();
    }

    private Stream<Choice> of(Entry entry, Facet facet) {
        return switch (facet) {
            case STATE -> Stream.of(Standing.of(state.apply(entry)).choice());
            case AUDIENCE, REGION, TOPIC -> terms(entry, facet);
            case KIND, SCOPE -> fixed(entry, facet, facet.id());
            case PHASE -> fixed(entry, facet, "phases");
            case YEAR -> years(entry);
        };
    }

    private Stream<Choice> terms(Entry entry, Facet facet) {
        return catalogue.terms(entry, facet.terms().orElseThrow()).stream()
                .map(id -> new Choice(facet, id.name(), catalogue.get(id).title()));
    }

    private static Stream<Choice> fixed(Entry entry, Facet facet, String field) {
        return entry.fields().find(field).stream()
                .flatMap(found -> found.values().stream())
                .filter(Value.Choice.class::isInstance)
                .map(value -> new Choice(facet, value.text(), ((Value.Choice) value).label()));
    }

    /** The school years of what takes place, the calendar years of what came out. */
    private Stream<Choice> years(Entry entry) {
        return switch (entry.type()) {
            case PUBLICATION -> calendarYears(entry, "published");
            case NEWS -> calendarYears(entry, "jbake-date");
            default ->
                Season.years(catalogue, entry)
                        .mapToObj(AcademicYear::new)
                        .map(year -> new Choice(Facet.YEAR, year.words().replace('–', '-'), year.words()));
        };
    }

    private static Stream<Choice> calendarYears(Entry entry, String field) {
        return entry.fields().date(field).stream()
                .flatMapToInt(date -> IntStream.rangeClosed(
                        date.first().getYear(), date.last().getYear()))
                .mapToObj(Integer::toString)
                .map(year -> new Choice(Facet.YEAR, year, year));
    }
}
