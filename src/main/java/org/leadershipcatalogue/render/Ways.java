package org.leadershipcatalogue.render;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/** The ways into the catalogue: by what there is, by who a visitor is, by topic, by place. */
final class Ways {

    /** What the main lists are, in the order of the navigation. */
    static final List<EntryType> LISTS = List.of(
            EntryType.PROGRAMME, EntryType.INITIATIVE, EntryType.PUBLICATION, EntryType.EVENT, EntryType.ORGANISATION);

    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final Hrefs hrefs;

    Ways(Catalogue catalogue, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
    }

    /** The main lists that have entries, with how many. */
    List<PageView.Shelf> shelves() {
        return LISTS.stream()
                .filter(type -> !catalogue.ofType(type).isEmpty())
                .map(this::shelf)
                .toList();
    }

    private PageView.Shelf shelf(EntryType type) {
        int count = catalogue.ofType(type).size();
        String words = count == 1 ? type.label() : type.plural();
        return new PageView.Shelf(
                Cards.tone(type), new PageView.Link(words, hrefs.of(SiteAddress.listOf(type)), false, count));
    }

    /** The audiences, topics and regions that most entries name. */
    List<PageView.Way> intoTheCatalogue() {
        return Stream.of(
                        way(EntryType.AUDIENCE, "By who you are"),
                        way(EntryType.TOPIC, "By what you need"),
                        way(EntryType.REGION, "By where you are"))
                .filter(way -> !way.links().isEmpty())
                .toList();
    }

    /** The most used stand in the order of their list, in which visitors look for them. */
    private PageView.Way way(EntryType type, String heading) {
        List<PageView.Link> used = catalogue.ofType(type).stream()
                .map(term -> new PageView.Link(term.title(), hrefs.of(term.address()), false, countOf(term)))
                .filter(link -> link.count() > 0)
                .toList();
        Set<String> mostUsed = used.stream()
                .sorted(Comparator.comparing(PageView.Link::count).reversed())
                .limit(MOST)
                .map(PageView.Link::href)
                .collect(toCollection(TreeSet::new));
        List<PageView.Link> shown =
                used.stream().filter(link -> mostUsed.contains(link.href())).toList();
        return new PageView.Way("_by-" + type.id(), heading, shown, all(type, shown.size()));
    }

    private Optional<PageView.Link> all(EntryType type, int shown) {
        int count = catalogue.ofType(type).size();
        String words = "All " + count + " " + type.plural().toLowerCase(Locale.ROOT);
        return shown < count
                ? Optional.of(PageView.Link.to(words, hrefs.of(SiteAddress.listOf(type))))
                : Optional.empty();
    }

    private int countOf(Entry term) {
        return (int) catalogue.referrers(term.id()).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.type() != term.type())
                .map(Entry::id)
                .distinct()
                .count();
    }
}
