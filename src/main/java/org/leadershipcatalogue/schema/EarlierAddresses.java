package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.Wording.quoted;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.SourcePath;

/**
 * Earlier addresses that have to do with entries visitors do not see: one that leads to such an entry leads nowhere, and
 * one that such an entry will have cannot be led on from.
 */
final class EarlierAddresses {

    private static final String FIELD = "redirect-from";

    private final LocalDate today;
    private final Predicate<EntryId> isShown;
    private final Findings findings;
    private final Map<String, ReadEntry> byAddress = new HashMap<>();
    private final Map<String, ReadEntry> shownByEarlier = new HashMap<>();

    /** @param isShown whether visitors of this build see an entry */
    EarlierAddresses(LocalDate today, Predicate<EntryId> isShown, Findings findings) {
        this.today = today;
        this.isShown = isShown;
        this.findings = findings;
    }

    void check(List<ReadEntry> entries) {
        for (ReadEntry entry : entries) {
            byAddress.put(address(entry), entry);
            if (isShown.test(entry.id())) {
                earlier(entry)
                        .forEach(address ->
                                shownByEarlier.putIfAbsent(address.value().text(), entry));
            }
        }
        entries.forEach(entry -> earlier(entry).forEach(address -> check(entry, address)));
    }

    private void check(ReadEntry entry, ReadField.Placed earlier) {
        String address = earlier.value().text();
        Optional<ReadEntry> other = Optional.ofNullable(byAddress.get(address))
                .filter(found -> !found.id().equals(entry.id()));
        other.filter(found -> willMeet(entry, found)).ifPresent(found -> reportTaken(entry, earlier, found));
        boolean isLost = !isShown.test(entry.id())
                && other.filter(found -> isShown.test(found.id())).isEmpty()
                && !shownByEarlier.containsKey(address)
                && !address.equals(address(entry));
        if (isLost) {
            reportLost(entry, earlier);
        }
    }

    /** Where visitors see both at once already, the finished site says so; a draft may prepare what takes a place. */
    private boolean willMeet(ReadEntry entry, ReadEntry other) {
        boolean areSeen = isShown.test(entry.id()) && isShown.test(other.id());
        return !areSeen
                && !isDraft(entry)
                && Visibility.mayMeet(entry.origin().page(), other.origin().page(), today);
    }

    private static boolean isDraft(ReadEntry entry) {
        return entry.origin().visibility().field().equals(Visibility.STATUS);
    }

    private static List<ReadField.Placed> earlier(ReadEntry entry) {
        return entry.find(FIELD).map(ReadField::values).orElse(List.of());
    }

    private static String address(ReadEntry entry) {
        return new SourcePath(entry.origin().path()).address();
    }

    private void reportTaken(ReadEntry entry, ReadField.Placed earlier, ReadEntry other) {
        String address = earlier.value().text();
        String path = other.origin().path();
        String why = other.origin().isHidden()
                ? ", which " + other.origin().visibility().why()
                : ", and visitors are to see both on the same days";
        findings.add(Finding.of(
                        Rule.DUPLICATE_ADDRESS,
                        earlier.at(),
                        address + " cannot be an earlier address of "
                                + quoted(entry.origin().path()) + ": it belongs to " + quoted(path) + why)
                .hint("take it out of " + FIELD + ", or remove " + path + ", or let it expire-on the day before")
                .target(address));
    }

    private void reportLost(ReadEntry entry, ReadField.Placed earlier) {
        String address = earlier.value().text();
        String way = Optional.ofNullable(shownByEarlier.get(address(entry)))
                .map(next -> "write it into " + FIELD + " of " + next.origin().path() + " too, which now stands for "
                        + address(entry))
                .orElse("take it out of " + FIELD + ", or write it into that of an entry that visitors see");
        findings.add(Finding.of(
                        Rule.REDIRECT_TO_HIDDEN,
                        earlier.at(),
                        address + " leads nowhere: " + quoted(entry.origin().path()) + " "
                                + entry.origin().visibility().why())
                .hint(way)
                .target(address));
    }
}
