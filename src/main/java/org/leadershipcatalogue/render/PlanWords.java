package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.render.WhenView.Mark;

/** What has become of a plan and what is not yet settled, in the same words wherever a session stands. */
final class PlanWords {

    static final Notice NOW = Notice.of("now", "Now");
    static final Notice PAST = Notice.of("past", "Past");
    static final Notice LATER = Notice.silent("later");

    private static final String TO_BE_CONFIRMED = "To be confirmed";

    private PlanWords() {}

    /** “To be confirmed” stands in the place of a date that is not known, and need not be said twice. */
    static List<Mark> marks(Status status, When when) {
        List<Mark> marks = new ArrayList<>();
        switch (status.event()) {
            case CANCELLED -> marks.add(new Mark("cancelled", "Cancelled"));
            case POSTPONED -> marks.add(new Mark("postponed", "Postponed: a new date will follow"));
            case RESCHEDULED -> marks.add(new Mark("moved", "Moved"));
            case SCHEDULED -> {}
        }
        if (status.event().takesPlace() && when.isToBeConfirmed() && isDated(when)) {
            marks.add(new Mark("to-be-confirmed", TO_BE_CONFIRMED));
        }
        return marks;
    }

    /** What stands in the place of a date that is not known. */
    static String inPlaceOfDate(Status status) {
        return status.event() == EventStatus.CANCELLED ? "No date was set" : TO_BE_CONFIRMED;
    }

    /** Whether there is a date that does not hold, and is struck through. */
    static boolean isOff(Status status, When when) {
        return !status.event().takesPlace() && isDated(when);
    }

    private static boolean isDated(When when) {
        return !(when instanceof When.Unknown);
    }
}
