package org.leadershipcatalogue.render;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadershipcatalogue.testing.Sessions.allDay;
import static org.leadershipcatalogue.testing.Sessions.on;
import static org.leadershipcatalogue.testing.Sessions.roughly;
import static org.leadershipcatalogue.testing.Sessions.timed;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

class WhenViewTest {

    private static final When SUMMER = on(timed("2023-09-28T14:00", "2023-09-28T16:30"));

    /** What is seen, a line for each date, and in brackets what machines read. */
    private static String seen(WhenView when) {
        String dates = when.dates().stream().map(WhenViewTest::seen).collect(joining("\n"));
        return when.hours().isEmpty() ? dates : dates + "\n" + span(when.hours()) + " each day";
    }

    private static String seen(WhenView.Date date) {
        String until = date.until().map(end -> "to " + seen(end)).orElse("");
        return Stream.of(span(date.days()), span(date.hours()), date.note(), until)
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
    }

    private static String span(List<WhenView.Moment> moments) {
        return moments.stream()
                .map(moment -> moment.words() + (moment.datetime().isEmpty() ? "" : " [" + moment.datetime() + "]"))
                .collect(joining(" to "));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        SUMMER,
                        "Thursday 28 September 2023 [2023-09-28]"
                                + " 14:00 [2023-09-28T14:00:00+01:00] to 16:30 [2023-09-28T16:30:00+01:00]"),
                Arguments.of(
                        on(timed("2024-01-23T09:00", "2024-01-23T12:30")),
                        "Tuesday 23 January 2024 [2024-01-23]"
                                + " 09:00 [2024-01-23T09:00:00Z] to 12:30 [2024-01-23T12:30:00Z]"),
                Arguments.of(
                        on(
                                timed("2024-03-05T09:00", "2024-03-05T12:30"),
                                timed("2024-03-12T09:00", "2024-03-12T12:30"),
                                timed("2024-04-02T09:00", "2024-04-02T12:30")),
                        """
                        Tuesday 5 March 2024 [2024-03-05]
                        Tuesday 12 March 2024 [2024-03-12]
                        Tuesday 2 April 2024 [2024-04-02]
                        09:00 [09:00] to 12:30 [12:30] each day"""),
                Arguments.of(
                        on(
                                timed("2024-05-09T09:00", "2024-05-09T12:30"),
                                timed("2024-05-10T13:00", "2024-05-10T15:00")),
                        """
                        Thursday 9 May 2024 [2024-05-09] 09:00 [2024-05-09T09:00:00+01:00] to 12:30 [2024-05-09T12:30:00+01:00]
                        Friday 10 May 2024 [2024-05-10] 13:00 [2024-05-10T13:00:00+01:00] to 15:00 [2024-05-10T15:00:00+01:00]"""),
                Arguments.of(
                        on(timed("2024-02-02T14:00", "2024-02-04T12:00")),
                        "Friday 2 February 2024 [2024-02-02] 14:00 [2024-02-02T14:00:00Z]"
                                + " to Sunday 4 February 2024 [2024-02-04] 12:00 [2024-02-04T12:00:00Z]"),
                Arguments.of(on(allDay("2023-12-05", "2023-12-05")), "Tuesday 5 December 2023 [2023-12-05]"),
                Arguments.of(
                        on(allDay("2023-12-05", "2023-12-07")),
                        "Tuesday 5 [2023-12-05] to Thursday 7 December 2023 [2023-12-07]"),
                Arguments.of(
                        on(allDay("2024-06-30", "2024-07-02")),
                        "Sunday 30 June [2024-06-30] to Tuesday 2 July 2024 [2024-07-02]"),
                Arguments.of(
                        on(allDay("2024-12-30", "2025-01-02")),
                        "Monday 30 December 2024 [2024-12-30] to Thursday 2 January 2025 [2025-01-02]"),
                Arguments.of(
                        on(allDay("2024-03-05", "2024-03-05"), timed("2024-03-06T09:00", "2024-03-06T12:30")), """
                        Tuesday 5 March 2024 [2024-03-05] All day
                        Wednesday 6 March 2024 [2024-03-06] 09:00 [2024-03-06T09:00:00Z] to 12:30 [2024-03-06T12:30:00Z]"""),
                Arguments.of(roughly(new PartialDate.WholeMonth(YearMonth.of(2024, 3))), "March 2024 [2024-03]"),
                Arguments.of(roughly(new PartialDate.WholeYear(2024)), "2024 [2024]"),
                Arguments.of(roughly(new PartialDate.AcademicYear(2007)), "2007–08"),
                Arguments.of(new When.Unknown(), "To be confirmed"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhenInVisitorsWords(When when, String seen) {
        assertEquals(seen, seen(WhenView.of(when, false, "To be confirmed")));
    }

    @Test
    void callsWholeDaysAllDayAmongHours() {
        assertEquals(
                "Tuesday 5 December 2023 [2023-12-05] All day",
                seen(WhenView.of(on(allDay("2023-12-05", "2023-12-05")), true, "")));
        assertEquals(seen(WhenView.of(SUMMER, false, "")), seen(WhenView.of(SUMMER, true, "")));
    }

    @Test
    void keepsTheHoursOfEachDateWhereAnotherGoesOnOvernight() {
        assertEquals(
                """
                Tuesday 5 March 2024 [2024-03-05] 14:00 [2024-03-05T14:00:00Z] to 18:00 [2024-03-05T18:00:00Z]
                Tuesday 12 March 2024 [2024-03-12] 14:00 [2024-03-12T14:00:00Z] to Wednesday 13 March 2024 [2024-03-13] 18:00 [2024-03-13T18:00:00Z]""",
                seen(WhenView.of(
                        on(
                                timed("2024-03-05T14:00", "2024-03-05T18:00"),
                                timed("2024-03-12T14:00", "2024-03-13T18:00")),
                        false,
                        "")));
    }
}
