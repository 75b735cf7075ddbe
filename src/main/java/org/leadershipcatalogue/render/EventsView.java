package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * What takes place, as the list of events and the pages that choose from it show it.
 *
 * @param choices what there is to choose from, and what is chosen
 * @param nothing what is said when nothing is coming up
 * @param coming what is not over, by month
 * @param unfixed what has no day yet
 * @param past what is over, by year, the latest first
 * @param season the drawing of an academic year
 * @param years the pages of the academic years
 */
public record EventsView(
        ChoicesView choices,
        Optional<Nothing> nothing,
        List<Group> coming,
        List<Line> unfixed,
        List<Group> past,
        Optional<SeasonView> season,
        List<PageView.Link> years) {

    /** That there is nothing, what there was last, and where else to look. */
    public record Nothing(String words, Optional<Line> latest, List<PageView.Link> ways) {}

    /** Lines under a month or a year. */
    public record Group(String heading, List<Line> lines) {}

    /**
     * Something that takes place.
     *
     * @param isOff whether it does not take place then: the date is struck through
     * @param previous of what was moved, when it was to take place
     * @param marks what has become of the plan, the first of what was moved that it was
     * @param timely whether it goes on now or is over
     * @param title what it is, leading to where visitors read of it
     * @param partOf the programme it is a session of; without words for an event
     * @param where the place; without words when none is said
     * @param facts whom it is for, and which of several dates it is
     * @param calendar its own calendar file, or empty
     */
    public record Line(
            WhenView when,
            boolean isOff,
            Optional<WhenView> previous,
            List<WhenView.Mark> marks,
            TimelyView timely,
            PageView.Link title,
            PageView.Link partOf,
            PageView.Link where,
            List<String> facts,
            String calendar) {}
}
