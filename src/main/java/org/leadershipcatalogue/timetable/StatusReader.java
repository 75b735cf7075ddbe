package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.UNKNOWN_SESSION_STATUS;
import static org.leadershipcatalogue.model.EventStatus.CANCELLED;
import static org.leadershipcatalogue.model.EventStatus.POSTPONED;
import static org.leadershipcatalogue.model.EventStatus.RESCHEDULED;
import static org.leadershipcatalogue.model.EventStatus.SCHEDULED;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Session.Status;
import org.leadershipcatalogue.model.When;

/** Reads what has become of a session's plan: {@code cancelled}, {@code moved from 28 September 2023, 14.00–16.30}. */
final class StatusReader {

    static final String FORMS_THAT_WORK =
            "leave it empty, or write confirmed, to be confirmed, cancelled, postponed, moved from or moved to with a date";

    private static final Pattern OTHER_TIME =
            Pattern.compile("(moved|rescheduled|postponed),?(?: (from|to))?:?(?: (.+))?", Pattern.CASE_INSENSITIVE);

    private final Refusals refusals;
    private final WhenReader whenReader;

    StatusReader(Refusals refusals, WhenReader whenReader) {
        this.refusals = refusals;
        this.whenReader = whenReader;
    }

    /** What has become of the plan, and with it the time that counts. */
    record Outcome(Status status, When when) {}

    /** The outcome for a row that is planned for a time, unless the words have a mistake. */
    Optional<Outcome> read(Piece words, When planned) {
        return switch (words.words().toLowerCase(Locale.ROOT)) {
            case "", "as planned", "scheduled" -> Optional.of(new Outcome(Status.AS_PLANNED, planned));
            case "confirmed" -> confirmed(words, planned);
            case "cancelled", "canceled" -> Optional.of(new Outcome(status(CANCELLED), planned));
            case "postponed" -> Optional.of(new Outcome(status(POSTPONED), planned));
            default ->
                Notes.isToBeConfirmed(words.words())
                        ? Optional.of(new Outcome(Status.AS_PLANNED, toBeConfirmed(planned)))
                        : withOtherTime(words, planned);
        };
    }

    private Optional<Outcome> confirmed(Piece words, When planned) {
        return planned.isToBeConfirmed()
                ? refuse(
                        words,
                        "“" + words.words() + "” contradicts the column When, which says “to be confirmed”",
                        "correct one of the two")
                : Optional.of(new Outcome(new Status(SCHEDULED, true, Optional.empty()), planned));
    }

    private static When toBeConfirmed(When planned) {
        if (planned instanceof When.OnDays days) {
            return new When.OnDays(days.occurrences(), true);
        }
        return planned instanceof When.Roughly roughly ? new When.Roughly(roughly.date(), true) : planned;
    }

    private Optional<Outcome> withOtherTime(Piece words, When planned) {
        Matcher matcher = OTHER_TIME.matcher(words.words());
        if (!matcher.matches()) {
            return refuse(words, "status “" + words.words() + "” is not known", FORMS_THAT_WORK);
        }
        if (matcher.group(2) == null || matcher.group(3) == null) {
            return refuse(
                    words,
                    "“" + words.words() + "” does not say from when",
                    "write the old date too, such as moved from 28 September 2023, 14.00–16.30");
        }
        boolean isFrom = matcher.group(2).equalsIgnoreCase("from");
        Piece date = words.after(matcher.start(3));
        return whenReader
                .read(date)
                .flatMap(other -> isFrom ? moved(date, other, planned) : moved(date, planned, other));
    }

    /** As long as the new time is not known, a session that is moved is postponed. */
    private Optional<Outcome> moved(Piece date, When from, When to) {
        if (from instanceof When.Unknown) {
            return refuse(date, "the old date is not known", "write postponed");
        }
        if (to instanceof When.Unknown) {
            return Optional.of(new Outcome(status(POSTPONED), from));
        }
        return from.equals(to)
                ? refuse(date, "“" + date.words() + "” is the date of the row itself", "correct one of the two dates")
                : Optional.of(new Outcome(new Status(RESCHEDULED, false, Optional.of(from)), to));
    }

    private static Status status(EventStatus event) {
        return new Status(event, false, Optional.empty());
    }

    private Optional<Outcome> refuse(Piece words, String message, String hint) {
        return refusals.refuse(UNKNOWN_SESSION_STATUS, words, message, hint);
    }
}
