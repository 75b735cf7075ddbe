package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Listing;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.Term;

/** The lists of all types but events, each with the pages below it; put in order when it is first asked for. */
final class AllLists {

    private final Map<EntryType, Lazy<ListViews>> byType = new EnumMap<>(EntryType.class);
    private final Lazy<Map<String, PageView.Link>> choices = new Lazy<>(this::allChoices);

    /** @param now the moment of the build */
    AllLists(View.Means means, Catalogue catalogue, Cards cards, Instant now) {
        ListItems items = new ListItems(catalogue, cards, now);
        Arrays.stream(EntryType.values())
                .filter(type -> type.hasList() && type != EntryType.EVENT)
                .forEach(type -> byType.put(
                        type, new Lazy<>(() -> new ListViews(means, Listing.at(now, type, catalogue), items))));
    }

    private Map<String, PageView.Link> allChoices() {
        Map<String, PageView.Link> links = new TreeMap<>();
        byType.values().forEach(views -> views.get().addChoices(links));
        return links;
    }

    /** The page of the entries of a type for an audience, in a region or on a topic, where there is one. */
    Optional<PageView.Link> choice(EntryType type, Term term) {
        String below = SiteAddress.listOf(type) + term.type().id() + "/";
        return Optional.ofNullable(choices.get().get(below + term.id().name() + "/"));
    }

    /** The entries of a type in the order of its list; events are not listed so. */
    Optional<List<Entry>> entries(EntryType type) {
        return Optional.ofNullable(byType.get(type)).map(views -> views.get().entries());
    }

    /** The list of a type, introduced by the entry at its address when there is one. */
    PageView list(EntryType type, Optional<Entry> introduction) {
        Lazy<ListViews> views = byType.get(type);
        if (views == null) {
            throw new IllegalStateException("there is no list of " + type);
        }
        return views.get().list(introduction);
    }

    /** All pages below the lists, by address; each made when asked for. */
    SortedMap<String, Supplier<PageView>> below() {
        SortedMap<String, Supplier<PageView>> pages = new TreeMap<>();
        byType.values().forEach(views -> pages.putAll(views.get().below()));
        return pages;
    }
}
