package org.leadershipcatalogue.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.Initiative;
import org.leadershipcatalogue.model.News;
import org.leadershipcatalogue.model.Organisation;
import org.leadershipcatalogue.model.Page;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.SourcePath;
import org.leadershipcatalogue.model.Term;

/** A page whose fields are read, as far as they could be. */
record ReadEntry(Origin origin, List<ReadField> fields) {
    EntryId id() {
        return origin.id();
    }

    Optional<ReadField> find(String name) {
        return fields.stream().filter(field -> field.spec().name().equals(name)).findFirst();
    }

    /** The entry, whose references lead only to what is shown. */
    Entry toEntry(Predicate<EntryId> isShown) {
        Fields typed = new Fields(fields.stream()
                .flatMap(field -> field.toField(isShown).stream())
                .toList());
        Head head = new Head(
                id(),
                new SourcePath(origin.path()).address(),
                origin.page().title(),
                origin.visibility().hiding(),
                origin.titleAt(),
                typed);
        return switch (id().type()) {
            case PROGRAMME -> new Programme(head);
            case INITIATIVE -> new Initiative(head);
            case PUBLICATION -> new Publication(head);
            case EVENT -> new Event(head);
            case ORGANISATION -> new Organisation(head);
            case PLACE -> new Place(head);
            case AUDIENCE, TOPIC, REGION -> new Term(head);
            case NEWS -> new News(head);
            case PAGE -> new Page(head);
        };
    }
}
