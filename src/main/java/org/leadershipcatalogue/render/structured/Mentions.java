package org.leadershipcatalogue.render.structured;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Organisation;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Publication;

/** What every page says of an entry, its own or another: type, name and address; of a place, where it is. */
final class Mentions {

    private static final Map<EntryType, List<String>> TYPES = Map.ofEntries(
            Map.entry(EntryType.PROGRAMME, List.of("EducationalOccupationalProgram", "Course")),
            Map.entry(EntryType.INITIATIVE, List.of("Project")),
            Map.entry(EntryType.PUBLICATION, List.of("CreativeWork")),
            Map.entry(EntryType.EVENT, List.of("Event")),
            Map.entry(EntryType.ORGANISATION, List.of("Organization")),
            Map.entry(EntryType.PLACE, List.of("Place")),
            Map.entry(EntryType.AUDIENCE, List.of("Audience")),
            Map.entry(EntryType.TOPIC, List.of("DefinedTerm")),
            Map.entry(EntryType.REGION, List.of("Place")),
            Map.entry(EntryType.NEWS, List.of("NewsArticle")),
            Map.entry(EntryType.PAGE, List.of("WebPage")));

    /** The kinds of publication and organisation that schema.org has a word of its own for. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("article", "Article"),
            Map.entry("think-piece", "Article"),
            Map.entry("book", "Book"),
            Map.entry("report", "Report"),
            Map.entry("school", "School"),
            Map.entry("university", "CollegeOrUniversity"),
            Map.entry("college", "EducationalOrganization"),
            Map.entry("council", "GovernmentOrganization"),
            Map.entry("government", "GovernmentOrganization"));

    private Mentions() {}

    static Thing of(Entry entry, String url) {
        Thing thing = Thing.of(types(entry)).at(url).with("name", entry.title());
        if (!(entry instanceof Organisation) && !(entry instanceof Publication)) {
            thing.with("url", url);
        }
        if (entry instanceof Place place) {
            address(place).ifPresent(address -> thing.with("address", address));
        }
        return thing;
    }

    static List<String> types(Entry entry) {
        String kind = "";
        if (entry instanceof Publication publication) {
            kind = publication.kind();
        } else if (entry instanceof Organisation organisation) {
            kind = organisation.kind();
        }
        List<String> usual = TYPES.getOrDefault(entry.type(), List.of());
        return Optional.ofNullable(KINDS.get(kind)).map(List::of).orElse(usual);
    }

    private static Optional<Thing> address(Place place) {
        boolean isKnown = place.streetAddress().isPresent() || place.postcode().isPresent();
        return isKnown
                ? Optional.of(Thing.of("PostalAddress")
                        .with("streetAddress", place.streetAddress())
                        .with("postalCode", place.postcode()))
                : Optional.empty();
    }
}
