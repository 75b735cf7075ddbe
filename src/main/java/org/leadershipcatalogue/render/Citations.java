package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Publication;

/**
 * How entries are cited: who is behind them, years, title, what they are, and where the catalogue describes them. What is
 * not known is left out: {@code UCL (2023 to 2024). Lead a team. Programme, described in The catalogue, version of 3
 * November 2026. https://example.org/programmes/lead/}
 */
final class Citations {

    /** The fields that say who is behind an entry. */
    private static final Map<EntryType, String> BEHIND = Map.of(
            EntryType.PROGRAMME, "run-by",
            EntryType.INITIATIVE, "led-by",
            EntryType.PUBLICATION, "publisher",
            EntryType.EVENT, "organised-by",
            EntryType.NEWS, "organisation");

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Dates dates;

    Citations(SiteConfig config, Catalogue catalogue, Dates dates) {
        this.config = config;
        this.catalogue = catalogue;
        this.dates = dates;
    }

    /** Of entries that are worth a reference of their own, once they are published. */
    Optional<CitationView> of(Entry entry, Optional<PartialDate.Day> updated) {
        return BEHIND.containsKey(entry.type()) && !entry.isDraft()
                ? Optional.of(new CitationView(words(entry, updated), config.url(entry.address())))
                : Optional.empty();
    }

    private String words(Entry entry, Optional<PartialDate.Day> updated) {
        String years = dates.years(entry).map(words -> "(" + words + ")").orElse("");
        String source = kind(entry) + ", described in " + config.title()
                + updated.map(day -> ", version of " + day.words()).orElse("");
        return Stream.of((behind(entry) + " " + years).strip(), entry.title(), source)
                .filter(words -> !words.isEmpty())
                .map(Citations::sentence)
                .collect(Collectors.joining(" ", "", " " + config.url(entry.address())));
    }

    /** The authors of a publication, else its publisher; of other entries the organisations that are behind them. */
    private String behind(Entry entry) {
        List<String> organisations = entry.fields().references(BEHIND.getOrDefault(entry.type(), "")).stream()
                .map(id -> catalogue.get(id).title())
                .toList();
        List<String> authors = entry instanceof Publication publication ? publication.authors() : List.of();
        return joined(authors.isEmpty() ? organisations : authors);
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String kind(Entry entry) {
        return Cards.choice(entry, "kind").orElse(entry.type().label());
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.?!…]") ? words : words + ".";
    }
}
