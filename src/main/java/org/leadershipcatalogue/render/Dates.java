package org.leadershipcatalogue.render;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Span;

/** When entries take place or came out, in visitors' words: {@code 28 September 2023 to 9 May 2024}, {@code From 2003}. */
final class Dates {

    static final String STARTS = "starts";
    static final String ENDS = "ends";

    private final Catalogue catalogue;

    Dates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Start and end as one fact: {@code 28 September 2023 to 9 May 2024}, {@code From September 2003}; empty where
     * neither is known.
     */
    Optional<String> when(Entry entry) {
        Optional<PartialDate> starts = starts(entry);
        Optional<PartialDate> ends = ends(entry);
        if (starts.isPresent() && ends.isPresent()) {
            return Optional.of(span(starts.get().words(), ends.get().words()));
        }
        return starts.map(date -> "from " + date.words() + undated(entry, ENDS, ", end "))
                .or(() -> ends.map(date -> "until " + date.words() + undated(entry, STARTS, ", start ")))
                .or(() -> Optional.of(undated(entry, STARTS, "dates ")).filter(words -> !words.isEmpty()))
                .or(() -> Optional.of(undated(entry, ENDS, "end ")).filter(words -> !words.isEmpty()));
    }

    /** The years alone: {@code 2023 to 2024}, {@code 2010–11}, {@code from 2003}; empty where none is known. */
    Optional<String> years(Entry entry) {
        Optional<String> cameOut = Stream.of("published", "jbake-date")
                .flatMap(name -> entry.fields().date(name).stream())
                .map(Dates::year)
                .findFirst();
        Optional<String> starts = starts(entry).map(Dates::year);
        Optional<String> ends = ends(entry).map(Dates::year);
        return cameOut.or(() -> starts.flatMap(first -> ends.map(last -> span(first, last))))
                .or(() -> starts.map(first -> "from " + first))
                .or(() -> ends.map(last -> "until " + last));
    }

    /** Where the field is missing, the first session that takes place says it. */
    private Optional<PartialDate> starts(Entry entry) {
        return date(entry, STARTS, sessions(entry).first());
    }

    /** Where the field is missing, the last session says it; an event that names no end is over on its first day. */
    private Optional<PartialDate> ends(Entry entry) {
        return date(
                entry,
                ENDS,
                sessions(entry).last().or(() -> entry instanceof Event ? starts(entry) : Optional.empty()));
    }

    private Span sessions(Entry entry) {
        return Span.of(catalogue.sessions(entry.id()));
    }

    private static Optional<PartialDate> date(Entry entry, String name, Optional<PartialDate> ofSessions) {
        Optional<PartialDate> given = entry.fields().date(name);
        return given.isPresent() || entry.fields().isUndated(name) ? given : ofSessions;
    }

    /** What a field says in the place of a date: {@code dates not known}; empty when it says nothing of the kind. */
    private static String undated(Entry entry, String name, String before) {
        Fields fields = entry.fields();
        return fields.isUndated(name) ? before + fields.text(name).orElse("") : "";
    }

    private static String span(String first, String last) {
        return first.equals(last) ? first : first + " to " + last;
    }

    private static String year(PartialDate date) {
        return date instanceof PartialDate.AcademicYear
                ? date.words()
                : Integer.toString(date.first().getYear());
    }
}
