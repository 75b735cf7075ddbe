package org.leadershipcatalogue.pipeline;

import java.util.List;
import java.util.Map;

/** A few entries with timetables that are in order, seen on 1 February 2024, and what goes wrong with them. */
final class TimetableFaults {

    /**
     * An edit of one line of a file.
     *
     * @param right words that the file has once
     * @param wrong what is written in their place
     * @param finding what is found then, and nothing else
     */
    record Fault(String file, String right, String wrong, String finding) {

        @Override
        public String toString() {
            return right + " → " + wrong;
        }
    }

    private static final String MEETING = "content/events/meeting.adoc";
    private static final String SUMMER_DAYS = "content/events/summer-days.adoc";
    private static final String VISITS = "content/initiatives/visits.adoc";
    private static final String AUTUMN = "content/programmes/autumn-course.adoc";
    private static final String EVENING = "content/programmes/evening-course.adoc";
    private static final String OPEN_DOOR = "content/programmes/open-door.adoc";
    private static final String SPRING = "content/programmes/spring-course.adoc";
    private static final String SUMMER = "content/programmes/summer-course.adoc";

    private TimetableFaults() {}

    static final Map<String, String> SITE = Map.ofEntries(
            Map.entry("content/places/town-hall.adoc", """
                    = Town hall
                    :summary: A hall in the middle of the town.
                    :also-known-as: The old hall
                    """),
            Map.entry(MEETING, """
                    = A meeting
                    :summary: A meeting of people who lead a team.
                    :starts: 1 May 2024
                    :ends: 2 May 2024
                    """),
            Map.entry(SUMMER_DAYS, """
                    = Summer days
                    :summary: Days of talks for people who lead a team.
                    :starts: 13 June 2024
                    :ends: 18 June 2024

                    [timetable]
                    |===
                    |Activity |Where |When |Speakers

                    |Talk |Library |Thursday 13 June 2024, 9.00–10.30 |The reader
                    |Exhibition |Garden |Tuesday 18 June 2024, 10.00–12.00 |The gardener
                    |===
                    """),
            Map.entry(VISITS, """
                    = Visits
                    :summary: Visits to schools that have tried something new.
                    :scope: local
                    :led-by: network
                    :starts: April 2024
                    :ends: May 2024

                    [timetable]
                    |===
                    |Activity |Where |When

                    |First visit |A school in the north |Tuesday 23 April 2024, 9.00–12.00
                    |Second visit |A school in the east |Tuesday 30 April 2024, 9.00–12.00
                    |Third visit |A school in the south |Thursday 2 May 2024, 9.00–12.00
                    |Fourth visit |A school in the west |Tuesday 7 May 2024, 9.00–12.00
                    |Fifth visit |A school in the west |Tuesday 14 May 2024, 9.00–12.00
                    |===
                    """),
            Map.entry(AUTUMN, """
                    = Autumn course
                    :summary: A course of three mornings for people who lead a team.
                    :run-by: network
                    :audiences: middle-leaders
                    :time-commitment: three mornings, 10½ hours in all
                    :applications-close: 15 September 2023
                    :starts: 28 September 2023
                    :ends: 12 December 2023

                    [timetable]
                    |===
                    |Activity |Where |When

                    |First morning |Town hall |Thursday 28 September 2023, 9.00–12.30
                    |Second morning |Library |Tuesday 24 October 2023, 9.00–12.30
                    |Third morning |Reading room |Tuesday 12 December 2023, 9.00–12.30
                    |===
                    """),
            Map.entry(EVENING, """
                    = Evening course
                    :summary: One evening for people who lead a team.
                    :run-by: network
                    :audiences: middle-leaders

                    [timetable]
                    |===
                    |Activity |Where |When

                    |Evening |Library |Thursday 13 June 2024, 18.00–20.00
                    |===
                    """),
            Map.entry(OPEN_DOOR, """
                    = Open door
                    :summary: A course that anybody may come to.
                    :run-by: network
                    :audiences: middle-leaders
                    :starts: to be confirmed
                    """),
            Map.entry(SPRING, """
                    = Spring course
                    :summary: A course of one term for people who lead a team.
                    :run-by: network
                    :audiences: middle-leaders
                    :starts: 4 March 2024
                    :ends: June 2024

                    [timetable]
                    |===
                    |Activity |Where |When

                    |Opening |Town hall |Monday 4 March 2024, 14.00–16.30
                    |Workshop 1 |Library |Tuesday 12 March 2024, 9.00–12.30
                    |Workshop 2 |Library |Tuesday 7 May 2024, 9.00–12.30
                    |Workshop 3 |Library |Wednesday 15 May 2024, 9.00–12.30
                    |Workshop 4 |Library |Wednesday 22 May 2024, 9.00–12.30
                    |Close |Town hall |Thursday 27 June 2024, 14.00–16.30
                    |===
                    """),
            Map.entry(SUMMER, """
                    = Summer course
                    :summary: A course of two days for people who lead a team.
                    :run-by: network
                    :audiences: middle-leaders
                    :duration: two days
                    :applications-close: 3 June 2024

                    [timetable]
                    |===
                    |Activity |Where |When |Speakers

                    |First day |Park |Tuesday 11 June 2024, 9.00–16.00 |The gardener
                    |Second day |Town hall |Tuesday 18 June 2024, 9.00–16.00 |The head of the network
                    |===
                    """));

    /** In the order in which they are found. */
    static final List<Fault> ALL = List.of(
            new Fault(MEETING, ":ends: 2 May", ":ends: 30 April", """
                    content/events/meeting.adoc:4:8: error: ends is 30 April 2024, which is before starts, 1 May 2024 (line 3) [end-before-start]
                      correct one of the two dates"""),
            new Fault(VISITS, "Tuesday 23 April", "Tuesday 26 March", """
                    content/initiatives/visits.adoc:12:38: error: “First visit” is on 26 March 2024, which is before starts, April 2024 (line 5) [session-outside-dates]
                      correct the date of the session, or the field starts"""),
            new Fault(VISITS, "Tuesday 30 April", "Tuesday 31 April", """
                    content/initiatives/visits.adoc:13:38: error: “31 April 2024” does not exist: the last day of that month is 30 April 2024 [impossible-date]
                      correct the day or the month"""),
            new Fault(VISITS, "Thursday 2 May 2024, 9.00", "Sunday 31 March 2024, 01.30", """
                    content/initiatives/visits.adoc:14:60: error: 01.30 on 31 March 2024 does not exist in London, where the clocks go forward from 01.00 to 02.00 [nonexistent-time]
                      choose a time before 01.00, or 02.00 and later"""),
            new Fault(VISITS, "Fifth visit", "Fourth visit", """
                    content/initiatives/visits.adoc:16:2: error: the id “fourth-visit” belongs to the session at content/initiatives/visits.adoc:15:2 already [duplicate-session]
                      begin the cell with an id of its own, for example [[fourth-visit-2]]"""),
            new Fault(AUTUMN, "10½ hours", "12 hours", """
                    content/programmes/autumn-course.adoc:5:19: error: time-commitment says “three mornings, 12 hours in all”, but the sessions of the timetable add up to 10½ hours [duration-differs]
                      correct the field, or the times of the sessions"""),
            new Fault(AUTUMN, "15 September", "15 October", """
                    content/programmes/autumn-course.adoc:6:22: error: applications-close is 15 October 2023, which is after starts, 28 September 2023 (line 7) [applications-close-after-start]
                      correct one of the two dates"""),
            new Fault(AUTUMN, "Tuesday 24 October", "Saturday 21 October", """
                    content/programmes/autumn-course.adoc:15:27: warning: “Second morning” is on Saturday 21 October 2023 [not-a-working-day]
                      correct the date, or write confirmed in the column Status"""),
            new Fault(AUTUMN, "Reading room", "to be confirmed", """
                    content/programmes/autumn-course.adoc:16:17: warning: “Third morning” was on 12 December 2023, but its place is still to be confirmed [still-to-be-confirmed]
                      write how it was in the end, or remove the row if it never took place"""),
            new Fault(EVENING, "18.00", "10.00", """
                    content/programmes/evening-course.adoc:10:11: error: “Library” is the place of “Evening”, and of “Talk” at content/events/summer-days.adoc:10:2, which overlap on 13 June 2024 [place-taken-twice]
                      correct one of the two rows, or name the rooms, for example Library, room 2"""),
            new Fault(OPEN_DOOR, ":starts:", ":cost:", """
                    content/programmes/open-door.adoc:1:3: warning: programme has neither a timetable nor one of the fields starts, ends, applications-open or applications-close [programme-without-dates]
                      add a line below the title, such as :starts: 28 September 2023, or say so: :starts: not known, :starts: to be confirmed"""),
            new Fault(SPRING, "4 March 2024, 14.00", "4 March 2024, 18.00", """
                    content/programmes/spring-course.adoc:12:43: error: the session starts at 18.00 and ends at 16.30, which is earlier [end-before-start]
                      write it like this: Thursday 28 September 2023, 14.00–16.30"""),
            new Fault(SPRING, "Tuesday 12 March", "Monday 12 March", """
                    content/programmes/spring-course.adoc:13:23: error: “Monday 12 March 2024” contradicts itself: 12 March 2024 is a Tuesday [weekday-contradicts-date]
                      write Tuesday 12 March 2024, or correct the date"""),
            new Fault(SPRING, "Tuesday 7 May", "Monday 6 May", """
                    content/programmes/spring-course.adoc:14:23: warning: “Workshop 2” is on Monday 6 May 2024, a bank holiday (Early May Bank Holiday) [not-a-working-day]
                      correct the date, or write confirmed in the column Status"""),
            new Fault(SPRING, "22 May 2024, 9.00", "15 May 2024, 11.00", """
                    content/programmes/spring-course.adoc:16:23: error: “Workshop 4” overlaps with “Workshop 3” at content/programmes/spring-course.adoc:15:2 on 15 May 2024 [overlapping-sessions]
                      correct one of the two times, or give groups that meet in parallel a timetable of their own"""),
            new Fault(SPRING, "27 June", "4 July", """
                    content/programmes/spring-course.adoc:17:20: error: “Close” is on 4 July 2024, which is after ends, June 2024 (line 6) [session-outside-dates]
                      correct the date of the session, or the field ends"""),
            new Fault(SUMMER, ":duration: two days", ":duration: three days", """
                    content/programmes/summer-course.adoc:5:12: error: duration says “three days”, but the sessions of the timetable add up to 2 days [duration-differs]
                      correct the field, or the times of the sessions"""),
            new Fault(SUMMER, "3 June", "13 June", """
                    content/programmes/summer-course.adoc:6:22: error: applications-close is 13 June 2024, which is after the first session, “First day” on 11 June 2024 (line 12) [applications-close-after-start]
                      correct one of the two dates"""),
            new Fault(SUMMER_DAYS, "Garden", "The old hall", """
                    content/programmes/summer-course.adoc:13:14: error: “Town hall” is the place of “Second day”, and of “Exhibition” at content/events/summer-days.adoc:11:2, which overlap on 18 June 2024 [place-taken-twice]
                      correct one of the two rows, or name the rooms, for example Town hall, room 2"""),
            new Fault(SUMMER, "The head of the network", "The gardener", """
                    content/programmes/summer-course.adoc:13:59: error: The gardener speaks in “Second day”, and in “Exhibition” at content/events/summer-days.adoc:11:2, which overlap on 18 June 2024 [speaker-taken-twice]
                      correct one of the two rows; to tell two people of one name apart, write more of their names"""));
}
