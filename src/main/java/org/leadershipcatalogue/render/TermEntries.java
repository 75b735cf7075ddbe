package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Term;

/** The entries for each audience, in each region and on each topic, by type; a wider term has those of the narrower ones. */
final class TermEntries {

    /** The types that are gathered, in the order of a term's page. */
    static final List<EntryType> GATHERED = List.of(
            EntryType.PROGRAMME,
            EntryType.INITIATIVE,
            EntryType.EVENT,
            EntryType.PUBLICATION,
            EntryType.NEWS,
            EntryType.ORGANISATION);

    private static final List<EntryType> TERMS = List.of(EntryType.AUDIENCE, EntryType.REGION, EntryType.TOPIC);

    private final Lazy<SortedMap<EntryId, Map<EntryType, List<Entry>>>> byTerm;

    TermEntries(Catalogue catalogue, AllLists lists) {
        byTerm = new Lazy<>(() -> gather(catalogue, lists));
    }

    private static SortedMap<EntryId, Map<EntryType, List<Entry>>> gather(Catalogue catalogue, AllLists lists) {
        SortedMap<EntryId, Map<EntryType, List<Entry>>> byTerm = new TreeMap<>();
        for (EntryType type : GATHERED) {
            for (Entry entry : lists.entries(type).orElseGet(() -> catalogue.ofType(type))) {
                TERMS.forEach(kind -> catalogue
                        .terms(entry, kind)
                        .forEach(term -> byTerm.computeIfAbsent(term, id -> new EnumMap<>(EntryType.class))
                                .computeIfAbsent(type, id -> new ArrayList<>())
                                .add(entry)));
            }
        }
        return byTerm;
    }

    /** Those of a type, in the order of lists. */
    List<Entry> of(Entry term, EntryType type) {
        return Collections.unmodifiableList(
                byTerm.get().getOrDefault(term.id(), Map.of()).getOrDefault(type, List.of()));
    }

    /** Whether one term is wider than the other by one step. */
    static boolean isNarrower(Entry wider, Entry narrower) {
        return wider instanceof Term
                && narrower instanceof Term term
                && term.broader().filter(wider.id()::equals).isPresent();
    }
}
