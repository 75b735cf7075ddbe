package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.FactList;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * The fingerprint of all that a catalogue is made of. An entry and its timetables are read from one page, by the names of
 * the others and of the places: where these are as they were, their fingerprint is too, and they are not written down
 * for it.
 */
final class CatalogueVersions {

    private final Path source;
    private Known known;

    /**
     * What was known last.
     *
     * @param shared the fingerprint of what each entry is read by, beside its page
     * @param entries the fingerprints of entries with their timetables, by the versions of their pages
     */
    record Known(String shared, Map<String, String> entries) {

        static final Known NOTHING = new Known("", Map.of());
    }

    private record Shared(
            Path source, LocalDate today, List<String> pages, Map<String, String> hidden, List<PlaceNames> places) {}

    private record PlaceNames(EntryId id, String title, List<String> others) {}

    private record Dated(Entry entry, List<Timetable> timetables) {}

    /** Lists of facts are read by the titles of other pages, too; there are few of them. */
    private record Whole(List<String> entries, Map<EntryId, List<FactList>> factLists, Map<String, String> hidden) {}

    /** @param source the folder that versions of pages are of */
    CatalogueVersions(Path source, Known known) {
        this.source = source;
        this.known = known;
    }

    /**
     * The fingerprint of a catalogue that was read from these pages.
     *
     * @param today the day of the build, by which entries are shown
     */
    synchronized String of(List<ConvertedPage> pages, Catalogue catalogue, LocalDate today) {
        Catalogue.Parts parts = catalogue.parts();
        String shared = Fingerprint.of(shared(pages, catalogue, parts, today));
        Map<String, String> before = known.shared.equals(shared) ? known.entries : Map.of();
        Map<String, String> versions = versions(pages);
        Map<String, String> now = new HashMap<>();
        List<String> entries = new ArrayList<>();
        for (Entry entry : parts.entries()) {
            Optional<String> version = Optional.ofNullable(versions.get(entry.source()));
            String print = version.map(before::get)
                    .orElseGet(() -> Fingerprint.of(new Dated(entry, catalogue.timetables(entry.id()))));
            version.ifPresent(page -> now.put(page, print));
            entries.add(print);
        }
        known = new Known(shared, now);
        return Fingerprint.of(new Whole(entries, parts.factLists(), parts.hidden()));
    }

    private Shared shared(List<ConvertedPage> pages, Catalogue catalogue, Catalogue.Parts parts, LocalDate today) {
        return new Shared(
                source,
                today,
                pages.stream().map(ConvertedPage::path).sorted().toList(),
                parts.hidden(),
                catalogue.ofType(EntryType.PLACE).stream()
                        .map(place -> new PlaceNames(place.id(), place.title(), place.alsoKnownAs()))
                        .toList());
    }

    private static Map<String, String> versions(List<ConvertedPage> pages) {
        Map<String, String> versions = new HashMap<>();
        pages.forEach(page -> page.version().ifPresent(version -> versions.put(page.path(), version)));
        return versions;
    }

    synchronized Known known() {
        return known;
    }
}
