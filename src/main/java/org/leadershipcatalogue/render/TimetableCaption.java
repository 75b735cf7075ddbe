package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Span;
import org.leadershipcatalogue.model.Timetable;

/** What a timetable holds, in a sentence: the author's words, how many sessions, from when to when. */
final class TimetableCaption {

    private static final String LONDON = "All times are London time.";

    private TimetableCaption() {}

    static String of(Timetable timetable, boolean hasHours) {
        return Stream.of(words(timetable.caption()), facts(timetable.sessions()), hasHours ? LONDON : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(String caption) {
        return caption.isEmpty() || caption.matches(".*\\p{Punct}") ? caption : caption + ".";
    }

    private static String facts(List<Session> sessions) {
        if (sessions.isEmpty()) {
            return "";
        }
        String count = sessions.size() == 1 ? "One session" + days(sessions.get(0)) : sessions.size() + " sessions";
        Span span = Span.of(sessions);
        return count + span.first().map(first -> dates(first, span.last())).orElse("") + ".";
    }

    /** Of a course in a single row: {@code  on 12 dates}. */
    private static String days(Session session) {
        int dates = session.takesPlace() ? session.occurrences().size() : 0;
        return dates > 1 ? " on " + dates + " dates" : "";
    }

    private static String dates(PartialDate first, Optional<PartialDate> last) {
        if (last.isEmpty()) {
            return ", the first " + on(first);
        }
        return last.get().equals(first)
                ? " " + on(first)
                : " from " + first.words() + " to " + last.get().words();
    }

    private static String on(PartialDate date) {
        return (date instanceof PartialDate.Day ? "on " : "in ") + date.words();
    }
}
