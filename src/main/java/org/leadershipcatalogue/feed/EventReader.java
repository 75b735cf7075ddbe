package org.leadershipcatalogue.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Revisions;

/** What calendars say of an occasion: the facts of an event for each of its occurrences. */
final class EventReader {

    private final SiteConfig config;
    private final EventWords words;
    private final Map<String, Revisions> revisions;

    /** @param revisions what is known of the history of entries, by their source file */
    EventReader(SiteConfig config, Catalogue catalogue, Map<String, Revisions> revisions) {
        this.config = config;
        this.words = new EventWords(catalogue);
        this.revisions = revisions;
    }

    List<EventFacts> events(Occasion occasion) {
        List<Occurrence> occurrences = occasion.when().occurrences();
        return IntStream.range(0, occurrences.size())
                .mapToObj(index -> event(occasion, index, occurrences.get(index)))
                .toList();
    }

    private EventFacts event(Occasion occasion, int index, Occurrence occurrence) {
        String url = config.url(occasion.entry().address())
                + occasion.session().map(row -> "#" + row.id()).orElse("");
        Optional<Revisions> history =
                Optional.ofNullable(revisions.get(occasion.entry().source()));
        return new EventFacts(
                occasion.uid(index).toString(),
                history.map(Revisions::lastModified),
                history.map(Revisions::count).orElse(1) - 1,
                occurrence,
                words.summary(occasion),
                words.description(occasion, url),
                words.location(occasion),
                url,
                plan(occasion),
                words.categories(occasion.entry()),
                EventWords.contacts(occasion.entry()));
    }

    private static EventFacts.Plan plan(Occasion occasion) {
        if (!occasion.status().event().takesPlace()) {
            return EventFacts.Plan.CANCELLED;
        }
        return occasion.when().isToBeConfirmed() ? EventFacts.Plan.TENTATIVE : EventFacts.Plan.CONFIRMED;
    }
}
