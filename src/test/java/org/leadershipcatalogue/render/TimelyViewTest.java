package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.Timeline;
import org.leadershipcatalogue.model.Timeline.Change;

class TimelyViewTest {

    private static final LocalDate LAST = LocalDate.of(2023, 9, 27);
    private static final Timeline<Notice> MARK = new Timeline<>(
            Notice.silent("later"),
            List.of(
                    change("2023-09-28T13:00:00Z", Notice.of("now", "On now")),
                    change("2023-09-28T15:30:00Z", Notice.of("past", "Past"))));
    private static final Timeline<Notice> COUNTDOWN = new Timeline<>(
            Notice.of("opening", "Opens soon"),
            List.of(
                    change(London.startOf(LAST.minusDays(20)), counting("open", "Open, {days} days left")),
                    change(London.startOf(LAST.minusDays(7)), counting("soon", "Closes soon, {days} days left")),
                    change(London.startOf(LAST.plusDays(1)), Notice.of("closed", "Closed"))));

    private static Change<Notice> change(String from, Notice notice) {
        return change(Instant.parse(from), notice);
    }

    private static Change<Notice> change(Instant from, Notice notice) {
        return new Change<>(from, notice);
    }

    private static Notice counting(String kind, String words) {
        return Notice.countingTo(LAST, kind, words);
    }

    private static TimelyView at(Timeline<Notice> notices, String now) {
        return TimelyView.of(notices, Instant.parse(now));
    }

    @Test
    void carriesWhatIsStillToCome() {
        assertEquals(
                new TimelyView(
                        "later",
                        "",
                        Optional.of("- later|2023-09-28T13:00:00Z now On now|2023-09-28T15:30:00Z past Past")),
                at(MARK, "2023-09-28T12:59:59Z"));
        assertEquals(
                new TimelyView("now", "On now", Optional.of("- now On now|2023-09-28T15:30:00Z past Past")),
                at(MARK, "2023-09-28T13:00:00Z"));
    }

    @Test
    void carriesNothingWhenNothingWillChange() {
        assertEquals(new TimelyView("past", "Past", Optional.empty()), at(MARK, "2023-09-28T15:30:00Z"));
    }

    @Test
    void carriesACountdownAsOneStep() {
        String later = "|2023-09-19T23:00:00Z soon Closes soon, {7:2023-09-27} days left"
                + "|2023-09-27T23:00:00Z closed Closed";

        assertEquals(
                new TimelyView(
                        "open", "Open, 12 days left", Optional.of("- open Open, {12:2023-09-27} days left" + later)),
                at(COUNTDOWN, "2023-09-15T22:59:59Z"));
        assertEquals(
                new TimelyView(
                        "opening",
                        "Opens soon",
                        Optional.of("- opening Opens soon|2023-09-06T23:00:00Z open Open, {20:2023-09-27} days left"
                                + later)),
                at(COUNTDOWN, "2023-06-01T00:00:00Z"));
    }
}
