package org.leadershipcatalogue.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Revisions;

/**
 * An entry that is new or was changed.
 *
 * @param published when it came out, where that is known to the day
 * @param updated when it was last changed or began to be shown
 */
record NewInFeed(Entry entry, Optional<Instant> published, Instant updated) {

    private static final int MOST = 50;
    private static final Set<EntryType> TOLD =
            Set.of(EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT, EntryType.NEWS);
    private static final Comparator<NewInFeed> NEWEST_FIRST = Comparator.comparing(NewInFeed::updated)
            .reversed()
            .thenComparing(item -> item.entry().id());

    /**
     * The newest, newest first.
     *
     * @param revisions what the history says of source files, by path; nothing of those without a history
     */
    static List<NewInFeed> of(Catalogue catalogue, Map<String, Revisions> revisions) {
        return catalogue.entries().stream()
                .filter(entry -> TOLD.contains(entry.type()) && !entry.isDraft())
                .flatMap(entry -> of(entry, Optional.ofNullable(revisions.get(entry.source()))).stream())
                .sorted(NEWEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** An entry without history is as new as its own date says; one without either is not known to be new. */
    private static Optional<NewInFeed> of(Entry entry, Optional<Revisions> revisions) {
        Optional<PartialDate> date = Stream.of("jbake-date", "published")
                .flatMap(name -> entry.fields().date(name).stream())
                .findFirst();
        Optional<Instant> published =
                date.filter(PartialDate.Day.class::isInstance).map(NewInFeed::start);
        Optional<Instant> shown = entry.fields().date("publish-on").map(NewInFeed::start);
        Optional<Instant> known = revisions.map(Revisions::lastModified).or(() -> date.map(NewInFeed::start));
        return known.map(changed -> Stream.concat(shown.stream(), Stream.of(changed))
                        .max(Comparator.naturalOrder())
                        .orElse(changed))
                .map(updated -> new NewInFeed(entry, published, updated));
    }

    /** Of a date that is not known to the day, its first. */
    private static Instant start(PartialDate date) {
        return London.startOf(date.first());
    }
}
