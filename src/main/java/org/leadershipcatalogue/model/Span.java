package org.leadershipcatalogue.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when to when the sessions of an entry take place, as far as is known; those that do not take place do not count.
 *
 * @param first when the first begins
 * @param last when the last ends; not known as long as the date of one of them is not
 */
public record Span(Optional<PartialDate> first, Optional<PartialDate> last) {

    /** Of sessions in any order. */
    public static Span of(List<Session> sessions) {
        List<When> whens =
                sessions.stream().filter(Session::takesPlace).map(Session::when).toList();
        Optional<PartialDate> first =
                whens.stream().flatMap(Span::begins).min(Comparator.comparing(PartialDate::first));
        Optional<PartialDate> last = whens.stream().flatMap(Span::ends).max(Comparator.comparing(PartialDate::last));
        boolean isOpen = whens.stream().anyMatch(When.Unknown.class::isInstance);
        return new Span(first, isOpen ? Optional.empty() : last);
    }

    private static Stream<PartialDate> begins(When when) {
        return when instanceof When.Roughly roughly
                ? Stream.of(roughly.date())
                : when.occurrences().stream().map(occurrence -> new PartialDate.Day(occurrence.firstDay()));
    }

    private static Stream<PartialDate> ends(When when) {
        return when instanceof When.Roughly roughly
                ? Stream.of(roughly.date())
                : when.occurrences().stream().map(occurrence -> new PartialDate.Day(occurrence.lastDay()));
    }
}
