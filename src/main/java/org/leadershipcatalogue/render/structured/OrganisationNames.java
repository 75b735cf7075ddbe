package org.leadershipcatalogue.render.structured;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Organisation;

/** The organisations of the catalogue by all their names, since a publication's authors are given in words. */
final class OrganisationNames {

    private final Map<String, EntryId> ids = new HashMap<>();

    OrganisationNames(Catalogue catalogue) {
        catalogue.ofType(EntryType.ORGANISATION).stream()
                .map(Organisation.class::cast)
                .forEach(organisation -> namesOf(organisation)
                        .forEach(name -> ids.putIfAbsent(name.toLowerCase(Locale.ROOT), organisation.id())));
    }

    Optional<EntryId> find(String name) {
        return Optional.ofNullable(ids.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> namesOf(Organisation organisation) {
        return Stream.concat(
                Stream.of(organisation.title()),
                Stream.concat(organisation.acronym().stream(), organisation.alsoKnownAs().stream()));
    }
}
