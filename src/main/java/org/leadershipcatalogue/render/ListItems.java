package org.leadershipcatalogue.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.ApplicationRound;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Facet;
import org.leadershipcatalogue.model.Listing;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Standing;

/** Makes the items of lists: the cards, and beside them what a script filters and sorts by. */
final class ListItems {

    private final Catalogue catalogue;
    private final Cards cards;
    private final Instant now;

    /** @param now the moment of the build */
    ListItems(Catalogue catalogue, Cards cards, Instant now) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.now = now;
    }

    /** The cards alone. */
    List<ListView.Item> plain(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new ListView.Item(cards.amongItsLike(entry), "", "", ""))
                .toList();
    }

    /** The cards of a whole list with what they are chosen by. */
    List<ListView.Item> withKeys(Listing listing) {
        boolean hasStates = Facet.of(listing.type()).contains(Facet.STATE);
        return listing.entries().stream()
                .map(entry -> withKeys(listing, entry, hasStates ? standings(entry) : Optional.empty()))
                .toList();
    }

    private ListView.Item withKeys(Listing listing, Entry entry, Optional<String> standings) {
        String keys = listing.choices(entry).stream()
                .filter(choice -> choice.facet() != Facet.STATE || standings.isEmpty())
                .map(choice -> choice.facet().id() + "=" + choice.name())
                .collect(Collectors.joining(" "));
        return new ListView.Item(cards.amongItsLike(entry), keys, standings.orElse(""), date(entry));
    }

    /** The states still to come, so that what is filtered is what the cards say at the visitor's moment. */
    private Optional<String> standings(Entry entry) {
        return TimelyView.of(Standing.of(entry, catalogue).map(standing -> Notice.silent(standing.id())), now)
                .steps();
    }

    private String date(Entry entry) {
        Optional<PartialDate> date = switch (entry.type()) {
            case PUBLICATION -> entry.fields().date("published");
            case NEWS -> entry.fields().date("jbake-date");
            default ->
                ApplicationRound.of(entry, catalogue.sessions(entry.id()))
                        .flatMap(round -> round.starts().or(round::ends).or(round::closes));
        };
        return date.map(PartialDate::first).map(LocalDate::toString).orElse("");
    }
}
