package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.RENAMED_ENTRY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.SourcePath;

/** Finds entries with dates whose address has changed and that do not begin {@code redirect-from} with the first one. */
final class RenamedEntries {

    /** The names that can be published. */
    private static final Pattern PAGE = Pattern.compile("content/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.adoc");

    private final Findings findings;

    RenamedEntries(Findings findings) {
        this.findings = findings;
    }

    /** Compares an entry with the last version it had under each earlier path. */
    void check(Entry entry, List<String> earlierPaths, List<EarlierPage> newestFirst, Catalogue catalogue) {
        List<EarlierPage> published = earlierPaths.stream()
                .filter(path -> PAGE.matcher(path).matches())
                .flatMap(path -> newestFirst.stream()
                        .filter(page -> page.version().path().equals(path))
                        .limit(1))
                .filter(EarlierPage::wasPublished)
                .toList();
        published.stream()
                .findFirst()
                .map(EarlierPage::firstAddress)
                .filter(first -> !first.equals(knownBy(entry)) && isFree(first, entry, catalogue))
                .ifPresent(first -> report(entry, first, addresses(first, entry, published, catalogue)));
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

    private static Set<String> addresses(String first, Entry entry, List<EarlierPage> published, Catalogue catalogue) {
        Set<String> addresses = new LinkedHashSet<>(List.of(first));
        published.stream()
                .map(page -> new SourcePath(page.version().path()).address())
                .filter(address -> isFree(address, entry, catalogue))
                .forEach(addresses::add);
        addresses.addAll(entry.redirectFrom());
        addresses.remove(entry.address());
        return addresses;
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
