package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.leadershipcatalogue.model.Choice;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Facet;
import org.leadershipcatalogue.model.ListPages;
import org.leadershipcatalogue.model.Listing;
import org.leadershipcatalogue.model.SiteAddress;

/** Makes the views of the list of a type and of all pages below it. */
final class ListViews {

    private static final int OPEN_WAYS = 2;

    private final View.Means means;
    private final Listing listing;
    private final ListItems items;
    private final ListWords words;
    private final String list;

    ListViews(View.Means means, Listing listing, ListItems items) {
        this.means = means;
        this.listing = listing;
        this.items = items;
        words = new ListWords(listing.type());
        list = SiteAddress.listOf(listing.type());
    }

    /** All that is listed, in order. */
    List<Entry> entries() {
        return listing.entries();
    }

    /** The list, introduced by the entry at its address when there is one. */
    PageView list(Optional<Entry> introduction) {
        boolean isEmpty = listing.entries().isEmpty();
        View view = page(list, listing.type().plural())
                .summary(isEmpty ? "There are no " + words.several() + " in the catalogue yet." : "");
        if (!isEmpty) {
            view.list(isLong() ? part(Optional.empty(), 1) : whole());
        }
        introduction.ifPresent(view::of);
        return view.view();
    }

    /** The other pages of a long list, all of it on one page, and what can be chosen, by address; each made when asked for. */
    SortedMap<String, Supplier<PageView>> below() {
        SortedMap<String, Supplier<PageView>> pages = new TreeMap<>();
        if (isLong()) {
            String all = ListPages.all(listing.type());
            pages.put(all, () -> below(all, "All " + words.several(), whole(), List.of()));
            addPages(Optional.empty(), listing.type().plural(), 2, pages);
        }
        for (Choice choice : listing.choices()) {
            addPages(Optional.of(choice), words.title(choice), 1, pages);
        }
        return pages;
    }

    /** Adds a link to each of what can be chosen, by address. */
    void addChoices(Map<String, PageView.Link> links) {
        for (Choice choice : listing.choices()) {
            String address = ListPages.of(listing.type(), choice);
            links.put(
                    address, PageView.Link.to(words.title(choice), means.hrefs().of(address)));
        }
    }

    private void addPages(
            Optional<Choice> choice, String title, int first, SortedMap<String, Supplier<PageView>> pages) {
        String start = address(choice);
        for (int page = first; page <= ListPages.pages(entries(choice).size()); page++) {
            int number = page;
            String address = ListPages.page(start, number);
            boolean isFirst = number == 1;
            String named = isFirst ? title : title + ", page " + number;
            List<PageView.Link> above = isFirst || choice.isEmpty()
                    ? List.of()
                    : List.of(PageView.Link.to(title, means.hrefs().of(start)));
            pages.put(address, () -> below(address, named, part(choice, number), above));
        }
    }

    private PageView below(String address, String title, ListView view, List<PageView.Link> above) {
        List<PageView.Link> trail = new ArrayList<>(List.of(means.listLink(listing.type())));
        trail.addAll(above);
        return page(address, title).trail(trail).list(view).view();
    }

    private View page(String address, String title) {
        return means.page(address, title, "").type("list").tone(Cards.tone(listing.type()));
    }

    private boolean isLong() {
        return ListPages.pages(listing.entries().size()) > 1;
    }

    private String address(Optional<Choice> choice) {
        return choice.map(chosen -> ListPages.of(listing.type(), chosen)).orElse(list);
    }

    private List<Entry> entries(Optional<Choice> choice) {
        return choice.map(listing::entries).orElse(listing.entries());
    }

    /** All entries on one page, with what a script filters by. */
    private ListView whole() {
        return new ListView(
                words.counted(listing.entries().size()),
                choices(Optional.empty()),
                items.withKeys(listing),
                Optional.empty(),
                words.orders(),
                Optional.empty(),
                source(true));
    }

    /** One page of the list or of a choice from it. */
    private ListView part(Optional<Choice> choice, int number) {
        List<Entry> entries = entries(choice);
        int from = (number - 1) * ListPages.LENGTH;
        int to = Math.min(number * ListPages.LENGTH, entries.size());
        return new ListView(
                words.counted(entries.size()),
                choices(choice),
                items.plain(entries.subList(from, to)),
                entries.isEmpty() ? choice.map(this::nothing) : Optional.empty(),
                choice.isEmpty() ? words.orders() : List.of(),
                paging(choice, number),
                source(false));
    }

    private ListView.Source source(boolean isHere) {
        String all = isLong() ? ListPages.all(listing.type()) : list;
        return new ListView.Source(means.hrefs().of(list), means.hrefs().of(all), isHere, words.one(), words.several());
    }

    private ListView.Nothing nothing(Choice choice) {
        String all = "See all " + words.counted(listing.entries().size());
        return new ListView.Nothing(
                words.nothing(choice),
                List.of(PageView.Link.to(all, means.hrefs().of(list))));
    }

    private Optional<ListView.Paging> paging(Optional<Choice> choice, int number) {
        int last = ListPages.pages(entries(choice).size());
        if (last == 1) {
            return Optional.empty();
        }
        String start = address(choice);
        List<PageView.Link> pages = IntStream.rangeClosed(1, last)
                .mapToObj(page -> new PageView.Link(
                        Integer.toString(page),
                        means.hrefs().of(ListPages.page(start, page)),
                        page == number,
                        PageView.Link.UNCOUNTED))
                .toList();
        return Optional.of(new ListView.Paging(
                "Page " + number + " of " + last,
                number == 1 ? Optional.empty() : Optional.of(pages.get(number - 2)),
                pages,
                number == last ? Optional.empty() : Optional.of(pages.get(number))));
    }

    private ChoicesView choices(Optional<Choice> chosen) {
        List<ChoicesView.Way> ways = Facet.of(listing.type()).stream()
                .filter(facet -> !listing.choices(facet).isEmpty())
                .map(facet -> way(facet, chosen))
                .toList();
        return new ChoicesView(ListWords.invitation(ways), chosen.map(this::chosen), ways);
    }

    private ChoicesView.Choice chosen(Choice choice) {
        return new ChoicesView.Choice(
                choice.facet().id(),
                choice.name(),
                choice.facet().label() + ": " + words.option(choice),
                PageView.Link.to("Show all " + words.several(), means.hrefs().of(list)));
    }

    private ChoicesView.Way way(Facet facet, Optional<Choice> chosen) {
        boolean isOpen = Facet.of(listing.type()).indexOf(facet) < OPEN_WAYS
                || chosen.filter(choice -> choice.facet() == facet).isPresent();
        return new ChoicesView.Way(
                facet.id(),
                facet.label(),
                isOpen,
                listing.choices(facet).stream()
                        .map(choice -> option(choice, chosen))
                        .toList());
    }

    private ChoicesView.Option option(Choice choice, Optional<Choice> chosen) {
        return new ChoicesView.Option(
                choice.name(),
                words.option(choice),
                means.hrefs().of(ListPages.of(listing.type(), choice)),
                chosen.filter(choice::equals).isPresent(),
                Integer.toString(listing.entries(choice).size()));
    }
}
