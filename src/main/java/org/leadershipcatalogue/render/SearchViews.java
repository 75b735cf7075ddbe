package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/** Makes the view of the search page. */
final class SearchViews {

    /** Pages that are reached from everywhere, and are nothing one looks up. */
    private static final Set<String> APART = Set.of("/", "/404.html", SiteAddress.SEARCH);

    private final View.Means means;
    private final Catalogue catalogue;

    SearchViews(View.Means means, Catalogue catalogue) {
        this.means = means;
        this.catalogue = catalogue;
    }

    /** The search page, introduced by content/search.adoc when there is one. */
    PageView of(Optional<Entry> introduction) {
        View view = means.page(SiteAddress.SEARCH, "Search", "")
                .type("search")
                .summary("Find programmes, initiatives, publications, events and the people behind them.")
                .search(new SearchView(means.hrefs().of(SiteAddress.SEARCH_INDEX), lists(), letters()));
        introduction.ifPresent(view::of);
        return view.view();
    }

    private List<PageView.Link> lists() {
        return Arrays.stream(EntryType.values())
                .filter(type -> type.hasList() && !catalogue.ofType(type).isEmpty())
                .map(means::listLink)
                .toList();
    }

    private List<SearchView.Letter> letters() {
        SortedMap<String, List<SearchView.Item>> byLetter = new TreeMap<>();
        catalogue.entries().stream()
                .filter(entry -> !entry.isDraft() && !APART.contains(entry.address()))
                .sorted(Comparator.comparing((Entry entry) -> AlphabeticalKey.of(entry.title()))
                        .thenComparing(Entry::address))
                .forEach(entry -> byLetter.computeIfAbsent(
                                AlphabeticalKey.of(entry.title()).letter(), letter -> new ArrayList<>())
                        .add(item(entry)));
        return byLetter.entrySet().stream()
                .map(letter -> letter(letter.getKey(), letter.getValue()))
                .toList();
    }

    private static SearchView.Letter letter(String name, List<SearchView.Item> items) {
        boolean isLetter = name.length() == 1;
        return new SearchView.Letter(isLetter ? "_" + name.toLowerCase(Locale.ROOT) : "_0-9", name, items);
    }

    private SearchView.Item item(Entry entry) {
        return new SearchView.Item(
                entry.title(), means.hrefs().of(entry.address()), entry.type().label(), Cards.tone(entry.type()));
    }
}
