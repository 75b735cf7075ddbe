package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.model.PartialDate.Day;
import org.leadershipcatalogue.testing.Entries;

class ListingTest {

    private static final Instant NOW = Instant.parse("2024-01-10T12:00:00Z");
    private static final Entry PAST = programme("a-past", "2022-09-01", "2022-10-01", "heads");
    private static final Entry LATELY = programme("b-lately", "2023-09-01", "2023-12-01", "heads");
    private static final Entry LATER = programme("c-later", "2024-09-01", "2024-12-01");
    private static final Entry SOON = programme("d-soon", "2024-02-01", "2024-12-01", "heads");
    private static final Entry NOW_ON = programme("e-now", "2024-01-01", "2024-12-01");
    private static final Entry UNDATED = Entries.programme("f-undated", Optional.empty(), Optional.empty(), "heads");
    private static final Listing LISTING = at(PAST, LATELY, LATER, SOON, NOW_ON, UNDATED);

    private static Entry programme(String name, String starts, String ends, String... audiences) {
        return Entries.programme(name, Optional.of(day(starts)), Optional.of(day(ends)), audiences);
    }

    private static PartialDate day(String iso) {
        return new Day(LocalDate.parse(iso));
    }

    private static Listing at(Entry... programmes) {
        List<Entry> entries = new ArrayList<>(List.of(programmes));
        entries.add(Entries.audience("heads"));
        entries.add(Entries.audience("nobody"));
        return Listing.at(NOW, EntryType.PROGRAMME, new Catalogue(entries, Map.of()));
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).toList();
    }

    @Test
    void showsFirstWhatOneCanStillTakePartIn() {
        assertEquals(List.of(SOON, LATER, NOW_ON, LATELY, PAST, UNDATED), LISTING.entries());
    }

    @Test
    void offersTermsThatSomeOfTheEntriesHave() {
        assertEquals(List.of("heads"), names(LISTING.choices(Facet.AUDIENCE)));
        assertEquals(List.of(), names(at(PAST, LATELY).choices(Facet.AUDIENCE)));
    }

    @Test
    void keepsTheOrderOfAllInEachChoice() {
        Choice heads = LISTING.choices(Facet.AUDIENCE).get(0);

        assertEquals(List.of(SOON, LATELY, PAST, UNDATED), LISTING.entries(heads));
    }

    @Test
    void offersTheStatesEvenWhenNothingIsInThem() {
        List<Choice> states = LISTING.choices(Facet.STATE);

        assertEquals(
                List.of("open", "coming-up", "under-way", "applications-closed", "begun", "finished", "no-dates"),
                names(states));
        assertEquals(List.of(), LISTING.entries(states.get(0)));
        assertEquals(List.of(LATELY, PAST), LISTING.entries(states.get(5)));
    }

    @Test
    void offersTheSchoolYearsOfProgrammesTheLatestFirst() {
        assertEquals(List.of("2024-25", "2023-24", "2022-23"), names(LISTING.choices(Facet.YEAR)));
    }

    @Test
    void offersNothingWithoutEntries() {
        assertEquals(List.of(), at().choices());
    }

    @ParameterizedTest
    @EnumSource(EntryType.class)
    void isMadeForEveryType(EntryType type) {
        assertTrue(Listing.at(NOW, type, new Catalogue(List.of(), Map.of()))
                .entries()
                .isEmpty());
    }
}
