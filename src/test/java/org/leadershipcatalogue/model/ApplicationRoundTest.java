package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipcatalogue.model.RoundState.Kind;
import org.leadershipcatalogue.model.Timeline.Change;

class ApplicationRoundTest {

    private static ApplicationRound round(String opens, String closes, String starts, String ends) {
        return new ApplicationRound(date(opens), date(closes), date(starts), date(ends));
    }

    private static Optional<PartialDate> date(String words) {
        return words.equals("-")
                ? Optional.empty()
                : Optional.of(((DateReader.Reading.Read) DateReader.read(words)).date());
    }

    private static void assertSays(ApplicationRound round, String day, String page, String card) {
        LocalDate today = LocalDate.parse(day);
        RoundState state = round.on(today);

        assertAll(
                () -> assertEquals(page, state.notice().on(today)),
                () -> assertEquals(card, state.shortNotice().on(today)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-31 | Opens for applications on 1 June 2023                         | Opens on 1 June 2023
            2023-06-01 | Open: 118 days left to apply, until 27 September 2023         | Open, 118 days left
            2023-09-15 | Open: 12 days left to apply, until 27 September 2023          | Open, 12 days left
            2023-09-19 | Open: 8 days left to apply, until 27 September 2023           | Open, 8 days left
            2023-09-20 | Closes soon: 7 days left to apply, until 27 September 2023    | Closes soon, 7 days left
            2023-09-25 | Closes soon: 2 days left to apply, until 27 September 2023    | Closes soon, 2 days left
            2023-09-26 | Closes tomorrow: apply by 27 September 2023                   | Closes tomorrow
            2023-09-27 | Closes today, 27 September 2023                               | Closes today
            2023-09-28 | Applications closed on 27 September 2023                      | Applications closed
            2023-10-01 | Applications closed on 27 September 2023                      | Applications closed
            2023-10-02 | Under way until 9 May 2024                                    | Under way
            2024-05-09 | Under way until 9 May 2024                                    | Under way
            2024-05-10 | Finished on 9 May 2024                                        | Finished
            """)
    void goesThroughItsStatesByDays(String day, String page, String card) {
        assertSays(round("1 June 2023", "27 September 2023", "2 October 2023", "9 May 2024"), day, page, card);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-12-31 | Opens for applications in June 2023           | Opens in June 2023
            2023-06-01 | Opens for applications in June 2023           | Opens in June 2023
            2023-06-30 | Opens for applications in June 2023           | Opens in June 2023
            2023-07-01 | Open for applications, closes in September 2023 | Open, closes in September 2023
            2023-08-31 | Open for applications, closes in September 2023 | Open, closes in September 2023
            2023-09-01 | Applications close in September 2023          | Closes in September 2023
            2023-09-30 | Applications close in September 2023          | Closes in September 2023
            2023-10-01 | Applications closed in September 2023         | Applications closed
            2023-12-31 | Applications closed in September 2023         | Applications closed
            2024-08-31 | Applications closed in September 2023         | Applications closed
            2024-09-01 | Under way until 2025                          | Under way
            2025-12-31 | Under way until 2025                          | Under way
            2026-01-01 | Finished in 2025                              | Finished
            """)
    void neverReadsAMonthOrAYearAsItsFirstDay(String day, String page, String card) {
        assertSays(round("June 2023", "September 2023", "2023–24", "2025"), day, page, card);
    }

    /** opens, closes, starts, ends; the day; what a page says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -              | -                 | -                 | -               | 2023-09-15 | No dates given
            -              | -                 | -                 | 9 May 2024      | 2024-05-09 | Ends on 9 May 2024
            -              | -                 | -                 | 9 May 2024      | 2024-05-10 | Finished on 9 May 2024
            -              | -                 | -                 | May 2024        | 2024-05-31 | Ends in May 2024
            -              | -                 | 28 September 2023 | -               | 2023-09-27 | Starts on 28 September 2023
            -              | -                 | 28 September 2023 | -               | 2023-09-28 | Began on 28 September 2023
            -              | -                 | September 2023    | -               | 2023-09-30 | Starts in September 2023
            -              | -                 | September 2023    | -               | 2023-10-01 | Began in September 2023
            -              | -                 | 28 September 2023 | 9 May 2024      | 2023-09-27 | Starts on 28 September 2023
            -              | -                 | 28 September 2023 | 9 May 2024      | 2023-09-28 | Under way until 9 May 2024
            -              | -                 | 9 May 2024        | 9 May 2024      | 2024-05-08 | Starts on 9 May 2024
            -              | -                 | 9 May 2024        | 9 May 2024      | 2024-05-09 | Takes place today, 9 May 2024
            -              | -                 | 9 May 2024        | 9 May 2024      | 2024-05-10 | Finished on 9 May 2024
            -              | -                 | 2010–11           | 2010–11         | 2010-08-31 | Starts in 2010–11
            -              | -                 | 2010–11           | 2010–11         | 2010-09-01 | Takes place in 2010–11
            -              | -                 | 2010–11           | 2010–11         | 2011-08-31 | Takes place in 2010–11
            -              | -                 | 2010–11           | 2010–11         | 2011-09-01 | Finished in 2010–11
            -              | 27 September 2023 | -                 | -               | 2023-09-15 | Open: 12 days left to apply, until 27 September 2023
            -              | 27 September 2023 | -                 | -               | 2023-09-28 | Applications closed on 27 September 2023
            -              | 27 September 2023 | -                 | 9 May 2024      | 2023-09-28 | Applications closed on 27 September 2023
            -              | 27 September 2023 | -                 | 9 May 2024      | 2024-05-10 | Finished on 9 May 2024
            -              | 27 September 2023 | 28 September 2023 | -               | 2023-09-27 | Closes today, 27 September 2023
            -              | 27 September 2023 | 28 September 2023 | -               | 2023-09-28 | Began on 28 September 2023
            -              | 27 September 2023 | 28 September 2023 | 9 May 2024      | 2023-09-28 | Under way until 9 May 2024
            -              | September 2023    | 20 September 2023 | -               | 2023-09-20 | Applications close in September 2023
            1 June 2023    | -                 | -                 | -               | 2023-05-31 | Opens for applications on 1 June 2023
            1 June 2023    | -                 | -                 | -               | 2023-06-01 | Opened for applications on 1 June 2023
            June 2023      | -                 | -                 | -               | 2023-07-01 | Opened for applications in June 2023
            1 June 2023    | -                 | -                 | 9 May 2024      | 2024-05-09 | Opened for applications on 1 June 2023
            1 June 2023    | -                 | -                 | 9 May 2024      | 2024-05-10 | Finished on 9 May 2024
            1 June 2023    | -                 | 28 September 2023 | -               | 2023-09-27 | Opened for applications on 1 June 2023
            1 June 2023    | -                 | 28 September 2023 | -               | 2023-09-28 | Began on 28 September 2023
            1 June 2023    | -                 | September 2023    | -               | 2023-09-01 | Starts in September 2023
            1 June 2023    | -                 | 28 September 2023 | 9 May 2024      | 2023-09-28 | Under way until 9 May 2024
            1 June 2023    | 27 September 2023 | -                 | -               | 2023-05-31 | Opens for applications on 1 June 2023
            1 June 2023    | 27 September 2023 | -                 | -               | 2023-09-28 | Applications closed on 27 September 2023
            1 June 2023    | 27 September 2023 | -                 | 9 May 2024      | 2023-09-28 | Applications closed on 27 September 2023
            1 June 2023    | 27 September 2023 | 28 September 2023 | -               | 2023-06-01 | Open: 118 days left to apply, until 27 September 2023
            """)
    void saysNoMoreThanItsDatesTell(String opens, String closes, String starts, String ends, String day, String page) {
        LocalDate today = LocalDate.parse(day);

        assertEquals(page, round(opens, closes, starts, ends).on(today).notice().on(today));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 June 2023    | 1 June 2023       | 2023-05-31 | Opens for applications on 1 June 2023
            1 June 2023    | 1 June 2023       | 2023-06-01 | Closes today, 1 June 2023
            1 June 2023    | 2 June 2023       | 2023-05-31 | Opens for applications on 1 June 2023
            1 June 2023    | 2 June 2023       | 2023-06-01 | Closes tomorrow: apply by 2 June 2023
            September 2023 | 27 September 2023 | 2023-09-19 | Opens for applications in September 2023
            September 2023 | 27 September 2023 | 2023-09-20 | Closes soon: 7 days left to apply, until 27 September 2023
            September 2023 | 27 September 2023 | 2023-09-27 | Closes today, 27 September 2023
            September 2023 | September 2023    | 2023-08-31 | Opens for applications in September 2023
            September 2023 | September 2023    | 2023-09-01 | Applications close in September 2023
            2023           | 31 January 2023   | 2022-12-31 | Opens for applications in 2023
            """)
    void opensAndClosesInOneMonthOrOnOneDay(String opens, String closes, String day, String page) {
        LocalDate today = LocalDate.parse(day);

        assertEquals(page, round(opens, closes, "-", "-").on(today).notice().on(today));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27 September 2023 | 2023-09-27T22:59:59Z | 2023-09-27T23:00:00Z
            27 January 2024   | 2024-01-27T23:59:59Z | 2024-01-28T00:00:00Z
            """)
    void closesAtMidnightInLondon(String closes, Instant before, Instant midnight) {
        Timeline<RoundState> states = round("-", closes, "-", "-").states();

        assertEquals(Kind.CLOSES_TODAY, states.at(before).kind());
        assertEquals(Kind.CLOSED, states.at(midnight).kind());
    }

    @Test
    void changesOnlyWhereItsStateIsAnother() {
        Timeline<RoundState> states =
                round("-", "-", "28 September 2023", "9 May 2024").states();

        assertEquals(Kind.STARTS, states.first().kind());
        assertEquals(
                List.of("2023-09-27T23:00:00Z UNDER_WAY", "2024-05-09T23:00:00Z FINISHED"),
                states.changes().stream()
                        .map(change -> change.from() + " " + change.value().kind())
                        .toList());
        assertEquals(List.of(), round("-", "-", "-", "-").states().changes());
    }

    static Stream<ApplicationRound> theStatesAreThoseOfEveryDay() {
        List<String> forms = List.of("-", "20 September 2023", "September 2023", "2023–24");
        return IntStream.range(0, 256)
                .mapToObj(index -> round(
                        forms.get(index % 4),
                        forms.get(index / 4 % 4),
                        forms.get(index / 16 % 4),
                        forms.get(index / 64 % 4)));
    }

    /** The moments of change are gathered apart from the states, so that one may be forgotten. */
    @ParameterizedTest
    @MethodSource
    void theStatesAreThoseOfEveryDay(ApplicationRound round) {
        Timeline<RoundState> states = round.states();
        LocalDate last = LocalDate.of(2024, 10, 1);
        for (LocalDate day = LocalDate.of(2023, 8, 1); day.isBefore(last); day = day.plusDays(1)) {
            assertEquals(round.on(day), states.at(London.startOf(day)), day + " " + round);
        }
        assertEquals(
                states.changes().stream().map(Change::value).distinct().count(),
                states.changes().size(),
                () -> "a state comes back: " + states);
    }
}
