package org.leadershipcatalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How the sessions of one entry are marked as time passes: the earliest that takes place and has not begun is next, from
 * beginning to end it is now, and after its last day it is past.
 *
 * <p>Cancelled and postponed sessions have no mark of this kind. One that is only roughly known is never next, since
 * another may yet be put before it; it is past when all that its date may mean is over.
 */
public final class SessionMarks {

    private final TreeSet<Instant> beginnings = new TreeSet<>();

    /** @param sessions all sessions of the entry */
    public SessionMarks(List<Session> sessions) {
        sessions.stream()
                .filter(Session::takesPlace)
                .flatMap(session -> session.occurrences().stream())
                .map(Occurrence::begins)
                .forEach(beginnings::add);
    }

    /** The marks of all sessions of a catalogue. */
    public static List<Timeline<SessionMark>> ofAll(Catalogue catalogue) {
        return catalogue.entries().stream()
                .map(entry -> catalogue.sessions(entry.id()))
                .flatMap(sessions -> sessions.stream().map(new SessionMarks(sessions)::of))
                .toList();
    }

    /** The mark of one of the sessions. */
    public Timeline<SessionMark> of(Session session) {
        if (!session.takesPlace()) {
            return Timeline.always(SessionMark.NONE);
        }
        if (session.when() instanceof When.Roughly roughly) {
            return over(roughly.date().last());
        }
        return session.occurrences().isEmpty() ? Timeline.always(SessionMark.NONE) : course(session.occurrences());
    }

    private static Timeline<SessionMark> over(LocalDate lastDay) {
        Instant end = London.startOf(lastDay.plusDays(1));
        return new Timeline<>(SessionMark.NONE, List.of(new Timeline.Change<>(end, SessionMark.PAST)));
    }

    private Timeline<SessionMark> course(List<Occurrence> occurrences) {
        TreeSet<Instant> moments = new TreeSet<>();
        for (Occurrence occurrence : occurrences) {
            before(occurrence).ifPresent(moments::add);
            moments.add(occurrence.begins());
            moments.add(occurrence.isOver());
        }
        List<Timeline.Change<SessionMark>> changes = new ArrayList<>();
        SessionMark first = at(Instant.MIN, occurrences);
        SessionMark last = first;
        for (Instant moment : moments) {
            SessionMark mark = at(moment, occurrences);
            if (mark != last) {
                changes.add(new Timeline.Change<>(moment, mark));
            }
            last = mark;
        }
        return new Timeline<>(first, changes);
    }

    /** When the last session before an occurrence begins, and the occurrence becomes the next. */
    private Optional<Instant> before(Occurrence occurrence) {
        return Optional.ofNullable(beginnings.lower(occurrence.begins()));
    }

    private SessionMark at(Instant moment, List<Occurrence> occurrences) {
        if (occurrences.stream()
                .anyMatch(it -> !it.begins().isAfter(moment) && it.isOver().isAfter(moment))) {
            return SessionMark.NOW;
        }
        if (occurrences.stream().noneMatch(it -> it.isOver().isAfter(moment))) {
            return SessionMark.PAST;
        }
        return occurrences.stream().anyMatch(it -> isNext(it, moment)) ? SessionMark.NEXT : SessionMark.NONE;
    }

    private boolean isNext(Occurrence occurrence, Instant moment) {
        return occurrence.begins().equals(beginnings.higher(moment));
    }
}
