package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;

/** Something that takes place at a time: a conference, a meeting (schema.org Event). */
public record Event(Head head) implements Entry {

    public List<EntryId> organisedBy() {
        return fields().references("organised-by");
    }

    public Optional<EntryId> place() {
        return fields().references("place").stream().findFirst();
    }

    public Optional<PartialDate> starts() {
        return fields().date("starts");
    }

    public Optional<PartialDate> ends() {
        return fields().date("ends");
    }

    /** When it takes place, as its fields say: on whole days, roughly, or not known. */
    When when() {
        PartialDate first = starts().or(this::ends).orElse(null);
        PartialDate last = ends().orElse(first);
        if (first == null || last == null) {
            return new When.Unknown();
        }
        return first instanceof PartialDate.Day && last instanceof PartialDate.Day && !last.isBefore(first)
                ? new When.OnDays(List.of(new Occurrence.AllDay(first.first(), last.last())), false)
                : new When.Roughly(first, last.isBefore(first) ? first : last, false);
    }
}
