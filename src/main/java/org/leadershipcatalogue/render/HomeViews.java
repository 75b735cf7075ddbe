package org.leadershipcatalogue.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Offer;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.SiteAddress;

/** Makes the view of the home page. */
final class HomeViews {

    private static final int MOST_DATES = 3;
    private static final int MOST_PROGRAMMES = 6;
    private static final int MOST_OTHER_PROGRAMMES = 3;
    private static final int MOST_LATEST = 3;
    private static final String NONE_OPEN = "No programme is open for applications at present.";

    private final View.Means means;
    private final Catalogue catalogue;
    private final Cards cards;
    private final Events events;
    private final Ways ways;
    private final Instant now;

    /** @param now the moment of the build */
    HomeViews(View.Means means, Catalogue catalogue, Cards cards, Events events, Ways ways, Instant now) {
        this.means = means;
        this.catalogue = catalogue;
        this.cards = cards;
        this.events = events;
        this.ways = ways;
        this.now = now;
    }

    /** The home page, introduced by content/index.adoc when there is one. */
    PageView home(Optional<Entry> introduction) {
        String site = means.config().title();
        View view = means.page("/", site, "")
                .type("home")
                .summary(means.config().description())
                .trail(List.of())
                .home(new HomeView(events.next(MOST_DATES), offer(), latest()))
                .shelves(ways.shelves())
                .ways(ways.intoTheCatalogue());
        introduction.ifPresent(view::of);
        return view.documentTitle(site).view();
    }

    private Optional<HomeView.Offer> offer() {
        List<Entry> programmes = catalogue.ofType(EntryType.PROGRAMME);
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(offer(Offer.at(now, catalogue), all(EntryType.PROGRAMME)));
    }

    private HomeView.Offer offer(Offer offer, PageView.Link all) {
        List<Programme> toApplyFor =
                Stream.concat(offer.open().stream(), offer.opening().stream()).toList();
        if (!toApplyFor.isEmpty()) {
            return new HomeView.Offer("Programmes to apply for", "", cards(toApplyFor, MOST_PROGRAMMES), all);
        }
        List<Programme> others = offer.starting().isEmpty() ? offer.ran() : offer.starting();
        String which = offer.starting().isEmpty() ? " These ran last:" : " These start next:";
        return new HomeView.Offer(
                EntryType.PROGRAMME.plural(),
                NONE_OPEN + (others.isEmpty() ? "" : which),
                cards(others, MOST_OTHER_PROGRAMMES),
                all);
    }

    private List<PageView.Card> cards(List<Programme> programmes, int most) {
        return programmes.stream().limit(most).map(cards::amongItsLike).toList();
    }

    private List<HomeView.Latest> latest() {
        return Stream.of(latest(EntryType.NEWS, "jbake-date"), latest(EntryType.PUBLICATION, "published"))
                .filter(latest -> !latest.items().isEmpty())
                .toList();
    }

    /** What has a date, the latest first; of two of one date, the first in lists. */
    private HomeView.Latest latest(EntryType type, String date) {
        Comparator<Entry> byDate = Comparator.comparing(entry -> lastDay(entry, date));
        List<HomeView.Item> items = catalogue.ofType(type).stream()
                .filter(entry -> entry.fields().date(date).isPresent())
                .sorted(byDate.reversed())
                .limit(MOST_LATEST)
                .map(entry -> item(entry, date))
                .toList();
        return new HomeView.Latest(
                "_latest-" + type.id(), "Latest " + type.plural().toLowerCase(Locale.ROOT), items, all(type));
    }

    private static LocalDate lastDay(Entry entry, String date) {
        return entry.fields().date(date).map(PartialDate::last).orElse(LocalDate.MIN);
    }

    private HomeView.Item item(Entry entry, String date) {
        String when = entry.fields().date(date).map(PartialDate::words).orElse("");
        return new HomeView.Item(
                FactSheet.sentenceStart(when),
                PageView.Link.to(entry.title(), means.hrefs().of(entry.address())),
                entry.summary());
    }

    private PageView.Link all(EntryType type) {
        int count = catalogue.ofType(type).size();
        String what = type.plural().toLowerCase(Locale.ROOT);
        return PageView.Link.to(
                count > 1 ? "All " + count + " " + what : "All " + what,
                means.hrefs().of(SiteAddress.listOf(type)));
    }
}
