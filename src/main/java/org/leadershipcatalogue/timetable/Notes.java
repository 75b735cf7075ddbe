package org.leadershipcatalogue.timetable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands after the days and the times: {@code …, to be confirmed}, {@code … (3½ hours)}, {@code …, all day}.
 *
 * @param rest the words before the notes
 * @param duration how long it is said to last
 */
record Notes(Piece rest, boolean isToBeConfirmed, boolean isAllDay, Optional<DurationNote> duration) {

    private static final String TO_BE_CONFIRMED =
            "(?:(?:the )?(?:dates?|times?|dates? and times?|details) )?(?:(?:still )?to be confirmed|tbc)|provisional";
    private static final String ALL_DAY = "all[ -]day";

    private static final Pattern TBC = Pattern.compile(TO_BE_CONFIRMED, Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_DAY = Pattern.compile(ALL_DAY, Pattern.CASE_INSENSITIVE);

    /** In brackets, after a comma, or the words alone. */
    private static final Pattern LAST = Pattern.compile(
            ",? ?\\((?<bracket>[^()]*)\\)$|(?:^|[,;] ?)(?<comma>[^,;()]*)$|(?:^| )(?<words>" + TO_BE_CONFIRMED + "|"
                    + ALL_DAY + ")$",
            Pattern.CASE_INSENSITIVE);

    static Notes of(Piece words) {
        Notes notes = new Notes(words, false, false, Optional.empty());
        Optional<Notes> next = notes.withLast();
        while (next.isPresent()) {
            notes = next.get();
            next = notes.withLast();
        }
        return notes;
    }

    static boolean isToBeConfirmed(String words) {
        return TBC.matcher(words).matches();
    }

    /** Every note at the end is tried, since a comma may stand before a note that has none: {@code …, 9.00–12.30 tbc}. */
    private Optional<Notes> withLast() {
        Matcher matcher = LAST.matcher(rest.words());
        int from = 0;
        while (!rest.isEmpty() && from <= rest.words().length() && matcher.find(from)) {
            Optional<Notes> taken = taken(matcher);
            if (taken.isPresent()) {
                return taken;
            }
            from = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private Optional<Notes> taken(Matcher matcher) {
        String group =
                matcher.group("bracket") != null ? "bracket" : matcher.group("comma") != null ? "comma" : "words";
        Piece note = rest.part(matcher.start(group), matcher.end(group));
        Piece before = rest.before(matcher.start());
        if (isToBeConfirmed(note.words())) {
            return Optional.of(new Notes(before, true, isAllDay, duration));
        }
        if (WHOLE_DAY.matcher(note.words()).matches()) {
            return Optional.of(new Notes(before, isToBeConfirmed, true, duration));
        }
        return DurationNote.of(note)
                .filter(stated -> duration.isEmpty())
                .map(stated -> new Notes(before, isToBeConfirmed, isAllDay, Optional.of(stated)));
    }
}
