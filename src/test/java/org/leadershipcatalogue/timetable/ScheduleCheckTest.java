package org.leadershipcatalogue.timetable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.model.EventStatus;

class ScheduleCheckTest {

    private final ScheduleCase site = new ScheduleCase();

    // between the start and the end of its entry

    @Test
    void namesASessionBeforeTheStartAndOneAfterTheEnd() {
        site.entry("programmes/a", "starts: 5 March 2024", "ends: March 2024")
                .row("Early", "Hall", "2024-03-04 09:00 10:00")
                .row("On time", "Hall", "2024-03-05 09:00 10:00")
                .row("Last", "Hall", "2024-03-28, 2024-04-02")
                .finds("""
                        programmes/a:11:30: error: “Early” is on 4 March 2024, which is before starts, 5 March 2024 (line 1) [session-outside-dates]
                          correct the date of the session, or the field starts
                        programmes/a:13:30: error: “Last” is on 2 April 2024, which is after ends, March 2024 (line 2) [session-outside-dates]
                          correct the date of the session, or the field ends""");
    }

    @Test
    void namesDaysThatReachBeyondTheEnd() {
        site.entry("events/a", "starts: 5 March 2024", "ends: 6 March 2024")
                .row("Visits", "", "2024-03-05/2024-03-07")
                .finds("""
                        events/a:11:30: error: “Visits” is on 5 March 2024 to 7 March 2024, which is after ends, 6 March 2024 (line 2) [session-outside-dates]
                          correct the date of the session, or the field ends""");
    }

    @Test
    void namesARoughDateOnlyWhenItIsOutsideForCertain() {
        site.entry("programmes/a", "starts: 15 March 2024", "ends: not known")
                .row("Visit", "", "~March 2024")
                .row("Talk", "", "~February 2024")
                .finds("""
                        programmes/a:12:30: error: “Talk” is in February 2024, which is before starts, 15 March 2024 (line 1) [session-outside-dates]
                          correct the date of the session, or the field starts""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "POSTPONED"})
    void asksNothingOfASessionThatDoesNotTakePlace(EventStatus status) {
        site.entry("programmes/a", "starts: 5 March 2024", "applications-close: 4 March 2024", "duration: 2 days")
                .row("Early", "Hall", "2024-03-03 09:00 10:00")
                .by("Kim")
                .is(status)
                .row("One", "Hall", "2024-03-05 09:00 10:00")
                .by("Kim")
                .row("Other", "Hall", "2024-03-05 09:30 10:00")
                .by("Kim")
                .is(status)
                .row("Two", "Hall", "2024-03-06 09:00 10:00")
                .finds();
    }

    // applications

    @Test
    void namesApplicationsThatCloseAfterTheFirstSession() {
        site.entry("programmes/a", "applications-close: 6 March 2024")
                .row("Second", "", "2024-03-12")
                .row("First", "", "2024-03-05")
                .finds("""
                        programmes/a:1:10: error: applications-close is 6 March 2024, which is after the first session, “First” on 5 March 2024 (line 12) [applications-close-after-start]
                          correct one of the two dates""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 March 2024", "March 2024", "2023–24"})
    void acceptsApplicationsThatMayCloseInTime(String close) {
        site.entry("programmes/a", "applications-close: " + close)
                .row("First", "", "2024-03-05")
                .finds();
    }

    @Test
    void leavesToTheFieldsWhatTheySayAlready() {
        site.entry("programmes/a", "applications-close: 6 March 2024", "starts: 5 March 2024")
                .row("First", "", "2024-03-05")
                .finds();
    }

    // one at a time

    @Test
    void namesTwoSessionsOfAProgrammeThatOverlapAtTheLaterRow() {
        site.entry("programmes/a")
                .row("Talk", "Hall", "2024-03-05 10:00 12:00")
                .row("Walk", "Hall", "2024-03-05 09:00 10:01")
                .row("Rest", "Hall", "2024-03-05 12:00 13:00")
                .finds("""
                        programmes/a:12:30: error: “Walk” overlaps with “Talk” at programmes/a:11:2 on 5 March 2024 [overlapping-sessions]
                          correct one of the two times, or give groups that meet in parallel a timetable of their own""");
    }

    @Test
    void namesTwoRowsOnceHoweverOftenTheyOverlap() {
        site.entry("programmes/a")
                .row("Talk", "", "2024-03-05 10:00 12:00, 2024-03-12 10:00 12:00, 2024-03-19 10:00 12:00")
                .row("Walk", "", "2024-03-12 11:00 13:00, 2024-03-19 11:00 13:00")
                .finds("""
                        programmes/a:12:30: error: “Walk” overlaps with “Talk” at programmes/a:11:2 on 12 March 2024 [overlapping-sessions]
                          correct one of the two times, or give groups that meet in parallel a timetable of their own""");
    }

    @Test
    void holdsEachRowAgainstTheOneThatLastsLongest() {
        site.entry("programmes/a")
                .row("Week", "", "2024-03-04/2024-03-08")
                .row("Talk", "", "2024-03-05 10:00 12:00")
                .row("Walk", "", "2024-03-06 10:00 12:00")
                .finds("""
                        programmes/a:12:30: error: “Talk” overlaps with “Week” at programmes/a:11:2 on 5 March 2024 [overlapping-sessions]
                          correct one of the two times, or give groups that meet in parallel a timetable of their own
                        programmes/a:13:30: error: “Walk” overlaps with “Week” at programmes/a:11:2 on 6 March 2024 [overlapping-sessions]
                          correct one of the two times, or give groups that meet in parallel a timetable of their own""");
    }

    @Test
    void letsGroupsMeetInParallelInTimetablesOfTheirOwn() {
        site.entry("programmes/a")
                .row("Talk", "Hall", "2024-03-05")
                .table()
                .row("Walk", "Park", "2024-03-05")
                .finds();
    }

    @Test
    void letsTheSessionsOfAnEventBeInParallel() {
        site.entry("events/a")
                .row("Talk", "Hall", "2024-03-05 10:00 12:00")
                .row("Walk", "Park", "2024-03-05 10:00 12:00")
                .finds();
    }

    // places

    @Test
    void namesAPlaceThatTwoEntriesTakeAtOnceByWhateverNames() {
        site.entry("places/forum", "also-known-as: The forum at the gate")
                .entry("programmes/a")
                .row("Talk", "The forum", "2024-03-05 10:00 12:00")
                .entry("programmes/b")
                .row("Walk", "The  Forum at the gate", "2024-03-05")
                .finds("""
                        programmes/b:11:20: error: “The Forum at the gate” is the place of “Walk”, and of “Talk” at programmes/a:11:2, which overlap on 5 March 2024 [place-taken-twice]
                          correct one of the two rows, or name the rooms, for example The Forum at the gate, room 2""");
    }

    @Test
    void namesAPlaceThatIsOnlyWordsInAnyCase() {
        site.entry("events/a")
                .row("Talk", "Town Hall", "2024-03-05 10:00 12:00")
                .row("Walk", "town  hall", "2024-03-05 11:00 13:00")
                .finds("""
                        events/a:12:20: error: “town hall” is the place of “Walk”, and of “Talk” at events/a:11:2, which overlap on 5 March 2024 [place-taken-twice]
                          correct one of the two rows, or name the rooms, for example town hall, room 2""");
    }

    @Test
    void tellsRoomsOfAPlaceApart() {
        site.entry("places/forum")
                .entry("programmes/a")
                .row("Talk", "The forum, room 2", "2024-03-05")
                .entry("programmes/b")
                .row("Walk", "The forum, room 3", "2024-03-05")
                .finds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "online",
                "Online (Zoom)",
                "By video",
                "to be confirmed",
                "TBC",
                "various",
                "Several schools",
                "3 schools (north, east, south)",
                "Two primary schools",
                "A school in the south",
                "Schools in Essex",
                "Host schools",
                "Your own school"
            })
    void takesWordsThatNameNoOnePlaceForNone(String where) {
        site.entry("programmes/a")
                .row("Talk", where, "2024-03-05")
                .entry("programmes/b")
                .row("Walk", where, "2024-03-05")
                .finds();
    }

    @Test
    void letsAnEventHaveAPageOfItsOwnAndARowInItsProgramme() {
        site.entry("programmes/a")
                .row("Launch", "Hall", "2024-03-05 10:00 12:00")
                .by("Kim")
                .entry("events/b", "part-of: a")
                .row("The launch", "Hall", "2024-03-05 10:00 12:00")
                .by("Kim")
                .finds();
    }

    // speakers

    @Test
    void namesSomebodyWhoSpeaksInTwoSessionsAtOnce() {
        site.entry("programmes/a")
                .row("Talk", "Hall", "2024-03-05 10:00 12:00")
                .by("Kim Lee", "Jo")
                .row("Rest", "Hall", "2024-03-05 12:00 13:00")
                .by("Jo")
                .entry("programmes/b")
                .row("Walk", "Park", "2024-03-05 11:00 12:00")
                .by("Sam", "KIM  LEE")
                .finds("""
                        programmes/b:11:40: error: KIM  LEE speaks in “Walk”, and in “Talk” at programmes/a:11:2, which overlap on 5 March 2024 [speaker-taken-twice]
                          correct one of the two rows; to tell two people of one name apart, write more of their names""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Head", "TBA", "others", "others to be confirmed", "guest speakers", "A local headteacher"})
    void takesNobodyForTwoPeople(String words) {
        site.entry("programmes/a")
                .row("Talk", "Hall", "2024-03-05 10:00 12:00")
                .by(words)
                .entry("programmes/b")
                .row("Walk", "Park", "2024-03-05 11:00 12:00")
                .by(words)
                .finds();
    }

    // days off

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-02 | Saturday 2 March 2024",
                "2024-03-03 10:00 12:00 | Sunday 3 March 2024",
                "2024-03-28/2024-04-02 | Friday 29 March 2024, a bank holiday (Good Friday)",
                "2024-04-02, 2024-05-06 | Monday 6 May 2024, a bank holiday (Early May Bank Holiday)"
            })
    void warnsOfADayOnWhichSchoolsAreClosed(String when, String day) {
        site.entry("programmes/a").row("Talk", "", when).finds("""
                programmes/a:11:30: warning: “Talk” is on %s [not-a-working-day]
                  correct the date, or write confirmed in the column Status""".formatted(day));
        new ScheduleCase()
                .entry("programmes/a")
                .row("Talk", "", when)
                .isConfirmed()
                .finds();
    }

    // the time in all

    @Test
    void namesHoursThatTheSessionsDoNotAddUpTo() {
        site.entry("programmes/a", "time-commitment: two mornings, 6½ hours in all", "duration: one day")
                .row("One", "", "2024-03-05 09:00 12:30")
                .row("Two", "", "2024-03-12 09:00 12:50")
                .finds("""
                        programmes/a:1:10: error: time-commitment says “two mornings, 6½ hours in all”, but the sessions of the timetable add up to 7 hours 20 minutes [duration-differs]
                          correct the field, or the times of the sessions
                        programmes/a:2:10: error: duration says “one day”, but the sessions of the timetable add up to 2 days [duration-differs]
                          correct the field, or the times of the sessions""");
    }

    @Test
    void countsADayOnceAndEachDayOfARange() {
        site.entry("programmes/a", "duration: 4 days")
                .row("Morning", "", "2024-03-05 09:00 12:00")
                .row("Afternoon", "", "2024-03-05 13:00 16:00")
                .row("Visits", "", "2024-03-12/2024-03-14")
                .finds();
    }

    @Test
    void holdsTheTotalAgainstEachOfTheGroupsThatMeetInParallel() {
        site.entry("programmes/a", "duration: 3 hours")
                .row("North", "", "2024-03-05 09:00 12:00")
                .table()
                .row("South", "", "2024-03-05 13:00 16:00")
                .finds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "~March 2024", "2024-03-12"})
    void addsNothingUpWhileATimeIsNotKnown(String when) {
        site.entry("programmes/a", "duration: 3 hours in all")
                .row("One", "", "2024-03-05 09:00 10:00")
                .row("Two", "", when)
                .finds();
    }

    // over and still to be confirmed

    @Test
    void warnsOfRowsThatAreOverAndStillToBeConfirmed() {
        site.entry("programmes/a", "ends: 31 January 2024")
                .row("Date", "", "2024-01-30")
                .isToBeConfirmed()
                .row("Place", "Hall (TBC)", "~January 2024")
                .row("Never", "", "?")
                .finds("""
                        programmes/a:11:30: warning: “Date” was on 30 January 2024, but its date is still to be confirmed [still-to-be-confirmed]
                          write how it was in the end, or remove the row if it never took place
                        programmes/a:12:20: warning: “Place” was in January 2024, but its place is still to be confirmed [still-to-be-confirmed]
                          write how it was in the end, or remove the row if it never took place
                        programmes/a:13:30: warning: the programme ended on 31 January 2024, but the date of “Never” is still to be confirmed [still-to-be-confirmed]
                          write how it was in the end, or remove the row if it never took place""");
    }

    @Test
    void leavesWhatIsStillToComeToBeConfirmed() {
        site.entry("programmes/a", "ends: February 2024")
                .row("Today", "to be confirmed", "2024-02-01")
                .row("Later", "to be confirmed", "2024-01-30, 2024-02-20")
                .row("Then", "to be confirmed", "~February 2024")
                .row("Some time", "", "?")
                .finds();
    }
}
