package org.leadershipcatalogue.timetable;

import static java.util.stream.Collectors.toCollection;
import static org.leadershipcatalogue.diagnostic.Rule.RENAMED_ENTRY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;

/**
 * Finds entries whose dates go by another address than the first: the address has changed, or another one was put before
 * it in {@code redirect-from}.
 */
final class RenamedEntries {

    /** The names that can be published. */
    private static final Pattern PAGE = Pattern.compile("content/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.adoc");

    private final Findings findings;

    RenamedEntries(Findings findings) {
        this.findings = findings;
    }

    /** Compares an entry with the last version it had under each earlier path, and with the first under its own. */
    void check(Entry entry, List<String> earlierPaths, List<EarlierPage> newestFirst, Catalogue catalogue) {
        List<EarlierPage> known = Stream.concat(earlierPaths.stream(), Stream.of(entry.source()))
                .distinct()
                .filter(path -> PAGE.matcher(path).matches())
                .flatMap(path -> version(path, entry, newestFirst).stream())
                .toList();
        known.stream()
                .findFirst()
                .map(EarlierPage::firstAddress)
                .filter(first -> !first.equals(knownBy(entry)) && isFree(first, entry, catalogue))
                .ifPresent(first -> report(entry, first, addresses(first, entry, known, catalogue)));
    }

    /** What calendars had of a page, as it said under a path. */
    private static Optional<EarlierPage> version(String path, Entry entry, List<EarlierPage> newestFirst) {
        boolean isToday = path.equals(entry.source());
        return newestFirst.stream()
                .filter(page -> page.path().equals(path))
                .filter(page -> page.wasPublished() && page.hadDates())
                .reduce((newer, older) -> isToday ? older : newer);
    }

    /** The address that the sessions are known by in calendars. */
    private static String knownBy(Entry entry) {
        return entry.redirectFrom().stream().findFirst().orElse(entry.address());
    }

    private static boolean isFree(String address, Entry entry, Catalogue catalogue) {
        return address.startsWith("/")
                && Optional.ofNullable(catalogue.redirects().get(address))
                        .or(() -> catalogue.ofAddress(address))
                        .filter(other -> !other.equals(entry))
                        .isEmpty();
    }

    /** The entry's own address is only worth a word in the first place. */
    private static Set<String> addresses(String first, Entry entry, List<EarlierPage> known, Catalogue catalogue) {
        Set<String> addresses = new LinkedHashSet<>();
        known.stream()
                .map(EarlierPage::address)
                .filter(address -> isFree(address, entry, catalogue))
                .forEach(addresses::add);
        addresses.addAll(entry.redirectFrom());
        addresses.removeAll(List.of(first, entry.address()));
        return Stream.concat(Stream.of(first), addresses.stream()).collect(toCollection(LinkedHashSet::new));
    }

    private void report(Entry entry, String first, Set<String> addresses) {
        Optional<Location> given = entry.fields().find("redirect-from").map(Field::at);
        findings.add(Finding.of(
                        RENAMED_ENTRY,
                        given.orElse(entry.head().at()),
                        "this entry began at %s, and calendars know its dates by that address".formatted(first))
                .hint((given.isPresent() ? "change the line to " : "add the line ") + ":redirect-from: "
                        + String.join(", ", addresses))
                .target(first));
    }
}
