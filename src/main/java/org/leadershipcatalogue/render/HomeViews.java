package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;

/** Makes the view of the home page. */
final class HomeViews {

    private static final List<EntryType> SHOWN = List.of(EntryType.PROGRAMME, EntryType.INITIATIVE);
    private static final int MOST = 12;

    private final View.Means means;
    private final Catalogue catalogue;
    private final Groups groups;

    HomeViews(View.Means means, Catalogue catalogue, Groups groups) {
        this.means = means;
        this.catalogue = catalogue;
        this.groups = groups;
    }

    /** The home page, introduced by content/index.adoc when there is one. */
    PageView home(Optional<Entry> introduction) {
        String site = means.config().title();
        View view = means.page("/", site, "")
                .type("home")
                .summary(means.config().description())
                .trail(List.of())
                .groups(shown())
                .ways(ways());
        introduction.ifPresent(view::of);
        return view.documentTitle(site).view();
    }

    private List<PageView.Group> shown() {
        return SHOWN.stream()
                .filter(type -> !catalogue.ofType(type).isEmpty())
                .map(type -> groups.of(
                        type.folder(),
                        type.plural(),
                        catalogue.ofType(type).stream().limit(MOST).toList()))
                .toList();
    }

    private List<PageView.Way> ways() {
        return Stream.of(
                        way(EntryType.AUDIENCE, "By who you are"),
                        way(EntryType.TOPIC, "By topic"),
                        way(EntryType.REGION, "By place"))
                .filter(way -> !way.links().isEmpty())
                .toList();
    }

    private PageView.Way way(EntryType type, String heading) {
        List<PageView.Link> links = catalogue.ofType(type).stream()
                .map(term -> new PageView.Link(term.title(), means.hrefs().of(term.address()), false, countOf(term)))
                .filter(link -> link.count() > 0)
                .toList();
        return new PageView.Way("_by-" + type.id(), heading, links);
    }

    private int countOf(Entry term) {
        return (int) catalogue.referrers(term.id()).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.type() != term.type())
                .distinct()
                .count();
    }
}
